import { requireCome, requireNotBefore } from '../../../shared/src/bounds';
import { alreadyEnded } from '../talent/days.rules';
import type { TalentLiaisonRow } from './talent-liaison.entity';

/**
 * A contact lies within its liaison, and has taken place.
 * @throws Fault DATE_IN_FUTURE, DATE_TOO_EARLY; ALREADY_ENDED after the last day
 */
export function requireContactDay(liaison: TalentLiaisonRow, contactedOn: string): void {
  requireCome('contactedOn', contactedOn);
  requireNotBefore('contactedOn', contactedOn, liaison.startedOn);
  if (liaison.endedOn !== null && contactedOn > liaison.endedOn) {
    throw alreadyEnded('TalentLiaison', liaison.id, liaison.endedOn);
  }
}
