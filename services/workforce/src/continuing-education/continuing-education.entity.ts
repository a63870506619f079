import { belongingTo, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { ContinuingEducationKind, Provenance } from '../generated/types';

/** Continuing education that a worker has completed. A record is annulled, never deleted. */
export interface ContinuingEducationRow {
  readonly id: string;
  readonly workerId: string;
  readonly regionCode: string;
  readonly completedOn: string;
  readonly minutes: number;
  readonly kind: ContinuingEducationKind;
  readonly topic: string;
  readonly provider: string;
  /** What is annulled counts on no day, those before included: it had not been true. */
  readonly annulledOn: string | null;
  readonly annulledReason: string | null;
  readonly provenance: Provenance;
  readonly version: number;
}

export const continuingEducation = defineEntity<ContinuingEducationRow>({
  name: 'ContinuingEducation',
  table: 'continuing_education',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'workerId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    workerId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    completedOn: { type: 'date' },
    minutes: { type: 'integer' },
    kind: { type: 'text' },
    topic: { type: 'text' },
    provider: { type: 'text' },
    annulledOn: { type: 'date', nullable: true },
    annulledReason: { type: 'text', nullable: true },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'continuing_education_worker', columns: ['workerId', 'completedOn', 'id'] },
    { name: 'continuing_education_region', columns: ['regionCode', 'id'] },
    { name: 'continuing_education_completed', columns: ['completedOn', 'id', 'regionCode'] },
  ],
  checks: [
    { name: 'continuing_education_minutes', expression: 'minutes > 0 AND minutes <= 1440' },
    {
      name: 'continuing_education_annulment',
      expression: '(annulled_on IS NULL) = (annulled_reason IS NULL)',
    },
  ],
  foreignKeys: [
    {
      name: 'continuing_education_worker_fk',
      target: 'Worker',
      columnNames: ['workerId'],
      referencedColumnNames: ['id'],
    },
  ],
});
