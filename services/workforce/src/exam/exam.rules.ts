import { Fault } from '../../../shared/src/errors';
import { stateMachine, transitionRefused } from '../../../shared/src/state-machine';
import type { ExamReimbursementState, ExamState } from '../generated/types';
import type { ExamRegistrationRow } from './exam-registration.entity';
import type { ExamReimbursementRow } from './exam-reimbursement.entity';

/** Who has sat is not absent and does not withdraw; who is absent or has withdrawn has not sat. */
export const examMachine = stateMachine<ExamState>('ExamRegistration', {
  REGISTERED: ['SAT', 'ABSENT', 'WITHDRAWN'],
  SAT: ['PASSED', 'FAILED'],
  PASSED: [],
  FAILED: [],
  ABSENT: [],
  WITHDRAWN: [],
});

export const examReimbursementMachine = stateMachine<ExamReimbursementState>('ExamReimbursement', {
  SUBMITTED: ['APPROVED', 'RETURNED', 'REFUSED'],
  APPROVED: ['PAID'],
  RETURNED: ['SUBMITTED'],
  PAID: [],
  REFUSED: [],
});

/** The national examination was first held in 2008 (社会工作者职业水平考试). */
export const firstExamYear = 2008;

/** The fee of an exam that was not sat is not reimbursed. @throws Fault EXAM_NOT_SAT */
export function requireSat({ id, satOn, state }: Pick<ExamRegistrationRow, 'id' | 'satOn' | 'state'>): void {
  if (satOn === null) {
    throw new Fault('EXAM_NOT_SAT', { key: id, state });
  }
}

/** @throws Fault TRANSITION_REFUSED when who approves is who submitted */
export function requireOtherApprover(
  { id, state, submittedBy }: Pick<ExamReimbursementRow, 'id' | 'state' | 'submittedBy'>,
  approver: string | null,
): void {
  if (submittedBy === approver) {
    throw transitionRefused(
      'ExamReimbursement',
      id,
      state,
      'APPROVED',
      examReimbursementMachine.allowed(state),
      {
        zh: '不得批准本人提交的申请，请由另一位干部批准。',
        en: 'nobody approves what they submitted; let another officer approve.',
      },
    );
  }
}
