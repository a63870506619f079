import { requireCome, requireNotBefore, requireWithin } from '../../../shared/src/bounds';
import { Fault } from '../../../shared/src/errors';
import { stateMachine, transitionRefused, type Obstacle } from '../../../shared/src/state-machine';
import type { EmploymentRow } from '../employment/employment.entity';
import type { RecruitmentState } from '../generated/types';
import type { RecruitmentRoundRow } from './recruitment-round.entity';
import type { RecruitmentRow } from './recruitment.entity';

export const recruitmentStates = stateMachine<RecruitmentState>('Recruitment', {
  ANNOUNCED: ['APPLICATION', 'CANCELLED'],
  APPLICATION: ['ASSESSMENT', 'CANCELLED'],
  ASSESSMENT: ['PUBLICITY', 'CANCELLED'],
  PUBLICITY: ['APPOINTED', 'CANCELLED'],
  APPOINTED: [],
  CANCELLED: [],
});

/** Bounds of the number of persons that a recruitment looks for, and of those that come. */
const mostPlaces = 1000;
const mostCandidates = 1_000_000;

/** What a recruitment has come to, as far as a transition depends on it. */
interface Progress {
  readonly rounds: number;
  readonly hires: number;
}

/**
 * Stages follow one another; nobody is publicised without a round of assessment, and nothing is concluded without a
 * hire. Cancelling takes a reason, and so a mutation of its own.
 * @throws Fault TRANSITION_REFUSED
 */
export function requireAdvance(row: RecruitmentRow, to: RecruitmentState, progress: Progress): void {
  recruitmentStates.require(row, row.state, to);
  const obstacle = obstacleTo(to, progress);
  if (obstacle !== null) {
    const allowed = recruitmentStates.allowed(row.state);
    throw transitionRefused('Recruitment', row.id, row.state, to, allowed, obstacle);
  }
}

function obstacleTo(to: RecruitmentState, { rounds, hires }: Progress): Obstacle | null {
  if (to === 'CANCELLED') {
    return {
      zh: '取消须说明原因，请用 cancelRecruitment。',
      en: 'a cancellation takes a reason: use cancelRecruitment.',
    };
  }
  if (to === 'PUBLICITY' && rounds === 0) {
    return {
      zh: '尚无考核结果，请先登记一轮考核。',
      en: 'no round of assessment is on record; record one first.',
    };
  }
  if (to === 'APPOINTED' && hires === 0) {
    return { zh: '尚未登记聘用，请先登记。', en: 'nobody is on record as hired; record a hire first.' };
  }
  return null;
}

/** @throws Fault STATE_MISMATCH when something is done at another stage than it belongs to */
export function requireState(row: RecruitmentRow, needed: readonly RecruitmentState[]): void {
  if (!needed.includes(row.state)) {
    throw new Fault('STATE_MISMATCH', {
      entity: 'Recruitment',
      key: row.id,
      state: row.state,
      needed: needed.join(', '),
    });
  }
}

/** @throws Fault NUMBER_OUT_OF_RANGE */
export function requirePlaces(places: number): void {
  requireWithin('places', places, 1, mostPlaces);
}

/**
 * The next round of a recruitment: on a day that has come, not before the round before, with no more candidates
 * than passed that one and no more who passed than candidates.
 * @param rounds those before, in their order
 * @throws Fault DATE_IN_FUTURE, DATE_TOO_EARLY, NUMBER_OUT_OF_RANGE
 */
export function nextRound(
  { id, regionCode, announcedOn }: RecruitmentRow,
  rounds: readonly RecruitmentRoundRow[],
  given: Pick<RecruitmentRoundRow, 'kind' | 'heldOn' | 'candidates' | 'passed'>,
): RecruitmentRoundRow {
  const { kind, heldOn, candidates, passed } = given;
  const before = rounds.at(-1);
  requireCome('heldOn', heldOn);
  requireNotBefore('heldOn', heldOn, before?.heldOn ?? announcedOn);
  requireWithin('candidates', candidates, 0, before?.passed ?? mostCandidates);
  requireWithin('passed', passed, 0, candidates);
  return { recruitmentId: id, number: rounds.length + 1, kind, heldOn, candidates, passed, regionCode };
}

/**
 * Whether an employment can have come of a recruitment: it is in the region that recruits, began when that was
 * announced or later, and there is a place left.
 * @param hires so far
 * @throws Fault NOT_FOUND, DATE_TOO_EARLY, NUMBER_OUT_OF_RANGE
 */
export function requireHire(
  { regionCode, announcedOn, places }: RecruitmentRow,
  employment: EmploymentRow,
  hires: number,
): void {
  if (!employment.regionCode.startsWith(regionCode)) {
    throw new Fault('NOT_FOUND', { entity: 'Employment', key: employment.id });
  }
  requireNotBefore('startedOn', employment.startedOn, announcedOn);
  requireWithin('hires', hires + 1, 0, places);
}
