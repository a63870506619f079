import type { Service } from '../../shared/src/service';
import { auditEntries } from '../../shared/src/audit/audit.resolvers';
import sdl from '../schema.graphql';
import { community, communityStatCode } from './community/community.entity';
import { communityMutations } from './community/community.mutations';
import { communityQueries, communityResolvers } from './community/community.resolvers';
import type { ProjectsContext } from './context';
import type { Resolvers } from './generated/types';
import { createLoaders } from './loaders';
import { migrations } from './migrations';
import { pilotCommunity } from './pilot/pilot-community.entity';
import {
  pilotCommunityQueries,
  pilotCommunityResolvers,
  pilotTaskResolvers,
} from './pilot/pilot-community.resolvers';
import { pilotTask } from './pilot/pilot-task.entity';
import { pilotProgramme } from './programme/pilot-programme.entity';
import { pilotProgrammeQueries, pilotProgrammeResolvers } from './programme/pilot-programme.resolvers';
import { project, projectLead, projectTeam } from './project/project.entity';
import {
  projectLeadResolvers,
  projectQueries,
  projectResolvers,
  volunteerTeamResolvers,
  workerResolvers,
} from './project/project.resolvers';
import { regionStatistic } from './region-statistic/region-statistic.entity';
import { regionStatisticMutations } from './region-statistic/region-statistic.mutations';
import {
  regionStatisticQueries,
  regionStatisticResolvers,
} from './region-statistic/region-statistic.resolvers';
import { region, regionEdition } from './region/region.entity';
import { regionQueries, regionResolvers } from './region/region.resolvers';
import { seedSteps } from './seed';

const resolvers = {
  Query: {
    ...regionQueries,
    ...regionStatisticQueries,
    ...communityQueries,
    ...pilotProgrammeQueries,
    ...pilotCommunityQueries,
    ...projectQueries,
    projectsAudit: auditEntries,
  },
  Mutation: { ...communityMutations, ...regionStatisticMutations },
  Region: regionResolvers,
  RegionStatistic: regionStatisticResolvers,
  Community: communityResolvers,
  PilotProgramme: pilotProgrammeResolvers,
  PilotCommunity: pilotCommunityResolvers,
  PilotTask: pilotTaskResolvers,
  Project: projectResolvers,
  ProjectLead: projectLeadResolvers,
  Worker: workerResolvers,
  VolunteerTeam: volunteerTeamResolvers,
} satisfies Resolvers & Required<Pick<Resolvers, 'Query'>>;

/** Regions and communities, pilot programmes and their tasks, projects. */
export const projects: Service<ProjectsContext> = {
  name: 'projects',
  sdl,
  resolvers: resolvers as unknown as Service<ProjectsContext>['resolvers'],
  entities: [
    region,
    regionEdition,
    regionStatistic,
    community,
    communityStatCode,
    pilotProgramme,
    pilotCommunity,
    pilotTask,
    project,
    projectLead,
    projectTeam,
  ],
  migrations,
  seed: seedSteps,
  createContext: (base) => ({ ...base, loaders: createLoaders(base.statements) }),
};
