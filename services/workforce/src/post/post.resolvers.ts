import { foundById } from '../../../shared/src/loader';
import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import { employmentOrders } from '../employment/employment.store';
import type { PostResolvers, QueryResolvers } from '../generated/types';
import { dayAsked, listDay } from '../../../shared/src/dated';
import type { PostRow } from './post.entity';
import { quotaOn } from './post.rules';
import { postList, postOrders } from './post.store';

export const postQueries: Pick<QueryResolvers, 'post' | 'posts'> = {
  post: (_, { id }, { loaders }) => foundById('Post', loaders.post, id),
  posts: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, postList(filter ?? {}), postOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const postResolvers: Complete<PostResolvers, PostRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.post.load(id),
  community: ({ communityId }) => (communityId === null ? null : { id: communityId }),
  agency: ({ agencyId }) => (agencyId === null ? null : { id: agencyId }),
  region: ({ regionCode }) => ({ code: regionCode }),
  quota: async (row, { asOf }, { loaders }) =>
    quotaOn(row, await loaders.adjustmentsOfPost.load(row.id), dayAsked(asOf, row)),
  holders: (row, { asOf, ...page }, { loaders }, info) =>
    nestedConnection(
      loaders.holdersOfPost(asOf ?? listDay(row)),
      row.id,
      employmentOrders.STARTED_ON_DESC,
      page,
      info,
    ),
  vacancies: async (row, { asOf }, { loaders }) => {
    const [adjustments, held] = await Promise.all([
      loaders.adjustmentsOfPost.load(row.id),
      loaders.holderCountOfPost(asOf ?? listDay(row)).load(row.id),
    ]);
    return quotaOn(row, adjustments, dayAsked(asOf, row)) - (held?.holders ?? 0);
  },
  adjustments: ({ id }, _, { loaders }) => loaders.adjustmentsOfPost.load(id),
};
