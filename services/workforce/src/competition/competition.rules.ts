import { Fault } from '../../../shared/src/errors';
import type { CompetitionAward } from '../generated/types';
import { requireNotAfterToday } from '../talent/days.rules';
import type { CompetitionEntryRow, CompetitionRow } from './competition.entity';

const greatestScore = 100;

/** What came of an entry. */
interface Outcome {
  readonly score?: number | null;
  readonly award?: CompetitionAward | null;
}

/**
 * What came of an entry, as it is stored: nothing comes of it before the competition is held.
 * @throws Fault DATE_IN_FUTURE with the day on which it is held, NUMBER_OUT_OF_RANGE
 */
export function outcomeOf(
  { heldOn }: CompetitionRow,
  { score, award }: Outcome,
): Pick<CompetitionEntryRow, 'score' | 'award'> {
  if (score != null || award != null) {
    requireNotAfterToday('heldOn', heldOn);
  }
  if (score != null && (score < 0 || score > greatestScore)) {
    throw new Fault('NUMBER_OUT_OF_RANGE', {
      field: 'score',
      value: score,
      minimum: 0,
      maximum: greatestScore,
    });
  }
  return { score: score ?? null, award: award ?? null };
}
