import type {
  CountUnit,
  PracticeField,
  WorkforceExclusionReason,
  WorkforceFactName,
} from '../generated/types';
import {
  certifiedOn,
  communityCertifiedOn,
  practiceFields,
  type BaseMeasure,
  type CertificationMeasure,
  type PostMeasure,
} from './measures';

/** Which counts a fact is one of. */
type FactOf<Kind extends string, Measure extends string> = {
  readonly kind: Kind;
  readonly measure: Measure;
  /** What was left out, by reason; together with the value it is what the fact was taken from. */
  readonly excluded: readonly (readonly [WorkforceExclusionReason, Measure])[];
};

/** What a fact is: the same for every region and day. */
export type FactDefinition = {
  readonly name: WorkforceFactName;
  readonly field: PracticeField | null;
  readonly unit: CountUnit;
} & (
  FactOf<'certification', CertificationMeasure> | FactOf<'posts', PostMeasure> | FactOf<'bases', BaseMeasure>
);

const persons = { field: null, unit: 'PERSON' } as const;
const certification = { ...persons, kind: 'certification' } as const;
const posts = { ...persons, kind: 'posts' } as const;
const bases = { field: null, kind: 'bases' } as const;

/** All facts, in the order of the schema. */
const workforceFacts: readonly FactDefinition[] = [
  { name: 'CERTIFIED_HELD', ...certification, measure: certifiedOn.HELD, excluded: [] },
  {
    name: 'CERTIFIED_REGISTERED',
    ...certification,
    measure: certifiedOn.REGISTERED,
    excluded: [
      ['REGISTRATION_LAPSED', 'lapsed'],
      ['NEVER_REGISTERED', 'neverRegistered'],
    ],
  },
  {
    name: 'CERTIFIED_AND_IN_POST',
    ...certification,
    measure: 'heldInPost',
    excluded: [
      ['NO_LONGER_IN_POST', 'heldLeft'],
      ['NOT_YET_IN_POST', 'heldNotYet'],
    ],
  },
  {
    name: 'FIRST_CERTIFIED_IN_YEAR_AND_IN_POST',
    ...certification,
    measure: 'firstInYearInPost',
    excluded: [
      ['NO_LONGER_IN_POST', 'firstInYearLeft'],
      ['NOT_YET_IN_POST', 'firstInYearNotYet'],
    ],
  },
  { name: 'IN_POST', ...posts, measure: 'inPost', excluded: [] },
  { name: 'COMMUNITY_WORKERS', ...posts, measure: 'community', excluded: [] },
  {
    name: 'COMMUNITY_WORKERS_CERTIFIED_HELD',
    ...posts,
    measure: communityCertifiedOn.HELD,
    excluded: [['NOT_CERTIFIED', 'communityNotHeld']],
  },
  {
    name: 'COMMUNITY_WORKERS_CERTIFIED_REGISTERED',
    ...posts,
    measure: communityCertifiedOn.REGISTERED,
    excluded: [
      ['NOT_CERTIFIED', 'communityNotHeld'],
      ['REGISTRATION_LAPSED', 'communityLapsed'],
      ['NEVER_REGISTERED', 'communityNeverRegistered'],
    ],
  },
  {
    name: 'TRAINED_COMMUNITY_WORKERS',
    ...posts,
    measure: 'communityTrained',
    excluded: [['NOT_TRAINED', 'communityUntrained']],
  },
  ...practiceFields.map(
    (field) =>
      ({ name: 'WORKERS_IN_FIELD', ...posts, field, measure: `field${field}`, excluded: [] }) as const,
  ),
  { name: 'INSTITUTION_WORKERS', ...posts, measure: 'institution', excluded: [] },
  {
    name: 'INSTITUTION_WORKERS_ELDERLY_CARE',
    ...posts,
    field: 'ELDERLY_CARE',
    measure: 'institutionElderly',
    excluded: [],
  },
  { name: 'AGENCY_STATIONED', ...posts, measure: 'agency', excluded: [] },
  { name: 'IN_POST_12_MONTHS_BEFORE', ...posts, measure: 'opening', excluded: [] },
  {
    name: 'STILL_IN_POST_AFTER_12_MONTHS',
    ...posts,
    measure: 'openingStill',
    excluded: [
      ['NO_LONGER_IN_POST', 'openingLeft'],
      ['IN_POST_ELSEWHERE', 'openingElsewhere'],
    ],
  },
  {
    name: 'ACTIVE_COUNTY_BASES',
    ...bases,
    unit: 'ORGANIZATION',
    measure: 'active',
    excluded: [
      ['NOT_YET_ACTIVE', 'notYetActive'],
      ['CLOSED', 'closed'],
    ],
  },
  { name: 'COUNTIES_WITH_ACTIVE_BASE', ...bases, unit: 'ITEM', measure: 'countiesWithActive', excluded: [] },
];

/** The facts that have one of these names; all of them when no names are given. */
export function factsNamed(
  names: readonly WorkforceFactName[] | null | undefined,
): readonly FactDefinition[] {
  return names == null ? workforceFacts : workforceFacts.filter(({ name }) => names.includes(name));
}
