import { foundById } from '../../../shared/src/loader';
import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import type { Complete } from '../../../shared/src/resolvers';
import type { PracticeBaseResolvers, QueryResolvers } from '../generated/types';
import { requireRegion } from '../../../shared/src/region-codes';
import { trainingSessionOrders } from '../training/training-session.store';
import { listDay } from '../../../shared/src/dated';
import type { PracticeBaseRow } from './practice-base.entity';
import { practiceBaseStatuses } from './practice-base.rules';
import { practiceBaseList, practiceBaseOrders } from './practice-base.store';

export const practiceBaseQueries: Pick<QueryResolvers, 'practiceBase' | 'practiceBases'> = {
  practiceBase: (_, { id }, { loaders }) => foundById('PracticeBase', loaders.practiceBase, id),
  practiceBases: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, practiceBaseList(filter ?? {}), practiceBaseOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const practiceBaseResolvers: Complete<PracticeBaseResolvers, PracticeBaseRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.practiceBase.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  community: ({ communityId }) => (communityId === null ? null : { id: communityId }),
  allowedTransitions: ({ status }) => practiceBaseStatuses.allowed(status),
  statusHistory: ({ id }, _, { loaders }) => loaders.statusesOfPracticeBase.load(id),
  sessions: (row, { orderBy, ...page }, { loaders }, info) =>
    nestedConnection(
      loaders.sessionsOfPracticeBase(listDay(row)),
      row.id,
      trainingSessionOrders[orderBy],
      page,
      info,
    ),
  coverage: async ({ id, coverageName }, _, { loaders }) => ({
    name: coverageName,
    regions: (await loaders.coverageOfPracticeBase.load(id)).map(({ regionCode }) => ({ code: regionCode })),
  }),
};
