import { isSmallCell } from '../../../shared/src/access/small-cells';
import type { SumOfMeasures } from '../../../shared/src/access/withheld-figures';
import type { CertificateLevel, CertificationBasis, PracticeField } from '../generated/types';

/** Counts of the persons who are registered in a region, by their certificates. */
export type CertificationMeasure =
  | 'held'
  | 'registered'
  | 'lapsed'
  | 'neverRegistered'
  | `highest${CertificateLevel}`
  | 'heldInPost'
  | 'heldLeft'
  | 'heldNotYet'
  | 'firstInYear'
  | 'firstInYearInPost'
  | 'firstInYearLeft'
  | 'firstInYearNotYet'
  | 'heldEarlier'
  | 'heldEarlierInPost';

/** Counts of the persons whose posts are in a region. */
export type PostMeasure =
  | 'inPost'
  | 'community'
  | 'communityHeld'
  | 'communityNotHeld'
  | 'communityRegistered'
  | 'communityLapsed'
  | 'communityNeverRegistered'
  | 'communityTrained'
  | 'communityUntrained'
  | 'onSite'
  | 'institution'
  | 'institutionElderly'
  | 'institutionOther'
  | 'elderlyOutsideInstitutions'
  | 'agency'
  | `field${PracticeField}`
  | 'opening'
  | 'openingStill'
  | 'openingElsewhere'
  | 'openingLeft';

/** Counts of practice bases in a region. */
export type BaseMeasure = 'active' | 'notYetActive' | 'closed' | 'countiesWithActive';

/** Fields of practice in the order of the schema. */
export const practiceFields: readonly PracticeField[] = [
  'PETITION',
  'HEALTH',
  'EDUCATION',
  'CORRECTION',
  'ELDERLY_CARE',
  'CHILD_WELFARE',
  'DISABILITY',
  'COMMUNITY',
];

/** The measure of certified persons on each basis. */
export const certifiedOn: Readonly<Record<CertificationBasis, CertificationMeasure>> = {
  HELD: 'held',
  REGISTERED: 'registered',
};

/** The measure of certified community workers on each basis. */
export const communityCertifiedOn: Readonly<Record<CertificationBasis, PostMeasure>> = {
  HELD: 'communityHeld',
  REGISTERED: 'communityRegistered',
};

/** Which counts add up to others: what is left out of one tells as much as what is in it. */
export const certificationSums: readonly SumOfMeasures<CertificationMeasure>[] = [
  { total: 'held', parts: ['highestASSISTANT', 'highestINTERMEDIATE', 'highestSENIOR'] },
  { total: 'held', parts: ['registered', 'lapsed', 'neverRegistered'] },
  { total: 'held', parts: ['heldInPost', 'heldLeft', 'heldNotYet'] },
  { total: 'held', parts: ['firstInYear', 'heldEarlier'] },
  { total: 'heldInPost', parts: ['firstInYearInPost', 'heldEarlierInPost'] },
  { total: 'firstInYear', parts: ['firstInYearInPost', 'firstInYearLeft', 'firstInYearNotYet'] },
];

/** As above; somebody with two kinds of post, or in two fields, is in two parts, which makes the sums no surer to invert. */
export const postSums: readonly SumOfMeasures<PostMeasure>[] = [
  { total: 'inPost', parts: ['community', 'institution', 'agency'] },
  { total: 'inPost', parts: practiceFields.map((field) => `field${field}` as const) },
  { total: 'community', parts: ['communityHeld', 'communityNotHeld'] },
  { total: 'communityHeld', parts: ['communityRegistered', 'communityLapsed', 'communityNeverRegistered'] },
  { total: 'community', parts: ['communityTrained', 'communityUntrained'] },
  { total: 'institution', parts: ['institutionElderly', 'institutionOther'] },
  { total: 'fieldELDERLY_CARE', parts: ['institutionElderly', 'elderlyOutsideInstitutions'] },
  { total: 'opening', parts: ['openingStill', 'openingElsewhere', 'openingLeft'] },
];

/**
 * Counts that are withheld though not small: who is on site, where it would tell together with who is on paper that
 * very few are lent.
 */
export function tellsSmallLoan({ community, onSite }: Readonly<Record<PostMeasure, number>>): PostMeasure[] {
  return isSmallCell(Math.abs(community - onSite)) ? ['onSite'] : [];
}
