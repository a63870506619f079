import { foundById } from '../../../shared/src/loader';
import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, TrainingResourceResolvers } from '../generated/types';
import type { TrainingResourceRow } from './training-resource.entity';
import { trainingResourceList, trainingResourceOrders } from './training-resource.store';

export const trainingResourceQueries: Pick<QueryResolvers, 'trainingResource' | 'trainingResources'> = {
  trainingResource: (_, { id }, { loaders }) => foundById('TrainingResource', loaders.trainingResource, id),
  trainingResources: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      trainingResourceList(filter ?? {}),
      trainingResourceOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const trainingResourceResolvers: Complete<TrainingResourceResolvers, TrainingResourceRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.trainingResource.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  base: ({ baseId }, _, { loaders }) => (baseId === null ? null : loaders.practiceBase.load(baseId)),
};
