import { todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';
import { stateMachine, transitionRefused, type Obstacle } from '../../../shared/src/state-machine';
import type { StipendCycleState, StipendCycleStep } from '../generated/types';
import { daysFrom } from '../stipend-policy/stipend-policy.rules';
import type { StipendCycleRow } from './stipend-cycle.entity';

/** Back leads only a return with its reason; what has been paid stays paid. */
export const cycleMachine = stateMachine<StipendCycleState>('StipendCycle', {
  OPEN: ['CALCULATED'],
  CALCULATED: ['COUNTY_REVIEW', 'OPEN'],
  COUNTY_REVIEW: ['PUBLICIZED', 'CALCULATED', 'OPEN'],
  PUBLICIZED: ['FINANCE_APPROVED', 'CALCULATED', 'OPEN'],
  FINANCE_APPROVED: ['PAID', 'CALCULATED', 'OPEN'],
  PAID: ['RECONCILED'],
  RECONCILED: [],
});

/** Steps by which somebody prepares a cycle: they may neither review nor approve it. */
export const preparingSteps: readonly StipendCycleStep[] = ['OPENED', 'CALCULATED', 'SUBMITTED'];

function refuse({ id, state }: StipendCycleRow, to: StipendCycleState, why: Obstacle): never {
  throw transitionRefused('StipendCycle', id, state, to, cycleMachine.allowed(state), why);
}

/** A cycle is calculated while it is open, and again until it is submitted. */
export function requireCalculable(cycle: StipendCycleRow): void {
  if (cycle.state !== 'OPEN' && cycle.state !== 'CALCULATED') {
    refuse(cycle, 'CALCULATED', {
      zh: '已送审的周期不能再核算，须先退回。',
      en: 'what has been submitted is not calculated again before it is returned.',
    });
  }
}

/** A cycle is reviewed once, while it lies with the county. */
export function requireReviewable(cycle: StipendCycleRow, isPreparer: boolean): void {
  if (cycle.state !== 'COUNTY_REVIEW') {
    cycleMachine.require(cycle, cycle.state, 'COUNTY_REVIEW');
    refuse(cycle, 'COUNTY_REVIEW', { zh: '尚未送审。', en: 'it has not been submitted.' });
  }
  if (cycle.reviewedOn !== null) {
    refuse(cycle, 'COUNTY_REVIEW', { zh: '已审核通过。', en: 'it has been reviewed.' });
  }
  requireOtherPerson(cycle, 'COUNTY_REVIEW', isPreparer);
}

/** Publicity follows the review. */
export function requirePublicizable(cycle: StipendCycleRow): void {
  cycleMachine.require(cycle, cycle.state, 'PUBLICIZED');
  if (cycle.reviewedOn === null) {
    refuse(cycle, 'PUBLICIZED', { zh: '尚未审核通过。', en: 'it has not been reviewed yet.' });
  }
}

/** Finance approves after the days of publicity that the policy asks for, and not by the hand that prepared it. */
export function requireApprovable(
  cycle: StipendCycleRow,
  publicityDays: number,
  isPreparer: boolean,
  today: string = todayInChina(),
): void {
  cycleMachine.require(cycle, cycle.state, 'FINANCE_APPROVED');
  const first = daysFrom(cycle.publicizedOn!, publicityDays);
  if (today < first) {
    refuse(cycle, 'FINANCE_APPROVED', {
      zh: `公示须满 ${publicityDays} 日，${first} 起可批准。`,
      en: `it is to be publicized for ${publicityDays} days; it may be approved from ${first} on.`,
    });
  }
  requireOtherPerson(cycle, 'FINANCE_APPROVED', isPreparer);
}

function requireOtherPerson(cycle: StipendCycleRow, to: StipendCycleState, isPreparer: boolean): void {
  if (isPreparer) {
    refuse(cycle, to, {
      zh: '经办人不能审核或批准本人经办的周期，请由他人办理。',
      en: 'who prepared it neither reviews nor approves it; let somebody else do so.',
    });
  }
}

/**
 * Where a return leads: to be calculated anew, or to be submitted again as it is.
 * @param isCorrected whether a later cycle that was reviewed already corrects its month
 */
export function requireReturnable(cycle: StipendCycleRow, to: StipendCycleState, isCorrected: boolean): void {
  if (to !== 'OPEN' && to !== 'CALCULATED') {
    refuse(cycle, to, {
      zh: '只能退回到 OPEN 或 CALCULATED。',
      en: 'a return leads to OPEN or CALCULATED only.',
    });
  }
  if (cycle.state === 'OPEN') {
    refuse(cycle, to, {
      zh: '尚未核算，无可退回。',
      en: 'it has not been calculated; nothing is to be returned.',
    });
  }
  cycleMachine.require(cycle, cycle.state, to);
  if (isCorrected) {
    refuse(cycle, to, {
      zh: '后续已审核的周期已列本月差额，不能退回重算。',
      en: 'a later cycle that was reviewed corrects this month already.',
    });
  }
}

const monthForm = /^\d{4}-(0[1-9]|1[0-2])$/;

/** @throws Fault MONTH_INVALID when a text is not YYYY-MM */
export function requireMonth(field: string, month: string): string {
  if (!monthForm.test(month) || month < '0001') {
    throw new Fault('MONTH_INVALID', { field });
  }
  return month;
}

/** The last day of a month. @param month YYYY-MM @returns an ISO date */
export function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  // Day 0 of the next month.
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** A month is calculated as of its last day, which must have come. @throws Fault DATE_IN_FUTURE */
export function requirePastMonth(month: string, today: string = todayInChina()): void {
  const day = lastDayOf(month);
  if (day > today) {
    throw new Fault('DATE_IN_FUTURE', { field: 'month', day, today });
  }
}
