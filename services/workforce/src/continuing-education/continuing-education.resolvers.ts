import { foundById } from '../../../shared/src/loader';
import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { ContinuingEducationResolvers, QueryResolvers, WorkerResolvers } from '../generated/types';
import { listDay } from '../../../shared/src/dated';
import type { ContinuingEducationRow } from './continuing-education.entity';
import { continuingEducationMachine, continuingEducationState } from './continuing-education.rules';
import { continuingEducationList, continuingEducationOrders } from './continuing-education.store';

export const continuingEducationQueries: Pick<
  QueryResolvers,
  'continuingEducation' | 'continuingEducations'
> = {
  continuingEducation: (_, { id }, { loaders }) =>
    foundById('ContinuingEducation', loaders.continuingEducation, id),
  continuingEducations: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      continuingEducationList(filter ?? {}),
      continuingEducationOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const continuingEducationResolvers: Complete<ContinuingEducationResolvers, ContinuingEducationRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.continuingEducation.load(id),
  worker: ({ workerId }, _, { loaders }) => loaders.worker.load(workerId),
  region: ({ regionCode }) => ({ code: regionCode }),
  state: (row) => continuingEducationState(row),
  allowedTransitions: (row) => continuingEducationMachine.allowed(continuingEducationState(row)),
};

export const continuingEducationsOfWorkerResolvers: Required<Pick<WorkerResolvers, 'continuingEducations'>> =
  {
    continuingEducations: (row, page, { loaders }, info) =>
      nestedConnection(
        loaders.continuingEducationsOfWorker(listDay(row)),
        row.id,
        continuingEducationOrders.COMPLETED_ON_DESC,
        page,
        info,
      ),
  };
