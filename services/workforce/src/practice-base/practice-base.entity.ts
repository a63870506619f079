import { belowParent, everyRow } from '../../../shared/src/access/reach';
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
}

/** One region that a base covers. */
export interface PracticeBaseRegionRow {
  readonly baseId: string;
  readonly regionCode: string;
}

export const practiceBase = defineEntity<PracticeBaseRow>({
  name: 'PracticeBase',
  table: 'practice_base',
  reach: { PUBLIC: everyRow },
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
