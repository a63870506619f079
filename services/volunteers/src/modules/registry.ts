import { auditEntries } from '../../../shared/src/audit/audit.resolvers';
import { regionCode, regionCodesStep } from '../../../shared/src/region-codes';
import sdl from '../../schema/registry.graphql';
import { guidingFacts, pilotFacts } from '../demo/facts';
import { guidingTeams, guidingVolunteers } from '../demo/guiding';
import { loadTeams, loadVolunteers } from '../demo/load-teams';
import { pilotTeams } from '../demo/pilot-teams';
import { VolunteersAndTeams1764000000000 } from '../migrations/1764000000000-volunteers-and-teams';
import { PersonalData1764100100000 } from '../migrations/1764100100000-personal-data';
import { membership } from '../team/membership.entity';
import { volunteerTeam } from '../team/volunteer-team.entity';
import {
  communityResolvers,
  volunteerTeamQueries,
  volunteerTeamResolvers,
  workerResolvers,
} from '../team/volunteer-team.resolvers';
import { volunteer } from '../volunteer/volunteer.entity';
import { volunteerMutations } from '../volunteer/volunteer.mutations';
import { volunteerQueries, volunteerResolvers } from '../volunteer/volunteer.resolvers';
import type { Module } from './module';

/** Volunteers and teams, and what every other module refers to. */
export const registry: Module = {
  sdl,
  resolvers: {
    Query: { ...volunteerQueries, ...volunteerTeamQueries, volunteersAudit: auditEntries },
    Mutation: volunteerMutations,
    Volunteer: volunteerResolvers,
    VolunteerTeam: volunteerTeamResolvers,
    Worker: workerResolvers,
    Community: communityResolvers,
  },
  entities: [regionCode, volunteer, volunteerTeam, membership],
  migrations: [VolunteersAndTeams1764000000000, PersonalData1764100100000],
  seed: [
    regionCodesStep,
    {
      name: 'demo/pilot-teams',
      label: '试点社区志愿服务队（演示） / Teams of the pilot communities (demo)',
      dataset: 'demo',
      run: (client, progress) => loadTeams(client, pilotTeams(pilotFacts()), progress),
    },
    {
      name: 'demo/guiding-volunteers',
      label: '贵定县志愿者（演示） / Volunteers of Guiding (demo)',
      dataset: 'demo',
      run: (client, progress) => loadVolunteers(client, guidingVolunteers(guidingFacts()), progress),
    },
    {
      name: 'demo/guiding-teams',
      label: '贵定县志愿服务队（演示） / Teams of Guiding (demo)',
      dataset: 'demo',
      run: (client, progress) => loadTeams(client, guidingTeams(guidingFacts()), progress),
    },
  ],
};
