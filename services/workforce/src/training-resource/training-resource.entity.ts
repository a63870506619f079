import { everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance, TrainingResourceKind, TrainingResourceLevel } from '../generated/types';

/** Something that training is given with (资源库). */
export interface TrainingResourceRow {
  readonly id: string;
  readonly name: string;
  readonly kind: TrainingResourceKind;
  readonly level: TrainingResourceLevel;
  /** Who keeps it. */
  readonly keeper: string;
  readonly quantity: number;
  readonly regionCode: string;
  /** Practice base in which it is. */
  readonly baseId: string | null;
  readonly availableFrom: string;
  /** From this day on it is out of use. */
  readonly retiredOn: string | null;
  readonly retireReason: string | null;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly version: number;
}

export const trainingResource = defineEntity<TrainingResourceRow>({
  name: 'TrainingResource',
  table: 'training_resource',
  reach: { PUBLIC: everyRow, OFFICER: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    kind: { type: 'text' },
    level: { type: 'text' },
    keeper: { type: 'text' },
    quantity: { type: 'integer', default: 1 },
    regionCode: { type: 'text', collation: 'C' },
    baseId: { type: 'uuid', nullable: true },
    availableFrom: { type: 'date' },
    retiredOn: { type: 'date', nullable: true },
    retireReason: { type: 'text', nullable: true },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'training_resource_region', columns: ['regionCode', 'id'] },
    { name: 'training_resource_base', columns: ['baseId'] },
  ],
  checks: [
    { name: 'training_resource_quantity', expression: 'quantity > 0' },
    { name: 'training_resource_dates', expression: 'retired_on >= available_from' },
    {
      name: 'training_resource_retirement',
      expression: '(retired_on IS NULL) = (retire_reason IS NULL)',
    },
    {
      name: 'training_resource_clause',
      expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL`,
    },
  ],
  foreignKeys: [
    {
      name: 'training_resource_base_fk',
      target: 'PracticeBase',
      columnNames: ['baseId'],
      referencedColumnNames: ['id'],
    },
  ],
});
