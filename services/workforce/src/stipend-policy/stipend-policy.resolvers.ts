import { foundById } from '../../../shared/src/loader';
import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, StipendPolicyResolvers, StipendRateResolvers } from '../generated/types';
import type { StipendPolicyRow, StipendRateRow } from './stipend-policy.entity';
import { policyList, policyOrders, rateList, rateOrders } from './stipend-policy.store';

type Queries = Pick<QueryResolvers, 'stipendPolicy' | 'stipendPolicies' | 'stipendRate' | 'stipendRates'>;

export const stipendPolicyQueries: Required<Queries> = {
  stipendPolicy: (_, { id }, { loaders }) => foundById('StipendPolicy', loaders.stipendPolicy, id),
  stipendPolicies: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, policyList(filter ?? {}), policyOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
  stipendRate: (_, { id }, { loaders }) => foundById('StipendRate', loaders.stipendRate, id),
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
