import { belongingTo, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance } from '../generated/types';

/** Degrees from the lowest to the highest. */
export const degrees = ['SECONDARY', 'JUNIOR_COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'] as const;

export type Degree = (typeof degrees)[number];

/** Study for a degree: under way, finished with the degree, or broken off. */
export interface EducationEnrolmentRow {
  readonly id: string;
  readonly workerId: string;
  readonly regionCode: string;
  readonly degree: Degree;
  readonly institution: string;
  readonly major: string;
  readonly startedOn: string;
  /** Day on which the degree was conferred; the degree counts from then on. */
  readonly graduatedOn: string | null;
  /** Day on which the study was broken off. */
  readonly withdrawnOn: string | null;
  readonly provenance: Provenance;
  readonly version: number;
}

export const educationEnrolment = defineEntity<EducationEnrolmentRow>({
  name: 'EducationEnrolment',
  table: 'education_enrolment',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'workerId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    workerId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    degree: { type: 'text' },
    institution: { type: 'text' },
    major: { type: 'text' },
    startedOn: { type: 'date' },
    graduatedOn: { type: 'date', nullable: true },
    withdrawnOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'education_enrolment_worker', columns: ['workerId', 'startedOn'] },
    { name: 'education_enrolment_region', columns: ['regionCode', 'id'] },
    { name: 'education_enrolment_started', columns: ['startedOn', 'id', 'regionCode'] },
  ],
  checks: [
    { name: 'education_enrolment_graduation', expression: 'graduated_on > started_on' },
    { name: 'education_enrolment_withdrawal', expression: 'withdrawn_on >= started_on' },
    { name: 'education_enrolment_end', expression: 'graduated_on IS NULL OR withdrawn_on IS NULL' },
  ],
  foreignKeys: [
    {
      name: 'education_enrolment_worker_fk',
      target: 'Worker',
      columnNames: ['workerId'],
      referencedColumnNames: ['id'],
    },
  ],
});
