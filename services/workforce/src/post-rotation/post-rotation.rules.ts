import { requireNotBefore } from '../../../shared/src/bounds';
import type { EmploymentRow } from '../employment/employment.entity';
import { alreadyEnded } from '../talent/days.rules';

/**
 * Refuses to send somebody from a post that is not theirs on the first day.
 * @throws Fault DATE_TOO_EARLY before the post's first day, ALREADY_ENDED after its last
 */
export function requirePostHeld({ id, startedOn, endedOn }: EmploymentRow, startsOn: string): void {
  requireNotBefore('startsOn', startsOn, startedOn);
  if (endedOn !== null && startsOn > endedOn) {
    throw alreadyEnded('Employment', id, endedOn);
  }
}
