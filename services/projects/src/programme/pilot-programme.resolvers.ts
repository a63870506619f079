import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import type { Complete } from '../../../shared/src/resolvers';
import type { PilotProgrammeResolvers, QueryResolvers } from '../generated/types';
import { pilotCommunityOrders } from '../pilot/pilot-community.store';
import { requireRegion } from '../region/region.store';
import type { PilotProgrammeRow } from './pilot-programme.entity';
import { pilotProgrammeList, pilotProgrammeOrders } from './pilot-programme.store';

export const pilotProgrammeQueries: Pick<QueryResolvers, 'pilotProgrammes'> = {
  pilotProgrammes: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      pilotProgrammeList(filter ?? {}),
      pilotProgrammeOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const pilotProgrammeResolvers: Complete<PilotProgrammeResolvers, PilotProgrammeRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.pilotProgramme.load(id),
  region: async ({ regionCode }, _, { loaders }) => (await loaders.regionByCode(null).load(regionCode))!,
  pilotCommunities: ({ id }, page, { loaders }, info) =>
    nestedConnection(loaders.pilotsOfProgramme, id, pilotCommunityOrders.REGION_CODE_ASC, page, info),
};
