import { everyRow } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { CertificateLevel, Provenance } from '../generated/types';

export interface CertificateRow {
  readonly id: string;
  readonly workerId: string;
  readonly level: CertificateLevel;
  readonly issuedOn: string;
  readonly provenance: Provenance;
}

export const certificate = defineEntity<CertificateRow>({
  name: 'Certificate',
  table: 'certificate',
  reach: { PUBLIC: everyRow },
  columns: {
    id: { type: 'uuid', primary: true },
    workerId: { type: 'uuid' },
    level: { type: 'text' },
    issuedOn: { type: 'date' },
    provenance: { type: 'text' },
  },
  indices: [{ name: 'certificate_worker', columns: ['workerId', 'issuedOn'] }],
  foreignKeys: [
    {
      name: 'certificate_worker_fk',
      target: 'Worker',
      columnNames: ['workerId'],
      referencedColumnNames: ['id'],
    },
  ],
});
