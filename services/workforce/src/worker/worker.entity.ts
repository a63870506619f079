import { belongingTo, everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity, sealedColumn } from '../../../shared/src/entity';
import type { Sealed } from '../../../shared/src/personal-data/key-ring';
import type { Provenance } from '../generated/types';

export interface WorkerRow {
  readonly id: string;
  readonly displayName: string;
  readonly idNumber: Sealed | null;
  readonly idNumberDigest: string | null;
  readonly phone: Sealed | null;
  readonly phoneDigest: string | null;
  readonly birthDate: string | null;
  /** Where the worker is registered: the nearest region, usually a township. */
  readonly regionCode: string;
  readonly erasedOn: string | null;
  readonly provenance: Provenance;
  readonly version: number;
}

export const worker = defineEntity<WorkerRow>({
  name: 'Worker',
  table: 'worker',
  reach: {
    // That somebody works in the profession, and under which name, is public; the rest of the record is not.
    PUBLIC: everyRow,
    COMMUNITY_WORKER: belongingTo('worker', 'id'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
    BUREAU: inScope('regionCode'),
  },
  person: { bornOn: 'birthDate' },
  digests: { idNumber: 'idNumberDigest', phone: 'phoneDigest' },
  columns: {
    id: { type: 'uuid', primary: true },
    displayName: { type: 'text' },
    idNumber: sealedColumn(),
    idNumberDigest: { type: 'text', nullable: true },
    phone: sealedColumn(),
    phoneDigest: { type: 'text', nullable: true },
    birthDate: { type: 'date', nullable: true },
    regionCode: { type: 'text', collation: 'C' },
    erasedOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'worker_region', columns: ['regionCode', 'id'] },
    // One person is registered once.
    {
      name: 'worker_id_number',
      columns: ['idNumberDigest'],
      unique: true,
      where: 'id_number_digest IS NOT NULL',
    },
    { name: 'worker_phone', columns: ['phoneDigest'], where: 'phone_digest IS NOT NULL' },
  ],
});
