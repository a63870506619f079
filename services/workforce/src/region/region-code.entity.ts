import { defineEntity } from '../../../shared/src/entity';

/** A division code that exists. Regions belong to another service; this is a copy of the list of codes only. */
export interface RegionCodeRow {
  readonly code: string;
}

export const regionCode = defineEntity<RegionCodeRow>({
  name: 'RegionCode',
  table: 'region_code',
  columns: { code: { type: 'text', primary: true, collation: 'C' } },
});
