import { belongingTo, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance } from '../generated/types';

/** A worker at a training session: one person-time (人次). */
export interface AttendanceRow {
  readonly id: string;
  readonly sessionId: string;
  readonly workerId: string;
  /** Region of the worker when attending. */
  readonly regionCode: string;
  /** Time that was attended. */
  readonly minutes: number;
  /**
   * Day on which the session was passed; null when it was not, or is annulled. Somebody is trained from then on:
   * whoever counts the trained counts this column.
   */
  readonly passedOn: string | null;
  /** Number of the certificate of completion; null until one is issued. */
  readonly completionNumber: string | null;
  /** Day on which it was found to be wrong: it is kept, and counts nowhere. */
  readonly annulledOn: string | null;
  readonly annulReason: string | null;
  /** What `passedOn` was before the annulment. */
  readonly annulledPassedOn: string | null;
  readonly provenance: Provenance;
  readonly version: number;
}

export const attendance = defineEntity<AttendanceRow>({
  name: 'Attendance',
  table: 'attendance',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'workerId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    sessionId: { type: 'uuid' },
    workerId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    minutes: { type: 'integer' },
    passedOn: { type: 'date', nullable: true },
    completionNumber: { type: 'text', nullable: true },
    annulledOn: { type: 'date', nullable: true },
    annulReason: { type: 'text', nullable: true },
    annulledPassedOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'attendance_worker', columns: ['workerId', 'passedOn'] },
    { name: 'attendance_of_worker', columns: ['workerId', 'id'] },
    { name: 'attendance_of_session', columns: ['sessionId', 'id'] },
    { name: 'attendance_completion_number', columns: ['completionNumber'], unique: true },
    // Who comes twice to one session is there once; what was annulled may be recorded anew.
    {
      name: 'attendance_once',
      columns: ['sessionId', 'workerId'],
      unique: true,
      where: 'annulled_on IS NULL',
    },
  ],
  checks: [
    { name: 'attendance_minutes', expression: 'minutes >= 0' },
    { name: 'attendance_annulment', expression: '(annulled_on IS NULL) = (annul_reason IS NULL)' },
    { name: 'attendance_annulled_counts', expression: 'annulled_on IS NULL OR passed_on IS NULL' },
    {
      name: 'attendance_annulled_passed',
      expression: 'annulled_on IS NOT NULL OR annulled_passed_on IS NULL',
    },
  ],
  foreignKeys: [
    {
      name: 'attendance_session_fk',
      target: 'TrainingSession',
      columnNames: ['sessionId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'attendance_worker_fk',
      target: 'Worker',
      columnNames: ['workerId'],
      referencedColumnNames: ['id'],
    },
  ],
});
