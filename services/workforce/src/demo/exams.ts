import type { PoolClient } from 'pg';
import { copyRows } from '../../../shared/src/copy';
import { demoId } from '../../../shared/src/identifier';
import { examRegistration, type ExamRegistrationRow } from '../exam/exam-registration.entity';
import {
  examReimbursement,
  examReimbursementRule,
  type ExamReimbursementRow,
  type ExamReimbursementRuleRow,
} from '../exam/exam-reimbursement.entity';
import type { CertificateLevel, ExamReimbursementState, ExamState } from '../generated/types';
import { daysAfter } from '../registration/registration.rules';
import { drawn, drawnDay, drawnFrom } from './chance';
import { everybody } from './everybody';
import type { Person } from './person';

/** Days of the examinations, and of their results. */
const exams = {
  2024: { opens: '2024-04-03', closes: '2024-04-22', satOn: '2024-06-15', resultOn: '2024-08-27' },
  2025: { opens: '2025-04-02', closes: '2025-04-21', satOn: '2025-06-14', resultOn: '2025-08-26' },
} as const;

type ExamYear = keyof typeof exams;

/** Fees by level in fen: so much for each paper, two for assistants and three above. */
const paperFen = 6_100;
const papers = { ASSISTANT: 2, INTERMEDIATE: 3, SENIOR: 1 } as const;

/** 贵定县 reimburses; the ceiling is made up, because the report does not name one. */
const guidingCeiling: ExamReimbursementRuleRow = {
  id: demoId('exam-reimbursement-rule:522723/2023'),
  regionCode: '522723',
  effectiveFrom: '2023-01-01',
  maximumAmountFen: 30_000,
  basis: '「落实报销考试费用制度」；上限为演示数据',
  provenance: 'SYNTHETIC',
};

/** Who has not passed has no certificate; of who has passed in 2025 it is still to be issued. */
const outcomes = {
  2024: ['FAILED', 'FAILED', 'ABSENT', 'FAILED', 'WITHDRAWN'],
  2025: ['FAILED', 'SAT', 'FAILED', 'ABSENT', 'PASSED', 'FAILED'],
} as const satisfies Record<ExamYear, readonly ExamState[]>;

/** Exam registrations of 2024 and 2025 in Guiding and Jiuquan. */
function demoExams(): ExamRegistrationRow[] {
  const { guiding, jiuquan } = everybody();
  const uncertified = guiding.filter(({ certificates }) => certificates.length === 0);
  const assistants = [...guiding, ...jiuquan].filter(
    ({ certificates: [first, second] }) => first?.level === 'ASSISTANT' && second === undefined,
  );
  return [
    ...uncertified.filter((_, index) => index % 3 === 0).map((person) => exam(person, 2024, 'ASSISTANT')),
    // In 2025 more came than the year before, some for the second time.
    ...uncertified.filter((_, index) => index % 2 === 0).map((person) => exam(person, 2025, 'ASSISTANT')),
    ...assistants.filter((_, index) => index % 5 === 0).map((person) => exam(person, 2024, 'INTERMEDIATE')),
    ...assistants.filter((_, index) => index % 3 === 0).map((person) => exam(person, 2025, 'INTERMEDIATE')),
  ];
}

function exam({ key, regionCode }: Person, examYear: ExamYear, level: CertificateLevel): ExamRegistrationRow {
  const ofExam = `${key}/exam/${examYear}/${level}`;
  const { opens, closes, satOn, resultOn } = exams[examYear];
  const state = drawnFrom(`${ofExam}/outcome`, outcomes[examYear]);
  const hasSat = state !== 'ABSENT' && state !== 'WITHDRAWN';
  const decidedOn = { SAT: null, ABSENT: daysAfter(satOn, 2), WITHDRAWN: daysAfter(satOn, -20) };
  return {
    id: demoId(ofExam),
    workerId: demoId(key),
    regionCode,
    examYear,
    level,
    registeredOn: drawnDay(`${ofExam}/registered`, opens, closes),
    satOn: hasSat ? satOn : null,
    decidedOn: state in decidedOn ? decidedOn[state as keyof typeof decidedOn] : resultOn,
    state,
    provenance: 'SYNTHETIC',
    version: 1,
  };
}

const claimStates = {
  2024: ['PAID', 'PAID', 'PAID', 'REFUSED'],
  2025: ['PAID', 'APPROVED', 'SUBMITTED', 'RETURNED', 'PAID'],
} as const satisfies Record<ExamYear, readonly ExamReimbursementState[]>;

/** Reimbursements of exams that were sat in Guiding. */
function demoReimbursements(): ExamReimbursementRow[] {
  return demoExams()
    .filter(({ regionCode, satOn }) => regionCode.startsWith('522723') && satOn !== null)
    .map((sat) => {
      const key = `exam-reimbursement:${sat.id}`;
      const state = drawnFrom(`${key}/state`, claimStates[sat.examYear as ExamYear]);
      const submittedOn = drawnDay(`${key}/submitted`, `${sat.examYear}-09-01`, `${sat.examYear}-10-31`);
      const isApproved = state === 'APPROVED' || state === 'PAID';
      return {
        id: demoId(key),
        examRegistrationId: sat.id,
        workerId: sat.workerId,
        regionCode: sat.regionCode,
        examYear: sat.examYear,
        amountFen: papers[sat.level] * paperFen,
        proof: `演示凭证-${sat.examYear}-${1000 + drawn(`${key}/proof`, 9000)}`,
        state,
        submittedOn,
        submittedBy: null,
        approvedOn: isApproved ? daysAfter(submittedOn, 10) : null,
        approvedBy: null,
        paidOn: state === 'PAID' ? daysAfter(submittedOn, 25) : null,
        reason: reasons[state],
        provenance: 'SYNTHETIC',
        version: 1,
      };
    });
}

const reasons: Readonly<Record<ExamReimbursementState, string | null>> = {
  SUBMITTED: null,
  APPROVED: null,
  PAID: null,
  RETURNED: '参考凭证不清晰，请补正（演示）',
  REFUSED: '费用已由用人单位承担（演示）',
};

/** Loads exams and, in Guiding, what of their fees was reimbursed. */
export async function copyExams(client: PoolClient): Promise<number> {
  const columns = <Row>(of: Readonly<Record<keyof Row & string, unknown>>) =>
    Object.keys(of) as (keyof Row & string)[];
  const counts = [
    await copyRows(
      client,
      examReimbursementRule,
      columns<ExamReimbursementRuleRow>(examReimbursementRule.columns),
      [guidingCeiling],
    ),
    await copyRows(
      client,
      examRegistration,
      columns<ExamRegistrationRow>(examRegistration.columns),
      demoExams(),
    ),
    await copyRows(
      client,
      examReimbursement,
      columns<ExamReimbursementRow>(examReimbursement.columns),
      demoReimbursements(),
    ),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
