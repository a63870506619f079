import { lockRow } from '../../../shared/src/mutation/write';
import { requireNotErased } from '../../../shared/src/personal-data/erasure';
import type { Statements } from '../../../shared/src/statements';
import { worker, type WorkerRow } from '../worker/worker.entity';
import { workerSource } from '../worker/worker.store';

/**
 * A worker whom a request names, locked until the end of the transaction.
 * @throws Fault NOT_FOUND when out of the viewer's reach, ERASED when the person is no longer on record
 */
export async function lockWorker(statements: Statements, id: string): Promise<WorkerRow> {
  const row = await lockRow(statements, workerSource, id);
  requireNotErased(worker, row);
  return row;
}

/**
 * Workers whom a request names, in the order in which they are named. They are locked in the order of their ids, so
 * that two requests about the same people wait for each other instead of for ever.
 * @throws Fault NOT_FOUND, ERASED as `lockWorker`
 */
export async function lockWorkers(statements: Statements, ids: readonly string[]): Promise<WorkerRow[]> {
  const locked = new Map<string, WorkerRow>();
  for (const id of [...new Set(ids.map((of) => of.toLowerCase()))].sort()) {
    locked.set(id, await lockWorker(statements, id));
  }
  return ids.map((id) => locked.get(id.toLowerCase())!);
}
