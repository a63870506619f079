import { auditEntries } from '../../shared/src/audit/audit.resolvers';
import type { Service } from '../../shared/src/service';
import sdl from '../schema.graphql';
import type { VolunteersContext } from './context';
import type { Resolvers } from './generated/types';
import { hourEntry } from './hours/hour-entry.entity';
import { projectResolvers } from './hours/hours.resolvers';
import { createLoaders } from './loaders';
import { migrations } from './migrations';
import { regionCode } from '../../shared/src/region-codes';
import { regionResolvers } from './region/region.resolvers';
import { seedSteps } from './seed';
import { membership } from './team/membership.entity';
import { volunteerTeam } from './team/volunteer-team.entity';
import {
  communityResolvers,
  volunteerTeamQueries,
  volunteerTeamResolvers,
  workerResolvers,
} from './team/volunteer-team.resolvers';
import { volunteer } from './volunteer/volunteer.entity';
import { volunteerMutations } from './volunteer/volunteer.mutations';
import { volunteerQueries, volunteerResolvers } from './volunteer/volunteer.resolvers';

const resolvers = {
  Query: { ...volunteerQueries, ...volunteerTeamQueries, volunteersAudit: auditEntries },
  Mutation: volunteerMutations,
  Volunteer: volunteerResolvers,
  VolunteerTeam: volunteerTeamResolvers,
  Region: regionResolvers,
  Worker: workerResolvers,
  Community: communityResolvers,
  Project: projectResolvers,
} satisfies Resolvers & Required<Pick<Resolvers, 'Query'>>;

/** Volunteers, their teams and the hours they serve. */
export const volunteers: Service<VolunteersContext> = {
  name: 'volunteers',
  sdl,
  resolvers: resolvers as unknown as Service<VolunteersContext>['resolvers'],
  entities: [regionCode, volunteer, volunteerTeam, membership, hourEntry],
  migrations,
  seed: seedSteps,
  createContext: (base) => ({ ...base, loaders: createLoaders(base.statements) }),
};
