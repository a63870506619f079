import { rowById, rowsByKey } from '../../../shared/src/loader';
import type { Statements } from '../../../shared/src/statements';
import { employmentsById, employmentsOfWorkers } from '../employment/employment.store';

export const peopleLoaders = (statements: Statements) => ({
  employment: rowById((ids) => employmentsById(statements, ids)),
  employmentsOfWorker: rowsByKey(
    (ids) => employmentsOfWorkers(statements, ids),
    (row) => row.workerId,
  ),
});
