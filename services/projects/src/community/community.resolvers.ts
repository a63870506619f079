import { rootConnection } from '../../../shared/src/connection';
import { Fault } from '../../../shared/src/errors';
import type { Complete } from '../../../shared/src/resolvers';
import type { CommunityResolvers, QueryResolvers } from '../generated/types';
import { requireRegion } from '../region/region.store';
import type { CommunityRow } from './community.entity';
import { communityByStatCode, communityList, communityOrders } from './community.store';

export const communityQueries: Pick<QueryResolvers, 'community' | 'communities'> = {
  community: async (_, { id, statCode }, { loaders, statements }) => {
    if ((id == null) === (statCode == null)) {
      throw new Fault('ARGUMENTS_EXACTLY_ONE', { arguments: 'id, statCode' });
    }
    const found =
      id != null ? await loaders.community.load(id) : await communityByStatCode(statements, statCode!);
    if (found === null) {
      throw new Fault('NOT_FOUND', { entity: 'Community', key: id ?? statCode! });
    }
    return found;
  },
  communities: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, communityList(filter ?? {}), communityOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const communityResolvers: Complete<CommunityResolvers, CommunityRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.community.load(id),
  region: async ({ regionCode }, _, { loaders }) => (await loaders.regionByCode(null).load(regionCode))!,
  statCode: async ({ id }, _, { loaders }) => (await loaders.statCodes.load(id))[0]?.code ?? null,
  statCodes: ({ id }, _, { loaders }) => loaders.statCodes.load(id),
  pilots: ({ id }, _, { loaders }) => loaders.pilotsOfCommunity.load(id),
};
