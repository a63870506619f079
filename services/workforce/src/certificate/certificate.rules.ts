import { Fault } from '../../../shared/src/errors';
import type { CertificateLevel } from '../generated/types';
import type { CertificateRow } from './certificate.entity';

/** Levels from the lowest to the highest. */
export const ascendingLevels: readonly CertificateLevel[] = ['ASSISTANT', 'INTERMEDIATE', 'SENIOR'];

/**
 * The certificate of the highest level among one worker's; of two of that level, the one issued later.
 * @returns null when there are none
 */
export function highestCertificate(certificates: readonly CertificateRow[]): CertificateRow | null {
  let highest: CertificateRow | null = null;
  for (const certificate of certificates) {
    if (highest === null || outranks(certificate, highest)) {
      highest = certificate;
    }
  }
  return highest;
}

function outranks(one: CertificateRow, other: CertificateRow): boolean {
  const difference = ascendingLevels.indexOf(one.level) - ascendingLevels.indexOf(other.level);
  return difference > 0 || (difference === 0 && one.issuedOn > other.issuedOn);
}

/** Nobody works in the profession before (Labour Law, article 15). */
const minimumAge = 16;

/**
 * @param birthDate null when it is not known, and then nothing is refused
 * @throws Fault HOLDER_BELOW_MINIMUM_AGE when the holder was not yet 16 on the day of issue
 */
export function requireHolderOfAge(birthDate: string | null, issuedOn: string): void {
  if (birthDate !== null && issuedOn < `${Number(birthDate.slice(0, 4)) + minimumAge}${birthDate.slice(4)}`) {
    throw new Fault('HOLDER_BELOW_MINIMUM_AGE', { field: 'issuedOn', day: issuedOn, minimum: minimumAge });
  }
}

/** Certificates issued by a day, which they carry; null for all. */
export function certificatesBy(
  asOf: string | null,
  certificates: readonly CertificateRow[],
): readonly CertificateRow[] {
  return asOf === null
    ? certificates
    : certificates
        .filter(({ issuedOn }) => issuedOn <= asOf)
        .map((certificate) => ({ ...certificate, asOf }));
}
