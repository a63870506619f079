import sql, { raw } from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { readable, sourceOf, type Source } from '../../../shared/src/entity';
import { Fault } from '../../../shared/src/errors';
import { readNestedLists, rowsById, type ListSource, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type {
  CertificateLevel,
  ExamRegistrationFilter,
  ExamReimbursementFilter,
  ExamReimbursementRuleFilter,
} from '../generated/types';
import { asItWas } from '../../../shared/src/dated';
import { placesAbove } from '../registration-rule/rule-place.rules';
import { examRegistration, type ExamRegistrationRow } from './exam-registration.entity';
import {
  examReimbursement,
  examReimbursementRule,
  type ExamReimbursementRow,
  type ExamReimbursementRuleRow,
} from './exam-reimbursement.entity';

export const examRegistrationSource = sourceOf(examRegistration, 'exam');
export const examReimbursementSource = sourceOf(examReimbursement, 'claim');
export const examReimbursementRuleSource = sourceOf(examReimbursementRule, 'rule');

export const examRegistrationOrders = keysetOrders(
  examRegistration,
  'exam',
  { REGION_CODE_ASC: ['regionCode'], REGISTERED_ON_DESC: ['registeredOn'] },
  'id',
);

export const examReimbursementOrders = keysetOrders(
  examReimbursement,
  'claim',
  { REGION_CODE_ASC: ['regionCode'], SUBMITTED_ON_DESC: ['submittedOn'] },
  'id',
);

export const examReimbursementRuleOrders = keysetOrders(
  examReimbursementRule,
  'rule',
  { EFFECTIVE_FROM_DESC: ['effectiveFrom'] },
  'id',
);

/**
 * Exam registrations as they were at the end of a day: whoever was registered by then, and had sat, or the matter was
 * decided, only if that had come.
 */
function examsOn(asOf: string | null | undefined): Source<ExamRegistrationRow> {
  if (asOf == null) {
    return examRegistrationSource;
  }
  const day = sql`${asOf}::date`;
  return asItWas(
    examRegistrationSource,
    asOf,
    {
      satOn: sql`CASE WHEN exam.sat_on <= ${day} THEN exam.sat_on END`,
      decidedOn: sql`CASE WHEN exam.decided_on <= ${day} THEN exam.decided_on END`,
      state: sql`CASE WHEN exam.decided_on > ${day} OR exam.sat_on > ${day} THEN CASE WHEN exam.sat_on <= ${day} THEN 'SAT' ELSE 'REGISTERED' END ELSE exam.state END`,
    },
    sql`WHERE exam.registered_on <= ${day}`,
  );
}

/**
 * Reimbursements as they were at the end of a day: before the first change kept that lies after it, or as they are.
 * Approval and payment are dated by the claim itself, so that older ones are answered for as well.
 */
function claimsOn(asOf: string | null | undefined): Source<ExamReimbursementRow> {
  if (asOf == null) {
    return examReimbursementSource;
  }
  const day = sql`${asOf}::date`;
  const then = (column: string) =>
    raw(`CASE WHEN past.number IS NULL THEN claim.${column} ELSE past.${column} END`);
  return asItWas(
    examReimbursementSource,
    asOf,
    {
      amountFen: then('amount_fen'),
      proof: then('proof'),
      submittedOn: then('submitted_on'),
      submittedBy: then('submitted_by'),
      reason: then('reason'),
      approvedOn: sql`CASE WHEN ${then('approved_on')} <= ${day} THEN ${then('approved_on')} END`,
      approvedBy: sql`CASE WHEN ${then('approved_on')} <= ${day} THEN ${then('approved_by')} END`,
      paidOn: sql`CASE WHEN claim.paid_on <= ${day} THEN claim.paid_on END`,
      state: sql`CASE WHEN ${then('approved_on')} > ${day} THEN 'SUBMITTED' WHEN past.number IS NOT NULL THEN past.state WHEN claim.paid_on > ${day} THEN 'APPROVED' ELSE claim.state END`,
    },
    sql`
      LEFT JOIN LATERAL (
        SELECT was.* FROM exam_reimbursement_past was
        WHERE was.claim_id = claim.id AND was.until_on > ${day} ORDER BY was.number LIMIT 1
      ) past ON true
      WHERE ${then('submitted_on')} <= ${day}`,
  );
}

/** Keeps what a claim was before it changed, under its lock. */
export async function keepPastClaim(
  statements: Statements,
  claim: ExamReimbursementRow,
  untilOn: string,
): Promise<void> {
  await statements.rows(sql`
    INSERT INTO exam_reimbursement_past (claim_id, number, until_on, state, amount_fen, proof, submitted_on, submitted_by, approved_on, approved_by, reason)
    SELECT ${claim.id}::uuid, 1 + count(*), ${untilOn}::date, ${claim.state}, ${claim.amountFen}::bigint, ${claim.proof}, ${claim.submittedOn}::date,
      ${claim.submittedBy}::text, ${claim.approvedOn}::date, ${claim.approvedBy}::text, ${claim.reason}::text
    FROM exam_reimbursement_past past WHERE past.claim_id = ${claim.id}::uuid`);
}

/** Exam registrations that satisfy a filter. */
export function examRegistrationList(filter: ExamRegistrationFilter): ListSource<ExamRegistrationRow> {
  return {
    ...examsOn(filter.asOf),
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('exam.region_code', code)),
      when(filter.examYearIn, (years) => sql`exam.exam_year = ANY(${years}::int[])`),
      when(filter.levelIn, (levels) => sql`exam.level = ANY(${levels})`),
      when(filter.stateIn, (states) => sql`exam.state = ANY(${states})`),
    ]),
  };
}

/** Reimbursements that satisfy a filter. */
export function examReimbursementList(filter: ExamReimbursementFilter): ListSource<ExamReimbursementRow> {
  return {
    ...claimsOn(filter.asOf),
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('claim.region_code', code)),
      when(filter.examYearIn, (years) => sql`claim.exam_year = ANY(${years}::int[])`),
      when(filter.stateIn, (states) => sql`claim.state = ANY(${states})`),
      when(filter.submittedFrom, (day) => sql`claim.submitted_on >= ${day}::date`),
      when(filter.submittedTo, (day) => sql`claim.submitted_on <= ${day}::date`),
    ]),
  };
}

/** Rules of exam reimbursement that satisfy a filter. */
export function examReimbursementRuleList(
  filter: ExamReimbursementRuleFilter,
): ListSource<ExamReimbursementRuleRow> {
  return {
    ...examReimbursementRuleSource,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('rule.region_code', code)),
      when(filter.asOf, (day) => sql`rule.effective_from <= ${day}::date`),
    ]),
  };
}

/** Exam registrations with these ids, in no particular order, as they were on a day; null for as they are. */
export const examRegistrationsById = (
  statements: Statements,
  ids: readonly string[],
  asOf: string | null = null,
) => rowsById(statements, examsOn(asOf), ids);

/** Reimbursements with these ids, in no particular order. */
export const examReimbursementsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, examReimbursementSource, ids);

/** Rules of exam reimbursement with these ids, in no particular order. */
export const examReimbursementRulesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, examReimbursementRuleSource, ids);

/** Reimbursements of exam registrations, at most one of each, as they were on a day; null for as they are. */
export function reimbursementsOfExams(
  statements: Statements,
  asOf: string | null,
  examRegistrationIds: readonly string[],
): Promise<ExamReimbursementRow[]> {
  const { columns, from } = claimsOn(asOf);
  return statements.rows(
    sql`SELECT ${columns} FROM ${from} WHERE claim.exam_registration_id = ANY(${examRegistrationIds}::uuid[]) AND ${readable(examReimbursementSource, statements.viewer)}`,
  );
}

/** Pages of the exam registrations of each of several workers, as they were on a day; null for as they are. */
export function examRegistrationsOfWorkers(
  statements: Statements,
  asOf: string | null,
  workerIds: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<ExamRegistrationRow>[]> {
  const ofWorker = { type: 'uuid', condition: sql`exam.worker_id = parent.key` } as const;
  return readNestedLists(
    statements,
    { ...examsOn(asOf), where: [] },
    order,
    page,
    wanted,
    ofWorker,
    workerIds,
  );
}

/** Whether a worker is registered for an examination, and has not withdrawn. */
export async function isRegisteredForExam(
  statements: Statements,
  workerId: string,
  examYear: number,
  level: CertificateLevel,
): Promise<boolean> {
  const found = await statements.rows(
    sql`SELECT FROM exam_registration exam WHERE exam.worker_id = ${workerId}::uuid AND exam.exam_year = ${examYear} AND exam.level = ${level} AND exam.state <> 'WITHDRAWN'`,
  );
  return found.length > 0;
}

/** The reimbursement of an exam registration, whoever may read it; null when none was asked for. */
export async function reimbursementOfExam(
  statements: Statements,
  examRegistrationId: string,
): Promise<ExamReimbursementRow | null> {
  const [found] = await statements.rows<ExamReimbursementRow>(
    sql`SELECT ${examReimbursementSource.columns} FROM exam_reimbursement claim WHERE claim.exam_registration_id = ${examRegistrationId}::uuid`,
  );
  return found ?? null;
}

/**
 * The rule that applies in a region on a day: that of the nearest region, and of it the latest in force.
 * @throws Fault RULE_MISSING
 */
export async function examReimbursementRuleIn(
  statements: Statements,
  regionCode: string,
  day: string,
): Promise<ExamReimbursementRuleRow> {
  const [rule] = await statements.rows<ExamReimbursementRuleRow>(
    sql`SELECT ${examReimbursementRuleSource.columns} FROM exam_reimbursement_rule rule WHERE rule.region_code = ANY(${placesAbove(regionCode)}) AND rule.effective_from <= ${day}::date ORDER BY length(rule.region_code) DESC, rule.effective_from DESC LIMIT 1`,
  );
  if (rule === undefined) {
    throw new Fault('RULE_MISSING', {
      code: regionCode,
      day,
      rule: 'ExamReimbursementRule',
      mutation: 'addExamReimbursementRule',
    });
  }
  return rule;
}
