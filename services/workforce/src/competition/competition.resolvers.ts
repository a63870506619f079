import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type {
  CompetitionEntryResolvers,
  CompetitionResolvers,
  QueryResolvers,
  WorkerResolvers,
} from '../generated/types';
import { listDay } from '../../../shared/src/dated';
import { rowQuery } from '../talent/row-query';
import type { CompetitionEntryRow, CompetitionRow } from './competition.entity';
import {
  competitionEntryList,
  competitionEntryOrders,
  competitionList,
  competitionOrders,
} from './competition.store';

export const competitionQueries: Pick<
  QueryResolvers,
  'competition' | 'competitions' | 'competitionEntry' | 'competitionEntries'
> = {
  competition: rowQuery('Competition', (loaders, id) => loaders.competition.load(id)),
  competitions: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, competitionList(filter ?? {}), competitionOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
  competitionEntry: rowQuery('CompetitionEntry', (loaders, id) => loaders.competitionEntry.load(id)),
  competitionEntries: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      competitionEntryList(filter ?? {}),
      competitionEntryOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const competitionResolvers: Complete<CompetitionResolvers, CompetitionRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.competition.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  participantCount: async (row, _, { loaders }) =>
    (await loaders.participantCountOfCompetition(listDay(row)).load(row.id))?.count ?? 0,
  entries: (row, page, { loaders }, info) =>
    nestedConnection(
      loaders.entriesOfCompetition(listDay(row)),
      row.id,
      competitionEntryOrders.REGION_CODE_ASC,
      page,
      info,
    ),
};

export const competitionEntryResolvers: Complete<CompetitionEntryResolvers, CompetitionEntryRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.competitionEntry.load(id),
  competition: (row, _, { loaders }) => loaders.competitionOn(listDay(row)).load(row.competitionId),
  worker: ({ workerId }, _, { loaders }) => loaders.worker.load(workerId),
  region: ({ regionCode }) => ({ code: regionCode }),
};

export const competitionEntriesOfWorker: Required<Pick<WorkerResolvers, 'competitionEntries'>> = {
  competitionEntries: (row, _, { loaders }) => loaders.competitionEntriesOfWorker(listDay(row)).load(row.id),
};
