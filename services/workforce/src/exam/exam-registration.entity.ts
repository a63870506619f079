import { belongingTo, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { CertificateLevel, ExamState, Provenance } from '../generated/types';

/** A worker's registration for one year's professional examination. */
export interface ExamRegistrationRow {
  readonly id: string;
  readonly workerId: string;
  readonly regionCode: string;
  readonly examYear: number;
  readonly level: CertificateLevel;
  readonly registeredOn: string;
  readonly satOn: string | null;
  /** Day of the result, the absence or the withdrawal: of whatever ended it. */
  readonly decidedOn: string | null;
  readonly state: ExamState;
  readonly provenance: Provenance;
  readonly version: number;
}

export const examRegistration = defineEntity<ExamRegistrationRow>({
  name: 'ExamRegistration',
  table: 'exam_registration',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'workerId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    workerId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    examYear: { type: 'integer' },
    level: { type: 'text' },
    registeredOn: { type: 'date' },
    satOn: { type: 'date', nullable: true },
    decidedOn: { type: 'date', nullable: true },
    state: { type: 'text' },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'exam_registration_worker', columns: ['workerId', 'registeredOn', 'id'] },
    { name: 'exam_registration_region', columns: ['regionCode', 'id'] },
    { name: 'exam_registration_registered', columns: ['registeredOn', 'id', 'regionCode'] },
    // Who has withdrawn may register again.
    {
      name: 'exam_registration_once',
      columns: ['workerId', 'examYear', 'level'],
      unique: true,
      where: `state <> 'WITHDRAWN'`,
    },
  ],
  checks: [
    { name: 'exam_registration_sitting', expression: 'sat_on >= registered_on' },
    { name: 'exam_registration_decision', expression: 'decided_on >= coalesce(sat_on, registered_on)' },
  ],
  foreignKeys: [
    {
      name: 'exam_registration_worker_fk',
      target: 'Worker',
      columnNames: ['workerId'],
      referencedColumnNames: ['id'],
    },
  ],
});
