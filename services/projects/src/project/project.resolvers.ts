import { foundById } from '../../../shared/src/loader';
import { todayInChina } from '../../../shared/src/calendar';
import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import type { Complete } from '../../../shared/src/resolvers';
import type {
  ProjectLeadResolvers,
  ProjectResolvers,
  QueryResolvers,
  VolunteerTeamResolvers,
  WorkerResolvers,
} from '../generated/types';
import { requireRegion } from '../region/region.store';
import type { VolunteerTeamRow, WorkerRow } from '../rows';
import type { ProjectLeadRow, ProjectRow } from './project.entity';
import { leadOn } from './project.rules';
import { projectList, projectOrders } from './project.store';

export const projectQueries: Pick<QueryResolvers, 'project' | 'projects'> = {
  project: (_, { id }, { loaders }) => foundById('Project', loaders.project, id),
  projects: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, projectList(filter ?? {}), projectOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const projectResolvers: Complete<ProjectResolvers, ProjectRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.project.load(id),
  community: async ({ communityId }, _, { loaders }) => (await loaders.community.load(communityId))!,
  pilotCommunity: ({ pilotCommunityId }, _, { loaders }) =>
    pilotCommunityId === null ? null : loaders.pilotCommunity.load(pilotCommunityId),
  leadSocialWorker: async ({ id }, _, { loaders }) => {
    const lead = leadOn(await loaders.leadsOfProject.load(id), todayInChina());
    return lead && { id: lead.workerId };
  },
  leads: ({ id }, _, { loaders }) => loaders.leadsOfProject.load(id),
  teams: async ({ id }, _, { loaders }) =>
    (await loaders.teamsOfProject.load(id)).map(({ teamId }) => ({ id: teamId })),
};

export const projectLeadResolvers: Complete<ProjectLeadResolvers, ProjectLeadRow> = {
  worker: ({ workerId }) => ({ id: workerId }),
};

/** What this service adds to the workers of workforce. */
export const workerResolvers: Complete<WorkerResolvers, WorkerRow> = {
  projectsLed: ({ id }, { asOf, ...page }, { loaders }, info) =>
    nestedConnection(loaders.projectsLedBy(asOf ?? null), id, projectOrders.STARTED_ON_DESC, page, info),
};

/** What this service adds to the teams of volunteers. */
export const volunteerTeamResolvers: Complete<VolunteerTeamResolvers, VolunteerTeamRow> = {
  projects: ({ id }, page, { loaders }, info) =>
    nestedConnection(loaders.projectsOfTeam, id, projectOrders.STARTED_ON_DESC, page, info),
};
