import { requireCome, requireWithin } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { mutation } from '../../../shared/src/mutation/mutation';
import { insertRow } from '../../../shared/src/mutation/write';
import { requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type { MutationResolvers, RecordRegionStatisticInput } from '../generated/types';
import { requireRegion } from '../region/region.store';
import type { RegionStatisticRow } from './region-statistic.entity';
import { nextVersionOf, regionStatisticSource } from './region-statistic.store';

const sourceLength = 200;
/** The largest whole number that the graph's Int holds. */
const largestValue = 2 ** 31 - 1;

const recordRegionStatistic = mutation(
  regionStatisticSource,
  'regionStatistic',
  async (statements, { regionCode, kind, value, asOf, source }: RecordRegionStatisticInput) => {
    requireRegionInScope(statements.viewer, regionCode);
    await requireRegion(statements, regionCode);
    requireWithin('value', value, 0, largestValue);
    requireCome('asOf', asOf);
    return await insertRow<RegionStatisticRow>(statements, regionStatisticSource, {
      id: v7(),
      regionCode,
      kind,
      asOf,
      value,
      source: requiredText('source', source, sourceLength),
      provenance: 'REGISTERED',
      version: await nextVersionOf(statements, { regionCode, kind, asOf }),
    });
  },
);

export const regionStatisticMutations: Pick<MutationResolvers, 'recordRegionStatistic'> = {
  recordRegionStatistic,
};
