import { auditEntries } from '../../../shared/src/audit/audit.resolvers';
import { regionCode, regionCodesStep } from '../../../shared/src/region-codes';
import sdl from '../../schema/register.graphql';
import { communityResolvers } from '../community/community.resolvers';
import { pilotLeads } from '../demo/pilot-leads';
import { guidingWorkforce } from '../demo/guiding';
import { jiuquanWorkforce } from '../demo/jiuquan';
import { copyPeople } from '../demo/person';
import { Workforce1764000000000 } from '../migrations/1764000000000-workforce';
import { PersonalData1764100100000 } from '../migrations/1764100100000-personal-data';
import { Histories1764200000000 } from '../migrations/1764200000000-histories';
import { worker } from '../worker/worker.entity';
import { workerMutations } from '../worker/worker.mutations';
import { workerQueries, workerResolvers } from '../worker/worker.resolvers';
import type { Module } from './module';

/** The register of persons, and what every other module refers to. */
export const register: Module = {
  sdl,
  resolvers: {
    Query: { ...workerQueries, workforceAudit: auditEntries },
    Mutation: workerMutations,
    Worker: workerResolvers,
    Community: communityResolvers,
  },
  entities: [regionCode, worker],
  migrations: [Workforce1764000000000, PersonalData1764100100000, Histories1764200000000],
  seed: [
    regionCodesStep,
    {
      name: 'demo/pilot-leads',
      label: '试点社区领衔社工（演示） / Social workers who lead in pilot communities (demo)',
      dataset: 'demo',
      run: (client) => copyPeople(client, pilotLeads()),
    },
    {
      name: 'demo/guiding-workforce',
      label: '贵定县社工与社区工作者（演示） / Workforce of Guiding county (demo)',
      dataset: 'demo',
      run: (client) => copyPeople(client, guidingWorkforce()),
    },
    {
      name: 'demo/jiuquan-workforce',
      label: '酒泉市持证社工（演示） / Certified workers of Jiuquan (demo)',
      dataset: 'demo',
      run: (client) => copyPeople(client, jiuquanWorkforce()),
    },
  ],
};
