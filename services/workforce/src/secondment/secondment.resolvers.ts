import { foundById } from '../../../shared/src/loader';
import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, SecondmentResolvers } from '../generated/types';
import type { SecondmentRow } from './secondment.entity';
import { secondmentStates } from './secondment.rules';
import { secondmentList, secondmentOrders } from './secondment.store';

export const secondmentQueries: Pick<QueryResolvers, 'secondment' | 'secondments'> = {
  secondment: (_, { id }, { loaders }) => foundById('Secondment', loaders.secondment, id),
  secondments: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, secondmentList(filter ?? {}), secondmentOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const secondmentResolvers: Complete<SecondmentResolvers, SecondmentRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.secondment.load(id),
  // The employment is of the same region and worker, and so within the same reach.
  worker: async ({ workerId }, _, { loaders }) => (await loaders.worker.load(workerId))!,
  employment: async ({ employmentId }, _, { loaders }) => (await loaders.employment.load(employmentId))!,
  region: ({ regionCode }) => ({ code: regionCode }),
  hostRegion: ({ hostRegionCode }) => ({ code: hostRegionCode }),
  allowedTransitions: ({ state }) => secondmentStates.allowed(state),
};
