import { nestedConnection } from '../../../shared/src/connection';
import { isUuid } from '../../../shared/src/identifier';
import type { Complete } from '../../../shared/src/resolvers';
import type { CommunityResolvers } from '../generated/types';
import type { CommunityRow } from '../rows';
import { workerOrders } from '../worker/worker.store';

/** What this service adds to the communities of projects. */
export const communityResolvers: Complete<
  Pick<CommunityResolvers, '__resolveReference' | 'communityWorkers' | 'practiceBases'>,
  CommunityRow
> = {
  // Whether the community exists is for its owner to say; what is no UUID is nobody's id.
  __resolveReference: ({ id }) => (isUuid(id) ? { id } : null),
  communityWorkers: ({ id }, { asOf, ...page }, { loaders }, info) =>
    nestedConnection(loaders.communityWorkers(asOf ?? null), id, workerOrders.REGION_CODE_ASC, page, info),
  practiceBases: ({ id }, _, { loaders }) => loaders.practiceBasesOfCommunity.load(id),
};
