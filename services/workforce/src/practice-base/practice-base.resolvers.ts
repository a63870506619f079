import { rootConnection } from '../../../shared/src/connection';
import { Fault } from '../../../shared/src/errors';
import type { Complete } from '../../../shared/src/resolvers';
import type { PracticeBaseResolvers, QueryResolvers } from '../generated/types';
import { requireRegion } from '../../../shared/src/region-codes';
import type { PracticeBaseRow } from './practice-base.entity';
import { practiceBaseList, practiceBaseOrders } from './practice-base.store';

export const practiceBaseQueries: Pick<QueryResolvers, 'practiceBase' | 'practiceBases'> = {
  practiceBase: async (_, { id }, { loaders }) => {
    const found = await loaders.practiceBase.load(id);
    if (found === null) {
      throw new Fault('NOT_FOUND', { entity: 'PracticeBase', key: id });
    }
    return found;
  },
  practiceBases: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, practiceBaseList(filter ?? {}), practiceBaseOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const practiceBaseResolvers: Complete<PracticeBaseResolvers, PracticeBaseRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.practiceBase.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  community: ({ communityId }) => (communityId === null ? null : { id: communityId }),
  coverage: async ({ id, coverageName }, _, { loaders }) => ({
    name: coverageName,
    regions: (await loaders.coverageOfPracticeBase.load(id)).map(({ regionCode }) => ({ code: regionCode })),
  }),
};
