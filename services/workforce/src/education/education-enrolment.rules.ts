import { stateMachine } from '../../../shared/src/state-machine';
import type { EducationEnrolmentState } from '../generated/types';
import type { EducationEnrolmentRow } from './education-enrolment.entity';

export const educationEnrolmentMachine = stateMachine<EducationEnrolmentState>('EducationEnrolment', {
  ENROLLED: ['GRADUATED', 'WITHDRAWN'],
  GRADUATED: [],
  WITHDRAWN: [],
});

/** The state of a study at the end of a day on or after its first one. `enrolmentState` in the store is the same in SQL. */
export function educationEnrolmentStateOn(
  { graduatedOn, withdrawnOn }: Pick<EducationEnrolmentRow, 'graduatedOn' | 'withdrawnOn'>,
  day: string,
): EducationEnrolmentState {
  if (graduatedOn !== null && graduatedOn <= day) {
    return 'GRADUATED';
  }
  return withdrawnOn !== null && withdrawnOn <= day ? 'WITHDRAWN' : 'ENROLLED';
}
