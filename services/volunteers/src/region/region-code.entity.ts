import { defineEntity } from '../../../shared/src/entity';

/** A division code that exists. What a region is called, and the rest of it, the projects service knows. */
export interface RegionCodeRow {
  readonly code: string;
}

export const regionCode = defineEntity<RegionCodeRow>({
  name: 'RegionCode',
  table: 'region_code',
  columns: { code: { type: 'text', primary: true, collation: 'C' } },
});
