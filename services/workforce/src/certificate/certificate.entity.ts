import { belongingTo, everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { CertificateLevel, Provenance } from '../generated/types';

export interface CertificateRow {
  readonly id: string;
  readonly workerId: string;
  /** Where the holder was registered when the certificate was recorded. */
  readonly regionCode: string;
  readonly level: CertificateLevel;
  readonly issuedOn: string;
  readonly provenance: Provenance;
}

export const certificate = defineEntity<CertificateRow>({
  name: 'Certificate',
  table: 'certificate',
  reach: {
    // That somebody is certified is public; who is certified where is for those who keep the register.
    PUBLIC: everyRow,
    COMMUNITY_WORKER: belongingTo('worker', 'workerId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
    BUREAU: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    workerId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    level: { type: 'text' },
    issuedOn: { type: 'date' },
    provenance: { type: 'text' },
  },
  indices: [
    { name: 'certificate_worker', columns: ['workerId', 'issuedOn'] },
    // One certificate of each level.
    { name: 'certificate_level', columns: ['workerId', 'level'], unique: true },
    { name: 'certificate_region', columns: ['regionCode', 'id'] },
    { name: 'certificate_issued', columns: ['issuedOn', 'id', 'regionCode'] },
  ],
  foreignKeys: [
    {
      name: 'certificate_worker_fk',
      target: 'Worker',
      columnNames: ['workerId'],
      referencedColumnNames: ['id'],
    },
  ],
});
