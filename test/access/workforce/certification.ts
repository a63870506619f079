import { certificate } from '../../../services/workforce/src/certificate/certificate.entity';
import { makeCertificate } from '../../../services/workforce/test/make';
import { both, sides } from '../world';
import type { FragmentOf } from './fragment';

export const certification: FragmentOf = async ({ insert }, { people }) => {
  const certificates = both((side) => makeCertificate({ workerId: people[side].id }));
  await insert(
    certificate,
    sides.map((side) => certificates[side]),
  );
  return { rows: { Certificate: both((side) => ({ key: { id: certificates[side].id } })) } };
};
