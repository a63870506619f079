import { foundById } from '../../../shared/src/loader';
import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, TrainerResolvers } from '../generated/types';
import type { TrainerRow } from './trainer.entity';
import { trainerList, trainerOrders } from './trainer.store';

export const trainerQueries: Pick<QueryResolvers, 'trainer' | 'trainers'> = {
  trainer: (_, { id }, { loaders }) => foundById('Trainer', loaders.trainer, id),
  trainers: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, trainerList(filter ?? {}), trainerOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const trainerResolvers: Complete<TrainerResolvers, TrainerRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.trainer.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
};
