import { foundById } from '../../../shared/src/loader';
import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { EmploymentResolvers, QueryResolvers } from '../generated/types';
import type { EmploymentRow } from './employment.entity';
import { employmentList, employmentOrders } from './employment.store';

export const employmentQueries: Pick<QueryResolvers, 'employment' | 'employments'> = {
  employment: (_, { id }, { loaders }) => foundById('Employment', loaders.employment, id),
  employments: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, employmentList(filter ?? {}), employmentOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const employmentResolvers: Complete<EmploymentResolvers, EmploymentRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.employment.load(id),
  // Everybody in post is on the register, whose names are everybody's.
  worker: async ({ workerId }, _, { loaders }) => (await loaders.worker.load(workerId))!,
  community: ({ communityId }) => (communityId === null ? null : { id: communityId }),
  agency: ({ agencyId }) => (agencyId === null ? null : { id: agencyId }),
  post: ({ postId }, _, { loaders }) => (postId === null ? null : loaders.post.load(postId)),
  region: ({ regionCode }) => ({ code: regionCode }),
};
