import { requireCome, requireWithin } from '../../../shared/src/bounds';
import type { CompetitionAward } from '../generated/types';
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
    requireCome('heldOn', heldOn);
  }
  if (score != null) {
    requireWithin('score', score, 0, greatestScore);
  }
  return { score: score ?? null, award: award ?? null };
}
