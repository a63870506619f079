import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { CommunityResolvers, QueryResolvers, SecretaryStudioResolvers } from '../generated/types';
import { dayAsked, listDay } from '../../../shared/src/dated';
import { stateAtEndOf } from '../talent/days.rules';
import { rowQuery } from '../talent/row-query';
import type { SecretaryStudioRow } from './secretary-studio.entity';
import { statusStandingOn, studioStatuses } from './secretary-studio.rules';
import { secretaryStudioList, secretaryStudioOrders } from './secretary-studio.store';

export const secretaryStudioQueries: Pick<QueryResolvers, 'secretaryStudio' | 'secretaryStudios'> = {
  secretaryStudio: rowQuery('SecretaryStudio', (loaders, id) => loaders.secretaryStudio.load(id)),
  secretaryStudios: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      secretaryStudioList(filter ?? {}),
      secretaryStudioOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const secretaryStudioResolvers: Complete<SecretaryStudioResolvers, SecretaryStudioRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.secretaryStudio.load(id),
  community: ({ communityId }) => ({ id: communityId }),
  secretaryName: async ({ secretaryName, secretaryId }, _, { loaders }) =>
    secretaryName ?? (await loaders.worker.load(secretaryId!))?.displayName ?? null,
  secretary: ({ secretaryId }, _, { loaders }) =>
    secretaryId === null ? null : loaders.worker.load(secretaryId),
  region: ({ regionCode }) => ({ code: regionCode }),
  status: async (row, { asOf }, { loaders }) =>
    stateAtEndOf(await loaders.statusHistoryOfSecretaryStudio.load(row.id), dayAsked(asOf, row))?.status ??
    null,
  statusHistory: ({ id }, _, { loaders }) => loaders.statusHistoryOfSecretaryStudio.load(id),
  allowedTransitions: async (row, _, { loaders }) =>
    studioStatuses.allowed(
      statusStandingOn(await loaders.statusHistoryOfSecretaryStudio.load(row.id), listDay(row)).status,
    ),
};

export const secretaryStudiosOfCommunity: Required<Pick<CommunityResolvers, 'secretaryStudios'>> = {
  secretaryStudios: ({ id }, _, { loaders }) => loaders.secretaryStudiosOfCommunity.load(id),
};
