import { rowById, rowsByKey } from '../../../shared/src/loader';
import type { Statements } from '../../../shared/src/statements';
import { certificatesById, certificatesOfWorkers } from '../certificate/certificate.store';

export const certificationLoaders = (statements: Statements) => ({
  certificate: rowById((ids) => certificatesById(statements, ids)),
  /** Serves `certificates` and `highestCertificate` alike, so that asking for both reads once. */
  certificatesOfWorker: rowsByKey(
    (ids) => certificatesOfWorkers(statements, ids),
    (row) => row.workerId,
  ),
});
