import { rootConnection } from '../../../shared/src/connection';
import { Fault } from '../../../shared/src/errors';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, StipendPolicyResolvers, StipendRateResolvers } from '../generated/types';
import type { StipendPolicyRow, StipendRateRow } from './stipend-policy.entity';
import { policyList, policyOrders, rateList, rateOrders } from './stipend-policy.store';

type Queries = Pick<QueryResolvers, 'stipendPolicy' | 'stipendPolicies' | 'stipendRate' | 'stipendRates'>;

export const stipendPolicyQueries: Required<Queries> = {
  stipendPolicy: async (_, { id }, { loaders }) => {
    const found = await loaders.stipendPolicy.load(id);
    if (found === null) {
      throw new Fault('NOT_FOUND', { entity: 'StipendPolicy', key: id });
    }
    return found;
  },
  stipendPolicies: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, policyList(filter ?? {}), policyOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
  stipendRate: async (_, { id }, { loaders }) => {
    const found = await loaders.stipendRate.load(id);
    if (found === null) {
      throw new Fault('NOT_FOUND', { entity: 'StipendRate', key: id });
    }
    return found;
  },
  stipendRates: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, rateList(filter ?? {}), rateOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const stipendPolicyResolvers: Complete<StipendPolicyResolvers, StipendPolicyRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.stipendPolicy.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  rates: ({ id }, _, { loaders }) => loaders.ratesOfPolicy.load(id),
};

export const stipendRateResolvers: Complete<StipendRateResolvers, StipendRateRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.stipendRate.load(id),
  // A rate is reached with its policy, whose region it has.
  policy: async ({ policyId }, _, { loaders }) => (await loaders.stipendPolicy.load(policyId))!,
};
