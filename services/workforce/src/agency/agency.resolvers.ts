import { nestedConnection } from '../../../shared/src/connection';
import { isUuid } from '../../../shared/src/identifier';
import type { Complete } from '../../../shared/src/resolvers';
import type { AgencyResolvers } from '../generated/types';
import type { AgencyRow } from '../rows';
import { workerOrders } from '../worker/worker.store';

/** What this service adds to the agencies of projects. */
export const agencyResolvers: Complete<AgencyResolvers, AgencyRow> = {
  // Whether the agency exists is for its owner to say; what is no UUID is nobody's id.
  __resolveReference: ({ id }) => (isUuid(id) ? { id } : null),
  stationedWorkers: ({ id }, { asOf, ...page }, { loaders }, info) =>
    nestedConnection(loaders.stationedWorkers(asOf), id, workerOrders.REGION_CODE_ASC, page, info),
};
