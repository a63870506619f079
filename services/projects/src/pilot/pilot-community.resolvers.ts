import { foundById } from '../../../shared/src/loader';
import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import type { Complete } from '../../../shared/src/resolvers';
import type { PilotCommunityResolvers, PilotTaskResolvers, QueryResolvers } from '../generated/types';
import { projectOrders } from '../project/project.store';
import { requireRegion } from '../region/region.store';
import type { PilotCommunityRow } from './pilot-community.entity';
import { pilotCommunityList, pilotCommunityOrders } from './pilot-community.store';
import type { PilotTaskRow } from './pilot-task.entity';

export const pilotCommunityQueries: Pick<QueryResolvers, 'pilotCommunity' | 'pilotCommunities'> = {
  pilotCommunity: (_, { id }, { loaders }) => foundById('PilotCommunity', loaders.pilotCommunity, id),
  pilotCommunities: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      pilotCommunityList(filter ?? {}),
      pilotCommunityOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const pilotCommunityResolvers: Complete<PilotCommunityResolvers, PilotCommunityRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.pilotCommunity.load(id),
  programme: async ({ programmeId }, _, { loaders }) => (await loaders.pilotProgramme.load(programmeId))!,
  community: async ({ communityId }, _, { loaders }) => (await loaders.community.load(communityId))!,
  tasks: ({ id }, _, { loaders }) => loaders.tasksOfPilot.load(id),
  projects: ({ id }, page, { loaders }, info) =>
    nestedConnection(loaders.projectsOfPilot, id, projectOrders.STARTED_ON_DESC, page, info),
};

export const pilotTaskResolvers: Complete<PilotTaskResolvers, PilotTaskRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.pilotTask.load(id),
};
