import { belowParent, everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { CommunityKind, Provenance } from '../generated/types';

export interface CommunityRow {
  readonly id: string;
  readonly name: string;
  readonly kind: CommunityKind;
  readonly regionCode: string;
  readonly provenance: Provenance;
  readonly version: number;
}

export interface CommunityStatCodeRow {
  readonly edition: string;
  readonly code: string;
  readonly communityId: string;
  readonly name: string;
}

export const community = defineEntity<CommunityRow>({
  name: 'Community',
  table: 'community',
  reach: { PUBLIC: everyRow, OFFICER: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text', collation: 'C' },
    kind: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'community_region', columns: ['regionCode', 'id'] },
    { name: 'community_name', columns: ['name', 'id'] },
  ],
});

export const communityStatCode = defineEntity<CommunityStatCodeRow>({
  name: 'CommunityStatCode',
  table: 'community_stat_code',
  reach: belowParent,
  columns: {
    edition: { type: 'text', primary: true, collation: 'C' },
    code: { type: 'text', primary: true, collation: 'C' },
    communityId: { type: 'uuid' },
    name: { type: 'text' },
  },
  indices: [{ name: 'community_stat_code_community', columns: ['communityId', 'edition'] }],
  foreignKeys: [
    {
      name: 'community_stat_code_community_fk',
      target: 'Community',
      columnNames: ['communityId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'community_stat_code_edition_fk',
      target: 'RegionEdition',
      columnNames: ['edition'],
      referencedColumnNames: ['edition'],
    },
  ],
});
