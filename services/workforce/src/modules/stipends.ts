import sdl from '../../schema/stipends.graphql';
import { guidingStipends, loadStudies } from '../demo/stipends';
import { Stipends1764300500000 } from '../migrations/1764300500000-stipends';
import { AsOf1764400000000 } from '../migrations/1764400000000-as-of';
import { stipendCycle, stipendCycleEvent } from '../stipend-cycle/stipend-cycle.entity';
import { stipendCycleMutations } from '../stipend-cycle/stipend-cycle.mutations';
import { stipendCycleQueries, stipendCycleResolvers } from '../stipend-cycle/stipend-cycle.resolvers';
import {
  stipendEntitlement,
  stipendEntitlementPast,
} from '../stipend-entitlement/stipend-entitlement.entity';
import { stipendEntitlementMutations } from '../stipend-entitlement/stipend-entitlement.mutations';
import {
  stipendEntitlementQueries,
  stipendEntitlementResolvers,
  workerStipendResolvers,
} from '../stipend-entitlement/stipend-entitlement.resolvers';
import { stipendPolicy, stipendRate } from '../stipend-policy/stipend-policy.entity';
import { stipendPolicyMutations } from '../stipend-policy/stipend-policy.mutations';
import {
  stipendPolicyQueries,
  stipendPolicyResolvers,
  stipendRateResolvers,
} from '../stipend-policy/stipend-policy.resolvers';
import type { Module } from './module';

/** Stipends from policy to payment. */
export const stipends: Module = {
  sdl,
  resolvers: {
    Query: { ...stipendPolicyQueries, ...stipendCycleQueries, ...stipendEntitlementQueries },
    Mutation: { ...stipendPolicyMutations, ...stipendCycleMutations, ...stipendEntitlementMutations },
    StipendPolicy: stipendPolicyResolvers,
    StipendRate: stipendRateResolvers,
    StipendCycle: stipendCycleResolvers,
    StipendEntitlement: stipendEntitlementResolvers,
    Worker: workerStipendResolvers,
  },
  entities: [
    stipendPolicy,
    stipendRate,
    stipendCycle,
    stipendCycleEvent,
    stipendEntitlement,
    stipendEntitlementPast,
  ],
  // The second one dates rows of the modules before this one, too.
  migrations: [Stipends1764300500000, AsOf1764400000000],
  seed: [
    {
      name: 'demo/guiding-studies',
      label:
        '贵定县社区工作者的学历与在读（演示） / Degrees and studies of community workers in Guiding (demo)',
      dataset: 'demo',
      run: loadStudies,
    },
    {
      name: 'demo/guiding-stipends',
      label: '贵定县津贴政策与三个月的发放（演示） / Stipend policy of Guiding and three months of it (demo)',
      dataset: 'demo',
      run: guidingStipends,
    },
  ],
};
