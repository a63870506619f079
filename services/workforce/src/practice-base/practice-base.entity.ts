import { belowParent, everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { PracticeBaseLevel, PracticeBaseStatus, Provenance } from '../generated/types';

export interface PracticeBaseRow {
  readonly id: string;
  readonly name: string;
  readonly level: PracticeBaseLevel;
  readonly status: PracticeBaseStatus;
  readonly host: string;
  readonly regionCode: string;
  readonly communityId: string | null;
  readonly coverageName: string;
  readonly establishedOn: string | null;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly version: number;
}

/** A status of a base from a day on, until that of the next one. */
export interface PracticeBaseStatusRow {
  readonly baseId: string;
  /** From 1 on, in the order of time. */
  readonly number: number;
  readonly status: PracticeBaseStatus;
  /** Null when the source does not say: it was so before it was recorded. Only the first status can be like that. */
  readonly startedOn: string | null;
  readonly reason: string | null;
}

/** One region that a base covers. */
export interface PracticeBaseRegionRow {
  readonly baseId: string;
  readonly regionCode: string;
}

export const practiceBase = defineEntity<PracticeBaseRow>({
  name: 'PracticeBase',
  table: 'practice_base',
  reach: { PUBLIC: everyRow, OFFICER: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    level: { type: 'text' },
    status: { type: 'text' },
    host: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    communityId: { type: 'uuid', nullable: true },
    coverageName: { type: 'text' },
    establishedOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'practice_base_order', columns: ['regionCode', 'id'] },
    { name: 'practice_base_community', columns: ['communityId'] },
  ],
  checks: [
    {
      name: 'practice_base_clause',
      expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL`,
    },
  ],
});

export const practiceBaseRegion = defineEntity<PracticeBaseRegionRow>({
  name: 'PracticeBaseRegion',
  table: 'practice_base_region',
  reach: belowParent,
  columns: {
    baseId: { type: 'uuid', primary: true },
    regionCode: { type: 'text', primary: true, collation: 'C' },
  },
  foreignKeys: [
    {
      name: 'practice_base_region_base_fk',
      target: 'PracticeBase',
      columnNames: ['baseId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const practiceBaseStatus = defineEntity<PracticeBaseStatusRow>({
  name: 'PracticeBaseStatusPeriod',
  table: 'practice_base_status',
  reach: belowParent,
  columns: {
    baseId: { type: 'uuid', primary: true },
    number: { type: 'integer', primary: true },
    status: { type: 'text' },
    startedOn: { type: 'date', nullable: true },
    reason: { type: 'text', nullable: true },
  },
  checks: [{ name: 'practice_base_status_start', expression: 'number = 1 OR started_on IS NOT NULL' }],
  foreignKeys: [
    {
      name: 'practice_base_status_base_fk',
      target: 'PracticeBase',
      columnNames: ['baseId'],
      referencedColumnNames: ['id'],
    },
  ],
});
