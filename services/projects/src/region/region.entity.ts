import { everyRow } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance, RegionLevel } from '../generated/types';

export interface RegionEditionRow {
  readonly edition: string;
  readonly cutOffOn: string;
  readonly publishedOn: string;
  readonly source: string;
}

export interface RegionRow {
  readonly edition: string;
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  readonly parentCode: string | null;
  readonly provenance: Provenance;
}

export const regionEdition = defineEntity<RegionEditionRow>({
  name: 'RegionEdition',
  table: 'region_edition',
  reach: { PUBLIC: everyRow },
  columns: {
    edition: { type: 'text', primary: true, collation: 'C' },
    cutOffOn: { type: 'date' },
    publishedOn: { type: 'date' },
    source: { type: 'text' },
  },
});

export const region = defineEntity<RegionRow>({
  name: 'Region',
  table: 'region',
  reach: { PUBLIC: everyRow },
  columns: {
    edition: { type: 'text', primary: true, collation: 'C' },
    code: { type: 'text', primary: true, collation: 'C' },
    name: { type: 'text' },
    level: { type: 'text' },
    parentCode: { type: 'text', nullable: true, collation: 'C' },
    provenance: { type: 'text' },
  },
  indices: [{ name: 'region_parent', columns: ['edition', 'parentCode', 'code'] }],
  foreignKeys: [
    {
      name: 'region_edition_fk',
      target: 'RegionEdition',
      columnNames: ['edition'],
      referencedColumnNames: ['edition'],
    },
  ],
});
