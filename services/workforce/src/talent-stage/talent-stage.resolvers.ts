import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, TalentStageEntryResolvers, WorkerResolvers } from '../generated/types';
import { dayAsked } from '../../../shared/src/dated';
import { stateAtEndOf } from '../talent/days.rules';
import { rowQuery } from '../talent/row-query';
import type { TalentStageEntryRow } from './talent-stage.entity';
import { allowedStages } from './talent-stage.rules';
import { talentStageEntryList, talentStageEntryOrders } from './talent-stage.store';

export const talentStageQueries: Pick<QueryResolvers, 'talentStageEntry' | 'talentStageEntries'> = {
  talentStageEntry: rowQuery('TalentStageEntry', (loaders, id) => loaders.talentStageEntry.load(id)),
  talentStageEntries: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      talentStageEntryList(filter ?? {}),
      talentStageEntryOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const talentStageEntryResolvers: Complete<TalentStageEntryResolvers, TalentStageEntryRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.talentStageEntry.load(id),
  worker: ({ workerId }, _, { loaders }) => loaders.worker.load(workerId),
  region: ({ regionCode }) => ({ code: regionCode }),
  allowedTransitions: allowedStages,
};

export const talentStageOfWorker: Required<Pick<WorkerResolvers, 'talentStage'>> = {
  talentStage: async (row, { asOf }, { loaders }) =>
    stateAtEndOf(await loaders.talentStageEntriesOfWorker.load(row.id), dayAsked(asOf, row)),
};
