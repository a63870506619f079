import { defineEntity } from '../../../shared/src/entity';
import type { Provenance } from '../generated/types';

export interface WorkerRow {
  readonly id: string;
  readonly displayName: string;
  /** Where the worker is registered: the nearest region, usually a township. */
  readonly regionCode: string;
  readonly provenance: Provenance;
}

export const worker = defineEntity<WorkerRow>({
  name: 'Worker',
  table: 'worker',
  columns: {
    id: { type: 'uuid', primary: true },
    displayName: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    provenance: { type: 'text' },
  },
  indices: [{ name: 'worker_region', columns: ['regionCode', 'id'] }],
});
