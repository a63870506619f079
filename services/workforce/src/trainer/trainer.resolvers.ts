import { rootConnection } from '../../../shared/src/connection';
import { Fault } from '../../../shared/src/errors';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, TrainerResolvers } from '../generated/types';
import type { TrainerRow } from './trainer.entity';
import { trainerList, trainerOrders } from './trainer.store';

export const trainerQueries: Pick<QueryResolvers, 'trainer' | 'trainers'> = {
  trainer: async (_, { id }, { loaders }) => {
    const found = await loaders.trainer.load(id);
    if (found === null) {
      throw new Fault('NOT_FOUND', { entity: 'Trainer', key: id });
    }
    return found;
  },
  trainers: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, trainerList(filter ?? {}), trainerOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const trainerResolvers: Complete<TrainerResolvers, TrainerRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.trainer.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
};
