import { foundById } from '../../../shared/src/loader';
import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import type { Complete } from '../../../shared/src/resolvers';
import type {
  CommunityResolvers,
  QueryResolvers,
  VolunteerTeamResolvers,
  WorkerResolvers,
} from '../generated/types';
import { requireRegion } from '../../../shared/src/region-codes';
import type { CommunityRow, WorkerRow } from '../rows';
import { volunteerOrders } from '../volunteer/volunteer.store';
import type { VolunteerTeamRow } from './volunteer-team.entity';
import { teamList, teamOrders } from './volunteer-team.store';

export const volunteerTeamQueries: Pick<QueryResolvers, 'volunteerTeam' | 'volunteerTeams'> = {
  volunteerTeam: (_, { id }, { loaders }) => foundById('VolunteerTeam', loaders.volunteerTeam, id),
  volunteerTeams: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, teamList(filter ?? {}), teamOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const volunteerTeamResolvers: Complete<VolunteerTeamResolvers, VolunteerTeamRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.volunteerTeam.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  community: ({ communityId }) => (communityId === null ? null : { id: communityId }),
  leader: ({ leaderWorkerId }) => (leaderWorkerId === null ? null : { id: leaderWorkerId }),
  volunteerCount: async ({ id }, _, { loaders }) => (await loaders.memberCount.load(id))?.volunteers ?? 0,
  members: ({ id }, page, { loaders }, info) =>
    nestedConnection(loaders.membersOfTeam, id, volunteerOrders.REGION_CODE_ASC, page, info),
};

/** What this service adds to a worker. */
export const workerResolvers: Complete<WorkerResolvers, WorkerRow> = {
  teamsLed: ({ id }, page, { loaders }, info) =>
    nestedConnection(loaders.teamsLedBy, id, teamOrders.FOUNDED_ON_DESC, page, info),
};

/** What this service adds to a community. */
export const communityResolvers: Complete<CommunityResolvers, CommunityRow> = {
  teams: ({ id }, page, { loaders }, info) =>
    nestedConnection(loaders.teamsInCommunity, id, teamOrders.FOUNDED_ON_DESC, page, info),
};
