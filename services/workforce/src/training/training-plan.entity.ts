import { everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance, TrainingTier, TrainingTrack } from '../generated/types';

export interface TrainingPlanRow {
  readonly id: string;
  readonly name: string;
  readonly tier: TrainingTier;
  readonly track: TrainingTrack;
  readonly regionCode: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly version: number;
}

export const trainingPlan = defineEntity<TrainingPlanRow>({
  name: 'TrainingPlan',
  table: 'training_plan',
  reach: { PUBLIC: everyRow, OFFICER: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    tier: { type: 'text' },
    track: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [{ name: 'training_plan_region', columns: ['regionCode', 'id'] }],
  checks: [
    { name: 'training_plan_dates', expression: 'ends_on >= starts_on' },
    {
      name: 'training_plan_clause',
      expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL`,
    },
  ],
});
