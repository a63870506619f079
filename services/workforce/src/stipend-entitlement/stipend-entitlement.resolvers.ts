import { foundById } from '../../../shared/src/loader';
import { nestedConnection } from '../../../shared/src/connection';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, StipendEntitlementResolvers, WorkerResolvers } from '../generated/types';
import { listDay } from '../../../shared/src/dated';
import type { StipendEntitlementRow } from './stipend-entitlement.entity';
import { entitlementMachine, filterOn } from './stipend-entitlement.rules';
import { entitlementOrders } from './stipend-entitlement.store';

export const stipendEntitlementQueries: Required<Pick<QueryResolvers, 'stipendEntitlement'>> = {
  stipendEntitlement: (_, { id }, { loaders }) =>
    foundById('StipendEntitlement', loaders.stipendEntitlement, id),
};

export const stipendEntitlementResolvers: Complete<StipendEntitlementResolvers, StipendEntitlementRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.stipendEntitlement.load(id),
  cycle: (row, _, { loaders }) => loaders.stipendCycleOn(listDay(row)).load(row.cycleId),
  payingCycle: (row, _, { loaders }) =>
    row.payingCycleId === null ? null : loaders.stipendCycleOn(listDay(row)).load(row.payingCycleId),
  // Workers are everybody's, and an entitlement is somebody's.
  worker: async ({ workerId }, _, { loaders }) => (await loaders.worker.load(workerId))!,
  region: ({ regionCode }) => ({ code: regionCode }),
  allowedTransitions: ({ state }) => entitlementMachine.allowed(state),
  employment: ({ employmentId }, _, { loaders }) => loaders.employment.load(employmentId),
  certificate: ({ certificateId }, _, { loaders }) =>
    certificateId === null ? null : loaders.certificate.load(certificateId),
  enrolment: ({ enrolmentId }, _, { loaders }) =>
    enrolmentId === null ? null : loaders.educationEnrolment.load(enrolmentId),
};

export const workerStipendResolvers: Required<Pick<WorkerResolvers, 'stipends'>> = {
  stipends: (row, { filter, orderBy, ...page }, { loaders }, info) =>
    nestedConnection(
      loaders.entitlementsBelow('worker', filterOn(filter, row)),
      row.id,
      entitlementOrders[orderBy],
      page,
      info,
    ),
};
