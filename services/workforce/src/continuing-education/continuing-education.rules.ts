import { stateMachine } from '../../../shared/src/state-machine';
import type { ContinuingEducationState } from '../generated/types';
import type { ContinuingEducationRow } from './continuing-education.entity';

/** Minutes of a day: nobody learns for longer. */
export const minutesOfDay = 1440;

/** A record is annulled, and never deleted or changed: a wrong one is annulled and the right one recorded anew. */
export const continuingEducationMachine = stateMachine<ContinuingEducationState>('ContinuingEducation', {
  RECORDED: ['ANNULLED'],
  ANNULLED: [],
});

/** Whether a record counts. */
export function continuingEducationState({
  annulledOn,
}: Pick<ContinuingEducationRow, 'annulledOn'>): ContinuingEducationState {
  return annulledOn === null ? 'RECORDED' : 'ANNULLED';
}
