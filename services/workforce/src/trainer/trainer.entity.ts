import { everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { PracticeField, Provenance, TrainerDomain, TrainerLevel } from '../generated/types';

/** An appointment to a trainer pool (师资库). The name is a professional one, as a worker's display name is. */
export interface TrainerRow {
  readonly id: string;
  readonly name: string;
  readonly domain: TrainerDomain;
  readonly level: TrainerLevel;
  /** Fields that are taught. */
  readonly fields: readonly PracticeField[];
  readonly affiliation: string;
  readonly regionCode: string;
  readonly appointedOn: string;
  /** Last day of the appointment, null while none is set. */
  readonly endsOn: string | null;
  /** Why it was ended before its time, or at all. */
  readonly endReason: string | null;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly version: number;
}

export const trainer = defineEntity<TrainerRow>({
  name: 'Trainer',
  table: 'trainer',
  reach: { PUBLIC: everyRow, OFFICER: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    domain: { type: 'text' },
    level: { type: 'text' },
    fields: { type: 'text', array: true },
    affiliation: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    appointedOn: { type: 'date' },
    endsOn: { type: 'date', nullable: true },
    endReason: { type: 'text', nullable: true },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [{ name: 'trainer_region', columns: ['regionCode', 'id'] }],
  checks: [
    { name: 'trainer_dates', expression: 'ends_on >= appointed_on' },
    { name: 'trainer_end', expression: 'end_reason IS NULL OR ends_on IS NOT NULL' },
    { name: 'trainer_clause', expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL` },
  ],
});
