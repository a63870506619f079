import { belowParent, everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance, TrainingDelivery, TrainingSessionState } from '../generated/types';

/** One event of a training plan (期). */
export interface TrainingSessionRow {
  readonly id: string;
  readonly planId: string;
  readonly topic: string;
  /** Name of the series that it belongs to, e.g. 社工开课了. */
  readonly series: string | null;
  readonly delivery: TrainingDelivery;
  readonly regionCode: string;
  /** Practice base where it takes place. */
  readonly baseId: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Length of what is taught. */
  readonly minutes: number;
  readonly state: TrainingSessionState;
  readonly cancelReason: string | null;
  /** Null where it is not known. */
  readonly plannedOn: string | null;
  /** Null where it is not known, and unless it is cancelled. */
  readonly cancelledOn: string | null;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly version: number;
}

/** That a trainer teaches at a session. */
export interface TrainingSessionTrainerRow {
  readonly sessionId: string;
  readonly trainerId: string;
}

export const trainingSession = defineEntity<TrainingSessionRow>({
  name: 'TrainingSession',
  table: 'training_session',
  reach: { PUBLIC: everyRow, OFFICER: inScope('regionCode'), ANALYST: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    planId: { type: 'uuid' },
    topic: { type: 'text' },
    series: { type: 'text', nullable: true },
    delivery: { type: 'text', default: 'OFFLINE' },
    regionCode: { type: 'text', collation: 'C' },
    baseId: { type: 'uuid', nullable: true },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    minutes: { type: 'integer' },
    state: { type: 'text' },
    cancelReason: { type: 'text', nullable: true },
    plannedOn: { type: 'date', nullable: true },
    cancelledOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'training_session_plan', columns: ['planId', 'startsOn', 'id'] },
    { name: 'training_session_region', columns: ['regionCode', 'startsOn', 'id'] },
    { name: 'training_session_starts_on', columns: ['startsOn', 'id'] },
    { name: 'training_session_base', columns: ['baseId', 'startsOn', 'id'] },
    { name: 'training_session_series', columns: ['series', 'startsOn', 'id'], where: 'series IS NOT NULL' },
  ],
  checks: [
    { name: 'training_session_dates', expression: 'ends_on >= starts_on' },
    {
      name: 'training_session_minutes',
      expression: 'minutes > 0 AND minutes <= 1440 * (ends_on - starts_on + 1)',
    },
    {
      name: 'training_session_cancellation',
      expression: `(state = 'CANCELLED') = (cancel_reason IS NOT NULL)`,
    },
    {
      name: 'training_session_cancelled',
      expression: `cancelled_on IS NULL OR state = 'CANCELLED'`,
    },
    {
      name: 'training_session_clause',
      expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL`,
    },
  ],
  foreignKeys: [
    {
      name: 'training_session_plan_fk',
      target: 'TrainingPlan',
      columnNames: ['planId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'training_session_base_fk',
      target: 'PracticeBase',
      columnNames: ['baseId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const trainingSessionTrainer = defineEntity<TrainingSessionTrainerRow>({
  name: 'TrainingSessionTrainer',
  table: 'training_session_trainer',
  reach: belowParent,
  columns: {
    sessionId: { type: 'uuid', primary: true },
    trainerId: { type: 'uuid', primary: true },
  },
  indices: [{ name: 'training_session_trainer_trainer', columns: ['trainerId'] }],
  foreignKeys: [
    {
      name: 'training_session_trainer_session_fk',
      target: 'TrainingSession',
      columnNames: ['sessionId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'training_session_trainer_trainer_fk',
      target: 'Trainer',
      columnNames: ['trainerId'],
      referencedColumnNames: ['id'],
    },
  ],
});
