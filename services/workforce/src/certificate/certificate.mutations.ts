import { v7 } from 'uuid';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { insertRow, lockRow } from '../../../shared/src/mutation/write';
import { requireNotErased } from '../../../shared/src/personal-data/erasure';
import type { MutationResolvers, RecordCertificateInput } from '../generated/types';
import { stepDay } from '../registration/step-day.rules';
import { worker } from '../worker/worker.entity';
import { workerSource } from '../worker/worker.store';
import type { CertificateRow } from './certificate.entity';
import { requireHolderOfAge } from './certificate.rules';
import { certificateOfLevel, certificateSource } from './certificate.store';

/** Records one certificate of each level for a worker. */
const recordCertificate = mutation(
  certificateSource,
  'certificate',
  async (statements, { workerId, level, issuedOn }: RecordCertificateInput) => {
    const holder = await lockRow(statements, workerSource, workerId);
    requireNotErased(worker, holder);
    stepDay('issuedOn', issuedOn);
    requireHolderOfAge(holder.birthDate, issuedOn);
    const held = await certificateOfLevel(statements, holder.id, level);
    if (held !== null) {
      throw new Fault('CERTIFICATE_LEVEL_HELD', { level, issuedOn: held.issuedOn });
    }
    return await insertRow<CertificateRow>(statements, certificateSource, {
      id: v7(),
      workerId: holder.id,
      regionCode: holder.regionCode,
      level,
      issuedOn,
      provenance: 'REGISTERED',
    });
  },
);

export const certificateMutations: Required<Pick<MutationResolvers, 'recordCertificate'>> = {
  recordCertificate,
};
