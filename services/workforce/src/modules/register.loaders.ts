import { loaderByArgument, pageByParent, rowById } from '../../../shared/src/loader';
import type { Statements } from '../../../shared/src/statements';
import { communityWorkersOf, workersById } from '../worker/worker.store';

export const registerLoaders = (statements: Statements) => ({
  worker: rowById((ids) => workersById(statements, ids)),
  /** By day; null is today. */
  communityWorkers: loaderByArgument((day: string | null) =>
    pageByParent((communities, list) => communityWorkersOf(statements, day, communities, list)),
  ),
});
