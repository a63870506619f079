import { requireCome } from '../../../shared/src/bounds';
import { randomInt } from 'node:crypto';
import { Fault } from '../../../shared/src/errors';
import { stateMachine } from '../../../shared/src/state-machine';
import type { AttendanceState } from '../generated/types';
import type { AttendanceRow } from './attendance.entity';
import type { TrainingSessionRow } from './training-session.entity';

/** Any attendance may turn out to be wrong; what is annulled is recorded anew, not revived. */
export const attendanceStates = stateMachine<AttendanceState>('Attendance', {
  ATTENDED: ['PASSED', 'ANNULLED'],
  PASSED: ['CERTIFIED', 'ANNULLED'],
  CERTIFIED: ['ANNULLED'],
  ANNULLED: [],
});

/** The state that an attendance's dates put it in. */
export function attendanceState({ annulledOn, completionNumber, passedOn }: AttendanceRow): AttendanceState {
  if (annulledOn !== null) {
    return 'ANNULLED';
  }
  if (completionNumber !== null) {
    return 'CERTIFIED';
  }
  return passedOn === null ? 'ATTENDED' : 'PASSED';
}

/** @throws Fault TRANSITION_REFUSED */
export function requireAttendanceMayBecome(row: AttendanceRow, to: AttendanceState): void {
  attendanceStates.require(row, attendanceState(row), to);
}

/**
 * Nobody has attended what has not taken place.
 * @throws Fault SESSION_NOT_HELD, DATE_IN_FUTURE
 */
export function requireHeld({ id, state, startsOn }: TrainingSessionRow): void {
  if (state !== 'HELD') {
    throw new Fault('SESSION_NOT_HELD', { key: id, state });
  }
  requireCome('startsOn', startsOn);
}

/** Neither 0 and O nor 1 and I: numbers are read out and typed. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const characters = `${letters}23456789`;

/**
 * A new number of a certificate of completion: region, year and eight characters by lot, so that nobody finds others
 * by counting. The first of them is a letter, so that no number looks like that of a document or a telephone.
 * @param passedOn ISO date
 */
export function newCompletionNumber(regionCode: string, passedOn: string): string {
  const drawn = Array.from({ length: 7 }, () => characters[randomInt(characters.length)]);
  return `JY${regionCode}-${passedOn.slice(0, 4)}-${letters[randomInt(letters.length)]}${drawn.join('')}`;
}
