import type { ContinuingEducationRow } from '../../src/continuing-education/continuing-education.entity';
import type { EducationEnrolmentRow } from '../../src/education/education-enrolment.entity';
import type { ExamRegistrationRow } from '../../src/exam/exam-registration.entity';
import type {
  ExamReimbursementRow,
  ExamReimbursementRuleRow,
} from '../../src/exam/exam-reimbursement.entity';
import type { RegistrationEventRow, RegistrationRow } from '../../src/registration/registration.entity';
import type { RegistrationRuleRow } from '../../src/registration-rule/registration-rule.entity';
import { makeRegistration, newId } from '../make';

/** An application that nobody has looked at yet. */
export function makeApplication(
  given: Partial<RegistrationRow> & Pick<RegistrationRow, 'workerId' | 'certificateId'>,
): RegistrationRow {
  return makeRegistration({
    step: 'PENDING',
    appliedOn: '2020-10-01',
    decideBy: '2020-11-20',
    validFrom: null,
    validTo: null,
    ...given,
  });
}

export function makeRegistrationEvent(
  given: Partial<RegistrationEventRow> & Pick<RegistrationEventRow, 'registrationId'>,
): RegistrationEventRow {
  return { number: 1, step: 'PENDING', takenOn: '2020-10-01', reason: null, takenBy: null, ...given };
}

/** The figures of `domain.md`, in force everywhere. */
export function makeRegistrationRule(given: Partial<RegistrationRuleRow> = {}): RegistrationRuleRow {
  return {
    id: newId(),
    regionCode: '*',
    effectiveFrom: '2009-01-01',
    decisionWorkingDays: 30,
    termMonths: 36,
    renewalWindowMonths: 3,
    assistantMinutes: 4320,
    intermediateMinutes: 5400,
    seniorMinutes: 5400,
    basis: '登记办法',
    provenance: 'REGISTERED',
    ...given,
  };
}

export function makeContinuingEducation(
  given: Partial<ContinuingEducationRow> & Pick<ContinuingEducationRow, 'workerId'>,
): ContinuingEducationRow {
  return {
    id: newId(),
    regionCode: '990101001',
    completedOn: '2021-06-01',
    minutes: 480,
    kind: 'TRAINING',
    topic: '个案管理',
    provider: '甲县社会工作协会',
    annulledOn: null,
    annulledReason: null,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

export function makeExamRegistration(
  given: Partial<ExamRegistrationRow> & Pick<ExamRegistrationRow, 'workerId'>,
): ExamRegistrationRow {
  return {
    id: newId(),
    regionCode: '990101001',
    examYear: 2024,
    level: 'ASSISTANT',
    registeredOn: '2024-04-01',
    satOn: null,
    decidedOn: null,
    state: 'REGISTERED',
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

export function makeExamReimbursement(
  given: Partial<ExamReimbursementRow> & Pick<ExamReimbursementRow, 'workerId' | 'examRegistrationId'>,
): ExamReimbursementRow {
  return {
    id: newId(),
    regionCode: '990101001',
    examYear: 2024,
    amountFen: 12_000,
    proof: 'ZK-1',
    state: 'SUBMITTED',
    submittedOn: '2024-09-01',
    submittedBy: 'somebody',
    approvedOn: null,
    approvedBy: null,
    paidOn: null,
    reason: null,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

export function makeExamReimbursementRule(
  given: Partial<ExamReimbursementRuleRow> = {},
): ExamReimbursementRuleRow {
  return {
    id: newId(),
    regionCode: '*',
    effectiveFrom: '2020-01-01',
    maximumAmountFen: 20_000,
    basis: '报销办法',
    provenance: 'REGISTERED',
    ...given,
  };
}

export function makeEducationEnrolment(
  given: Partial<EducationEnrolmentRow> & Pick<EducationEnrolmentRow, 'workerId'>,
): EducationEnrolmentRow {
  return {
    id: newId(),
    regionCode: '990101001',
    degree: 'BACHELOR',
    institution: '甲大学',
    major: '社会工作',
    startedOn: '2022-09-01',
    graduatedOn: null,
    withdrawnOn: null,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}
