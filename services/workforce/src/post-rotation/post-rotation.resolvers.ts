import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { PostRotationResolvers, QueryResolvers, WorkerResolvers } from '../generated/types';
import { rowQuery } from '../talent/row-query';
import type { PostRotationRow } from './post-rotation.entity';
import { postRotationList, postRotationOrders } from './post-rotation.store';

export const postRotationQueries: Pick<QueryResolvers, 'postRotation' | 'postRotations'> = {
  postRotation: rowQuery('PostRotation', (loaders, id) => loaders.postRotation.load(id)),
  postRotations: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, postRotationList(filter ?? {}), postRotationOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const postRotationResolvers: Complete<PostRotationResolvers, PostRotationRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.postRotation.load(id),
  worker: ({ workerId }, _, { loaders }) => loaders.worker.load(workerId),
  region: ({ regionCode }) => ({ code: regionCode }),
  fromEmployment: ({ fromEmploymentId }, _, { loaders }) => loaders.employment.load(fromEmploymentId),
  toCommunity: ({ toCommunityId }) => (toCommunityId === null ? null : { id: toCommunityId }),
  accompaniedBy: ({ accompaniedById }, _, { loaders }) =>
    accompaniedById === null ? null : loaders.worker.load(accompaniedById),
};

export const postRotationsOfWorker: Required<Pick<WorkerResolvers, 'postRotations'>> = {
  postRotations: ({ id }, _, { loaders }) => loaders.postRotationsOfWorker.load(id),
};
