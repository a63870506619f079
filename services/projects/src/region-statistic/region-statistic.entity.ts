import { everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance, RegionStatisticKind } from '../generated/types';

export interface RegionStatisticRow {
  readonly id: string;
  readonly regionCode: string;
  readonly kind: RegionStatisticKind;
  /** Day at the end of which the figure held. */
  readonly asOf: string;
  readonly value: number;
  readonly source: string;
  readonly provenance: Provenance;
  /** 1 when first recorded; each correction is a row of its own with the next number. */
  readonly version: number;
}

export const regionStatistic = defineEntity<RegionStatisticRow>({
  name: 'RegionStatistic',
  table: 'region_statistic',
  reach: { PUBLIC: everyRow, OFFICER: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    regionCode: { type: 'text', collation: 'C' },
    kind: { type: 'text' },
    asOf: { type: 'date' },
    value: { type: 'bigint' },
    source: { type: 'text' },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'region_statistic_region', columns: ['regionCode', 'id'] },
    { name: 'region_statistic_day', columns: ['asOf', 'id'] },
  ],
  uniques: [{ name: 'region_statistic_correction', columns: ['regionCode', 'kind', 'asOf', 'version'] }],
  checks: [{ name: 'region_statistic_value', expression: 'value >= 0' }],
});
