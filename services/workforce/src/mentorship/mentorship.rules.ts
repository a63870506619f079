import { Fault } from '../../../shared/src/errors';
import { stateMachine } from '../../../shared/src/state-machine';
import type { CertificateRow } from '../certificate/certificate.entity';
import type { MentorshipState } from '../generated/types';
import type { MentorshipRow } from './mentorship.entity';

export const mentorshipStates = stateMachine<MentorshipState>('Mentorship', {
  ACTIVE: ['COMPLETED', 'ENDED'],
  COMPLETED: [],
  ENDED: [],
});

/**
 * Refuses two parts in something for one person.
 * @param parts names of the two parts, for the error
 * @throws Fault SAME_PERSON
 */
export function requireOtherPerson(parts: readonly [string, string], one: string, other: string): void {
  if (one === other) {
    throw new Fault('SAME_PERSON', { one: parts[0], other: parts[1] });
  }
}

/**
 * The region within which a leader's name and office tell who it is: the county of the mentee, or the region itself
 * where that is larger. Two offices of one name in different counties are two.
 */
export function countyOf(regionCode: string): string {
  return regionCode.slice(0, 6);
}

/** Those of the mentee's certificates that were issued after the first day of the mentorship. */
export function certificatesAfter(
  { startedOn }: MentorshipRow,
  certificates: readonly CertificateRow[],
): CertificateRow[] {
  return certificates.filter(({ issuedOn }) => issuedOn > startedOn);
}
