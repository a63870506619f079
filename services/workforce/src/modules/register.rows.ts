import type { Connection } from '../../../shared/src/connection';
import type { WorkerRow } from '../worker/worker.entity';

export type { WorkerRow };
export type WorkerConnectionRow = Connection<WorkerRow>;

/** An entity of another service, known here by its key. */
export interface CommunityRow {
  readonly id: string;
}
