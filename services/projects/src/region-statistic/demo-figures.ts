import type { PoolClient } from 'pg';
import { copyRows } from '../../../shared/src/copy';
import { demoId } from '../../../shared/src/identifier';
import { regionStatistic, type RegionStatisticRow } from './region-statistic.entity';

/** Made up, of the order of what such places have; the sources name none. Most regions have no figure at all. */
const urbanResidents: readonly (readonly [regionCode: string, asOf: string, value: number])[] = [
  ['522723', '2023-12-31', 117_400],
  ['522723', '2024-12-31', 118_600],
  ['620902', '2024-12-31', 312_000],
  ['620922', '2024-12-31', 61_500],
  ['620981', '2024-12-31', 98_700],
  ['620982', '2024-12-31', 127_300],
];

/** Loads the demo's figures of urban residents. @returns the number of rows */
export function loadRegionStatistics(client: PoolClient): Promise<number> {
  return copyRows(
    client,
    regionStatistic,
    ['id', 'regionCode', 'kind', 'asOf', 'value', 'source', 'provenance'],
    urbanResidents.map(([regionCode, asOf, value]): Omit<RegionStatisticRow, 'version'> => ({
      id: demoId(`region-statistic:${regionCode}/URBAN_RESIDENTS/${asOf}`),
      regionCode,
      kind: 'URBAN_RESIDENTS',
      asOf,
      value,
      source: '演示合成数据，非统计公报',
      provenance: 'SYNTHETIC',
    })),
  );
}
