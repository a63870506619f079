import { everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance } from '../generated/types';

/** One event of a training plan (期). */
export interface TrainingSessionRow {
  readonly id: string;
  readonly planId: string;
  readonly topic: string;
  readonly regionCode: string;
  /** Practice base where it takes place. */
  readonly baseId: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Length of what is taught. */
  readonly minutes: number;
  readonly provenance: Provenance;
  readonly version: number;
}

export const trainingSession = defineEntity<TrainingSessionRow>({
  name: 'TrainingSession',
  table: 'training_session',
  reach: { PUBLIC: everyRow, OFFICER: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    planId: { type: 'uuid' },
    topic: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    baseId: { type: 'uuid', nullable: true },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    minutes: { type: 'integer' },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'training_session_plan', columns: ['planId', 'startsOn', 'id'] },
    { name: 'training_session_region', columns: ['regionCode', 'startsOn', 'id'] },
  ],
  checks: [
    { name: 'training_session_dates', expression: 'ends_on >= starts_on' },
    {
      name: 'training_session_minutes',
      expression: 'minutes > 0 AND minutes <= 1440 * (ends_on - starts_on + 1)',
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
