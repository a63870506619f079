import { belongingTo, belowParent, everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { ExamReimbursementState, Provenance } from '../generated/types';

/** The reimbursement of the fee of one exam registration. */
export interface ExamReimbursementRow {
  readonly id: string;
  readonly examRegistrationId: string;
  readonly workerId: string;
  readonly regionCode: string;
  readonly examYear: number;
  readonly amountFen: number;
  /** Number of the document that shows that the exam was sat. */
  readonly proof: string;
  readonly state: ExamReimbursementState;
  readonly submittedOn: string;
  /** Account that submitted it: another one approves. */
  readonly submittedBy: string | null;
  readonly approvedOn: string | null;
  readonly approvedBy: string | null;
  readonly paidOn: string | null;
  readonly reason: string | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** What a claim was before it changed; that it was paid is dated by the claim itself. */
export interface ExamReimbursementPastRow extends Pick<
  ExamReimbursementRow,
  'state' | 'amountFen' | 'proof' | 'submittedOn' | 'submittedBy' | 'approvedOn' | 'approvedBy' | 'reason'
> {
  readonly claimId: string;
  /** From 1, without gaps. */
  readonly number: number;
  /** Day of the change: at its end it was so no more. */
  readonly untilOn: string;
}

/** The most that one reimbursement may come to in a region from a day on. */
export interface ExamReimbursementRuleRow {
  readonly id: string;
  /** Division code, or `*` for the whole country. */
  readonly regionCode: string;
  readonly effectiveFrom: string;
  readonly maximumAmountFen: number;
  readonly basis: string;
  readonly provenance: Provenance;
}

export const examReimbursement = defineEntity<ExamReimbursementRow>({
  name: 'ExamReimbursement',
  table: 'exam_reimbursement',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'workerId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    examRegistrationId: { type: 'uuid' },
    workerId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    examYear: { type: 'integer' },
    amountFen: { type: 'bigint' },
    proof: { type: 'text' },
    state: { type: 'text' },
    submittedOn: { type: 'date' },
    submittedBy: { type: 'text', nullable: true },
    approvedOn: { type: 'date', nullable: true },
    approvedBy: { type: 'text', nullable: true },
    paidOn: { type: 'date', nullable: true },
    reason: { type: 'text', nullable: true },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'exam_reimbursement_region', columns: ['regionCode', 'id'] },
    { name: 'exam_reimbursement_submitted', columns: ['submittedOn', 'id', 'regionCode'] },
    { name: 'exam_reimbursement_worker', columns: ['workerId'] },
  ],
  uniques: [{ name: 'exam_reimbursement_once', columns: ['examRegistrationId'] }],
  checks: [{ name: 'exam_reimbursement_amount', expression: 'amount_fen > 0' }],
  foreignKeys: [
    {
      name: 'exam_reimbursement_worker_fk',
      target: 'Worker',
      columnNames: ['workerId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'exam_reimbursement_registration_fk',
      target: 'ExamRegistration',
      columnNames: ['examRegistrationId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const examReimbursementRule = defineEntity<ExamReimbursementRuleRow>({
  name: 'ExamReimbursementRule',
  table: 'exam_reimbursement_rule',
  reach: { PUBLIC: everyRow },
  columns: {
    id: { type: 'uuid', primary: true },
    regionCode: { type: 'text', collation: 'C' },
    effectiveFrom: { type: 'date' },
    maximumAmountFen: { type: 'bigint' },
    basis: { type: 'text' },
    provenance: { type: 'text' },
  },
  indices: [{ name: 'exam_reimbursement_rule_order', columns: ['effectiveFrom', 'id'] }],
  uniques: [{ name: 'exam_reimbursement_rule_day', columns: ['regionCode', 'effectiveFrom'] }],
  checks: [{ name: 'exam_reimbursement_rule_amount', expression: 'maximum_amount_fen > 0' }],
});

export const examReimbursementPast = defineEntity<ExamReimbursementPastRow>({
  name: 'ExamReimbursementPast',
  table: 'exam_reimbursement_past',
  reach: belowParent,
  columns: {
    claimId: { type: 'uuid', primary: true },
    number: { type: 'integer', primary: true },
    untilOn: { type: 'date' },
    state: { type: 'text' },
    amountFen: { type: 'bigint' },
    proof: { type: 'text' },
    submittedOn: { type: 'date' },
    submittedBy: { type: 'text', nullable: true },
    approvedOn: { type: 'date', nullable: true },
    approvedBy: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
  },
  foreignKeys: [
    {
      name: 'exam_reimbursement_past_claim_fk',
      target: 'ExamReimbursement',
      columnNames: ['claimId'],
      referencedColumnNames: ['id'],
    },
  ],
});
