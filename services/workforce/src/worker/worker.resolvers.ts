import { foundById } from '../../../shared/src/loader';
import { rootConnection } from '../../../shared/src/connection';
import type { Complete } from '../../../shared/src/resolvers';
import { certificatesBy, highestCertificate } from '../certificate/certificate.rules';
import type { QueryResolvers, WorkerResolvers } from '../generated/types';
import { requireRegion } from '../../../shared/src/region-codes';
import { listDay } from '../../../shared/src/dated';
import type { WorkerRow } from './worker.entity';
import { workerList, workerOrders } from './worker.store';

export const workerQueries: Pick<QueryResolvers, 'worker' | 'workers'> = {
  worker: (_, { id }, { loaders }) => foundById('Worker', loaders.worker, id),
  workers: (_, { filter, orderBy, ...page }, { statements, disclosures }, info) =>
    rootConnection(
      statements,
      workerList(filter ?? {}, () => disclosures.ring),
      workerOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

/** What the register itself says of a worker; the rest the other modules add. */
type RegisterFields = Pick<
  WorkerResolvers,
  '__resolveReference' | 'region' | 'certificates' | 'highestCertificate' | 'employments'
>;

export const workerResolvers: Complete<RegisterFields, WorkerRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.worker.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  certificates: async (row, _, { loaders }) =>
    certificatesBy(listDay(row), await loaders.certificatesOfWorker.load(row.id)),
  highestCertificate: async (row, _, { loaders }) =>
    highestCertificate(certificatesBy(listDay(row), await loaders.certificatesOfWorker.load(row.id))),
  employments: ({ id }, _, { loaders }) => loaders.employmentsOfWorker.load(id),
};
