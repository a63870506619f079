import { foundById } from '../../../shared/src/loader';
import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import { country } from '../../../shared/src/region-families';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, StaffingStandardResolvers } from '../generated/types';
import type { StaffingStandardRow } from './staffing-standard.entity';
import { staffingStandardList, staffingStandardOrders } from './staffing-standard.store';

export const staffingStandardQueries: Pick<QueryResolvers, 'staffingStandard' | 'staffingStandards'> = {
  staffingStandard: (_, { id }, { loaders }) => foundById('StaffingStandard', loaders.staffingStandard, id),
  staffingStandards: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      staffingStandardList(filter ?? {}),
      staffingStandardOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const staffingStandardResolvers: Complete<StaffingStandardResolvers, StaffingStandardRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.staffingStandard.load(id),
  region: ({ regionCode }) => (regionCode === country ? null : { code: regionCode }),
};
