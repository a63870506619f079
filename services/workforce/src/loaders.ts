import { pageByParent, rowById, rowsByKey } from '../../shared/src/loader';
import type { Statements } from '../../shared/src/statements';
import { certificatesById, certificatesOfWorkers } from './certificate/certificate.store';
import { employmentsById, employmentsOfWorkers } from './employment/employment.store';
import {
  coverageOfPracticeBases,
  practiceBasesById,
  practiceBasesOfCommunities,
} from './practice-base/practice-base.store';
import { communityWorkersOf, workersById } from './worker/worker.store';

/** Loaders of one request: each key is read once, all keys of a tick in one statement. */
export function createLoaders(statements: Statements) {
  return {
    worker: rowById((ids) => workersById(statements, ids)),
    certificate: rowById((ids) => certificatesById(statements, ids)),
    /** Serves `certificates` and `highestCertificate` alike, so that asking for both reads once. */
    certificatesOfWorker: rowsByKey(
      (ids) => certificatesOfWorkers(statements, ids),
      (row) => row.workerId,
    ),
    employment: rowById((ids) => employmentsById(statements, ids)),
    employmentsOfWorker: rowsByKey(
      (ids) => employmentsOfWorkers(statements, ids),
      (row) => row.workerId,
    ),
    communityWorkers: pageByParent((communities, list) => communityWorkersOf(statements, communities, list)),
    practiceBase: rowById((ids) => practiceBasesById(statements, ids)),
    practiceBasesOfCommunity: rowsByKey(
      (ids) => practiceBasesOfCommunities(statements, ids),
      // The statement reads bases of communities only.
      (row) => row.communityId!,
    ),
    coverageOfPracticeBase: rowsByKey(
      (ids) => coverageOfPracticeBases(statements, ids),
      (row) => row.baseId,
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
