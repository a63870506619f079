import { foundById } from '../../../shared/src/loader';
import { rootConnection } from '../../../shared/src/connection';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, RegionStatisticResolvers } from '../generated/types';
import { requireRegion } from '../region/region.store';
import type { RegionStatisticRow } from './region-statistic.entity';
import { unitOfStatistic } from './region-statistic.rules';
import { regionStatisticList, regionStatisticOrders } from './region-statistic.store';

export const regionStatisticQueries: Pick<QueryResolvers, 'regionStatistic' | 'regionStatistics'> = {
  regionStatistic: (_, { id }, { loaders }) => foundById('RegionStatistic', loaders.regionStatistic, id),
  regionStatistics: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      regionStatisticList(filter ?? {}),
      regionStatisticOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const regionStatisticResolvers: Complete<RegionStatisticResolvers, RegionStatisticRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.regionStatistic.load(id),
  region: async ({ regionCode }, _, { loaders }) => (await loaders.regionByCode(null).load(regionCode))!,
  unit: ({ kind }) => unitOfStatistic[kind],
};
