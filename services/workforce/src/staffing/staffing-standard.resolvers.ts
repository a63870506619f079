import { rootConnection } from '../../../shared/src/connection';
import { Fault } from '../../../shared/src/errors';
import { requireRegion } from '../../../shared/src/region-codes';
import { country } from '../../../shared/src/region-families';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, StaffingStandardResolvers } from '../generated/types';
import type { StaffingStandardRow } from './staffing-standard.entity';
import { staffingStandardList, staffingStandardOrders } from './staffing-standard.store';

export const staffingStandardQueries: Pick<QueryResolvers, 'staffingStandard' | 'staffingStandards'> = {
  staffingStandard: async (_, { id }, { loaders }) => {
    const found = await loaders.staffingStandard.load(id);
    if (found === null) {
      throw new Fault('NOT_FOUND', { entity: 'StaffingStandard', key: id });
    }
    return found;
  },
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
