import { isRegionCode } from '../../../shared/src/condition';
import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import { Fault } from '../../../shared/src/errors';
import type { Complete } from '../../../shared/src/resolvers';
import { communityOrders } from '../community/community.store';
import type { QueryResolvers, RegionResolvers } from '../generated/types';
import type { RegionRow } from './region.entity';
import { ancestorCodes } from './region.rules';
import { regionList, regionOrders, requireEdition, requireRegion } from './region.store';

export const regionQueries: Pick<QueryResolvers, 'region' | 'regions'> = {
  region: async (_, { code, edition }, { loaders, statements }) => {
    const found = isRegionCode(code) ? await loaders.regionByCode(edition ?? null).load(code) : null;
    if (found === null) {
      await requireEdition(statements, edition);
      throw new Fault('REGION_NOT_FOUND', { code });
    }
    return found;
  },
  regions: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, regionList(filter ?? {}), regionOrders[orderBy], page, info, async () => {
      await requireEdition(statements, filter?.edition);
      await requireRegion(statements, filter?.regionUnder, filter?.edition);
      await requireRegion(statements, filter?.parentCode, filter?.edition);
    }),
};

export const regionResolvers: Complete<RegionResolvers, RegionRow> = {
  __resolveReference: ({ code }, { loaders }) => loaders.regionByCode(null).load(code),
  edition: async ({ edition }, _, { loaders }) => (await loaders.edition.load(edition))!,
  parent: ({ parentCode, edition }, _, { loaders }) =>
    parentCode === null ? null : loaders.regionByCode(edition).load(parentCode),
  ancestors: async ({ code, edition }, _, { loaders }) => {
    const rows = await Promise.all(
      ancestorCodes(code).map((ancestor) => loaders.regionByCode(edition).load(ancestor)),
    );
    return rows.filter((row) => row !== null);
  },
  children: ({ code, edition }, _, { loaders }) => loaders.regionChildren.load(`${edition}/${code}`),
  statistic: ({ code }, { kind, asOf }, { loaders }) => loaders.statistic.load({ code, kind, asOf }),
  urbanResidentsByDate: ({ code }, _, { loaders }) => loaders.urbanResidents.load(code),
  communities: ({ code }, page, { loaders }, info) =>
    nestedConnection(loaders.communitiesUnderRegion, code, communityOrders.REGION_CODE_ASC, page, info),
};
