import { belongingTo, everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { CompetitionAward, CompetitionKind, CompetitionLevel, Provenance } from '../generated/types';

/** A drill or a contest (岗位大练兵、业务大比武). */
export interface CompetitionRow {
  readonly id: string;
  readonly name: string;
  readonly kind: CompetitionKind;
  readonly level: CompetitionLevel;
  readonly regionCode: string;
  readonly heldOn: string;
  /** Null where it is not known. */
  readonly announcedOn: string | null;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
}

/** One worker in one competition. */
export interface CompetitionEntryRow {
  readonly id: string;
  readonly competitionId: string;
  readonly workerId: string;
  /** Region of the worker when it was recorded. */
  readonly regionCode: string;
  /** From 0 to 100. */
  readonly score: number | null;
  readonly award: CompetitionAward | null;
  /** Null where it is not known. */
  readonly recordedOn: string | null;
  readonly provenance: Provenance;
  readonly version: number;
}

export const competition = defineEntity<CompetitionRow>({
  name: 'Competition',
  table: 'competition',
  reach: { PUBLIC: everyRow, OFFICER: inScope('regionCode'), ANALYST: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    kind: { type: 'text' },
    level: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    heldOn: { type: 'date' },
    announcedOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
  },
  indices: [
    { name: 'competition_region', columns: ['regionCode', 'id'] },
    { name: 'competition_held', columns: ['heldOn', 'id'] },
  ],
  checks: [
    {
      name: 'competition_clause',
      expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL`,
    },
  ],
});

export const competitionEntry = defineEntity<CompetitionEntryRow>({
  name: 'CompetitionEntry',
  table: 'competition_entry',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'workerId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    competitionId: { type: 'uuid' },
    workerId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    score: { type: 'double precision', nullable: true },
    award: { type: 'text', nullable: true },
    recordedOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'competition_entry_region', columns: ['regionCode', 'id'] },
    { name: 'competition_entry_worker', columns: ['workerId'] },
  ],
  // Who takes part twice in one competition takes part once.
  uniques: [{ name: 'competition_entry_once', columns: ['competitionId', 'workerId'] }],
  checks: [{ name: 'competition_entry_score', expression: 'score >= 0 AND score <= 100' }],
  foreignKeys: [
    {
      name: 'competition_entry_competition_fk',
      target: 'Competition',
      columnNames: ['competitionId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'competition_entry_worker_fk',
      target: 'Worker',
      columnNames: ['workerId'],
      referencedColumnNames: ['id'],
    },
  ],
});
