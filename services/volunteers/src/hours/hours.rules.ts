import type { ServiceHours } from '../generated/types';
import type { HourState } from './hour-entry.entity';

/** How much an entry is worth, from nothing up; each standing includes those below it. */
type Standing = 'void' | 'claimed' | 'confirmed' | 'verified';

const ranks: readonly Standing[] = ['void', 'claimed', 'confirmed', 'verified'];

/**
 * What an entry in each state counts as.
 * - A disputed entry is still claimed, but nobody vouches for it until the dispute ends.
 * - A corrected or revoked entry is kept for the record and counts nowhere: an entry is never rewritten,
 *   so the right figure, if there is one, is in the entry that superseded it, and counting both would
 *   count one service twice.
 * - Being drawn for a spot check (SAMPLED) comes after the leader's confirmation and does not undo it.
 */
const standings: Readonly<Record<HourState, Standing>> = {
  RECORDED: 'claimed',
  LEADER_CONFIRMED: 'confirmed',
  BENEFICIARY_CONFIRMED: 'confirmed',
  SAMPLED: 'confirmed',
  VERIFIED: 'verified',
  PROVABLE: 'verified',
  DISPUTED: 'claimed',
  CORRECTED: 'void',
  REVOKED: 'void',
};

function statesFrom(standing: Standing): readonly HourState[] {
  const states = Object.keys(standings) as HourState[];
  return states.filter((state) => ranks.indexOf(standings[state]) >= ranks.indexOf(standing));
}

/** States whose minutes are claimed: every entry that has not been superseded. */
export const claimedStates = statesFrom('claimed');

/** States whose minutes the leader or the beneficiary has confirmed, or more. */
export const confirmedStates = statesFrom('confirmed');

/** States whose minutes are verified; a proof may be issued for them. */
export const verifiedStates = statesFrom('verified');

/** The sums of a project in which nobody has served yet. */
export const noHours: ServiceHours = {
  claimedMinutes: 0,
  confirmedMinutes: 0,
  verifiedMinutes: 0,
  volunteerCount: 0,
};
