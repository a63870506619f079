import { requireWithin } from '../../../shared/src/bounds';
import { todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';
import { stateMachine, transitionRefused } from '../../../shared/src/state-machine';
import type { TrainingSessionState } from '../generated/types';
import type { Period } from './period.rules';
import type { TrainingSessionRow } from './training-session.entity';

/** A session is planned, then either held or cancelled; what was held stays so, for people have attended it. */
export const trainingSessionStates = stateMachine<TrainingSessionState>('TrainingSession', {
  PLANNED: ['HELD', 'CANCELLED'],
  HELD: [],
  CANCELLED: [],
});

/** Characters that the name of a series may have. */
export const seriesLength = 50;

const minutesOfDay = 1440;
const dayInMilliseconds = 86_400_000;

/** No more is taught than the days have minutes. @throws Fault NUMBER_OUT_OF_RANGE */
export function requireTeachableMinutes(minutes: number, { startsOn, endsOn }: Period): void {
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / dayInMilliseconds + 1;
  requireWithin('minutes', minutes, 1, minutesOfDay * days);
}

/** A session's region lies under its plan's. @throws Fault REGION_OUTSIDE */
export function requireRegionOfPlan(code: string, planRegion: string): void {
  if (!code.startsWith(planRegion)) {
    throw new Fault('REGION_OUTSIDE', { field: 'regionCode', code, outer: planRegion });
  }
}

/** Only what has not taken place yet can be arranged otherwise. @throws Fault SESSION_NOT_REVISABLE */
export function requireRevisable({ id, state }: TrainingSessionRow): void {
  if (state !== 'PLANNED') {
    throw new Fault('SESSION_NOT_REVISABLE', { key: id, state });
  }
}

/** A session was held once its last day has come. @throws Fault TRANSITION_REFUSED */
export function requireOver({ id, state, endsOn }: TrainingSessionRow): void {
  trainingSessionStates.require({ id }, state, 'HELD');
  if (endsOn > todayInChina()) {
    throw transitionRefused('TrainingSession', id, state, 'HELD', trainingSessionStates.allowed(state), {
      zh: `本期至 ${endsOn} 才结束。`,
      en: `it does not end before ${endsOn}.`,
    });
  }
}
