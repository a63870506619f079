import { requireWithin } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow, lockRow, type Change } from '../../../shared/src/mutation/write';
import { requiredText } from '../../../shared/src/required-text';
import type { Statements } from '../../../shared/src/statements';
import type {
  AddExamReimbursementRuleInput,
  ApproveExamReimbursementInput,
  MutationResolvers,
  PayExamReimbursementInput,
  RefuseExamReimbursementInput,
  ResubmitExamReimbursementInput,
  ReturnExamReimbursementInput,
  SubmitExamReimbursementInput,
} from '../generated/types';
import { requireFreeRulePlace } from '../registration-rule/rule-place.store';
import type { ExamReimbursementRow, ExamReimbursementRuleRow } from './exam-reimbursement.entity';
import { examReimbursementMachine, requireOtherApprover, requireSat } from './exam.rules';
import {
  examRegistrationSource,
  examReimbursementRuleIn,
  examReimbursementRuleSource,
  examReimbursementSource,
  keepPastClaim,
  reimbursementOfExam,
} from './exam.store';

const proofLength = 60;
const reasonLength = 500;
const basisLength = 500;
/** A hundred thousand yuan: no fee of an examination comes near. */
const largestCeilingFen = 10_000_000;

/** Asks for the reimbursement of an exam that was sat; once for each exam registration. */
const submitExamReimbursement = mutation(
  examReimbursementSource,
  'examReimbursement',
  async (statements, input: SubmitExamReimbursementInput) => {
    // Whoever asks for the same exam at once waits here.
    const exam = await lockRow(statements, examRegistrationSource, input.examRegistrationId);
    requireSat(exam);
    const asked = await reimbursementOfExam(statements, exam.id);
    if (asked !== null) {
      throw new Fault('REIMBURSED_ALREADY', { key: exam.id, state: asked.state });
    }
    const submission = await submissionOf(statements, exam.regionCode, input);
    return await insertRow<ExamReimbursementRow>(statements, examReimbursementSource, {
      id: v7(),
      examRegistrationId: exam.id,
      workerId: exam.workerId,
      regionCode: exam.regionCode,
      examYear: exam.examYear,
      ...submission,
      state: 'SUBMITTED',
      approvedOn: null,
      approvedBy: null,
      paidOn: null,
      reason: null,
      provenance: 'REGISTERED',
      version: 1,
    });
  },
);

/** What is submitted, within the ceiling of the rule of today. */
async function submissionOf(
  statements: Statements,
  regionCode: string,
  { amountFen, proof }: { readonly amountFen: number; readonly proof: string },
) {
  const today = todayInChina();
  const { maximumAmountFen } = await examReimbursementRuleIn(statements, regionCode, today);
  requireWithin('amountFen', amountFen, 1, maximumAmountFen);
  return {
    amountFen,
    proof: requiredText('proof', proof, proofLength),
    submittedOn: today,
    submittedBy: statements.viewer.subject,
  };
}

/** Changes a claim and keeps what it was. */
async function changeClaim(
  statements: Statements,
  input: { readonly id: string; readonly expectedVersion: number },
  change: (
    row: ExamReimbursementRow,
  ) => Partial<ExamReimbursementRow> | Promise<Partial<ExamReimbursementRow>>,
): Promise<Change<ExamReimbursementRow>> {
  return changeRow(statements, examReimbursementSource, input, async (row) => {
    const changed = await change(row);
    await keepPastClaim(statements, row, todayInChina());
    return changed;
  });
}

const resubmitExamReimbursement = mutation(
  examReimbursementSource,
  'examReimbursement',
  async (statements, input: ResubmitExamReimbursementInput) =>
    changeClaim(statements, input, async (row) => {
      examReimbursementMachine.require(row, row.state, 'SUBMITTED');
      return { ...(await submissionOf(statements, row.regionCode, input)), state: 'SUBMITTED' };
    }),
);

const approveExamReimbursement = mutation(
  examReimbursementSource,
  'examReimbursement',
  async (statements, input: ApproveExamReimbursementInput) =>
    changeClaim(statements, input, (row) => {
      examReimbursementMachine.require(row, row.state, 'APPROVED');
      const { subject } = statements.viewer;
      requireOtherApprover(row, subject);
      return { state: 'APPROVED', approvedOn: todayInChina(), approvedBy: subject };
    }),
);

const payExamReimbursement = mutation(
  examReimbursementSource,
  'examReimbursement',
  async (statements, input: PayExamReimbursementInput) =>
    changeClaim(statements, input, (row) => {
      examReimbursementMachine.require(row, row.state, 'PAID');
      return { state: 'PAID', paidOn: todayInChina() };
    }),
);

const returnExamReimbursement = mutation(
  examReimbursementSource,
  'examReimbursement',
  async (statements, input: ReturnExamReimbursementInput) =>
    changeClaim(statements, input, (row) => {
      examReimbursementMachine.require(row, row.state, 'RETURNED');
      return { state: 'RETURNED', reason: requiredText('reason', input.reason, reasonLength) };
    }),
);

const refuseExamReimbursement = mutation(
  examReimbursementSource,
  'examReimbursement',
  async (statements, input: RefuseExamReimbursementInput) =>
    changeClaim(statements, input, (row) => {
      examReimbursementMachine.require(row, row.state, 'REFUSED');
      return { state: 'REFUSED', reason: requiredText('reason', input.reason, reasonLength) };
    }),
);

const addExamReimbursementRule = mutation(
  examReimbursementRuleSource,
  'examReimbursementRule',
  async (statements, input: AddExamReimbursementRuleInput) => {
    await requireFreeRulePlace(statements, 'exam_reimbursement_rule', 'ExamReimbursementRule', input);
    const { regionCode, effectiveFrom, maximumAmountFen } = input;
    requireWithin('maximumAmountFen', maximumAmountFen, 1, largestCeilingFen);
    return await insertRow<ExamReimbursementRuleRow>(statements, examReimbursementRuleSource, {
      id: v7(),
      regionCode,
      effectiveFrom,
      maximumAmountFen,
      basis: requiredText('basis', input.basis, basisLength),
      provenance: 'REGISTERED',
    });
  },
);

export const examReimbursementMutations: Required<
  Pick<
    MutationResolvers,
    | 'submitExamReimbursement'
    | 'resubmitExamReimbursement'
    | 'approveExamReimbursement'
    | 'payExamReimbursement'
    | 'returnExamReimbursement'
    | 'refuseExamReimbursement'
    | 'addExamReimbursementRule'
  >
> = {
  submitExamReimbursement,
  resubmitExamReimbursement,
  approveExamReimbursement,
  payExamReimbursement,
  returnExamReimbursement,
  refuseExamReimbursement,
  addExamReimbursementRule,
};
