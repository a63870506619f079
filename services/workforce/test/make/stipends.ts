import type { EducationEnrolmentRow } from '../../src/education/education-enrolment.entity';
import type { StipendCycleEventRow, StipendCycleRow } from '../../src/stipend-cycle/stipend-cycle.entity';
import type { StipendEntitlementRow } from '../../src/stipend-entitlement/stipend-entitlement.entity';
import type { StipendPolicyRow, StipendRateRow } from '../../src/stipend-policy/stipend-policy.entity';
import { newId } from '../make';

export function makeStipendPolicy(given: Partial<StipendPolicyRow> = {}): StipendPolicyRow {
  return {
    id: newId(),
    name: '甲县社区工作者津贴',
    regionCode: '990101',
    documentTitle: '甲县社区工作者津贴办法',
    effectiveFrom: '2020-01-01',
    effectiveTo: null,
    clause: null,
    certificationBasis: 'REGISTERED',
    publicityDays: 5,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

/** A rate for assistants unless said otherwise. */
export function makeStipendRate(
  given: Partial<StipendRateRow> & Pick<StipendRateRow, 'policyId'>,
): StipendRateRow {
  return {
    id: newId(),
    regionCode: '990101',
    kind: 'QUALIFICATION',
    certificateLevel: 'ASSISTANT',
    degree: null,
    amountFen: 10_000,
    effectiveFrom: '2020-01-01',
    effectiveTo: null,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

/** An open cycle; the days that its state takes are to be given with it. */
export function makeStipendCycle(
  given: Partial<StipendCycleRow> & Pick<StipendCycleRow, 'policyId'>,
): StipendCycleRow {
  return {
    id: newId(),
    regionCode: '990101',
    month: '2025-03',
    state: 'OPEN',
    reviewedOn: null,
    publicizedOn: null,
    paidOn: null,
    bankFen: null,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

export function makeStipendCycleEvent(
  given: Partial<StipendCycleEventRow> & Pick<StipendCycleEventRow, 'cycleId'>,
): StipendCycleEventRow {
  return {
    number: 1,
    regionCode: '990101',
    step: 'OPENED',
    takenOn: '2025-04-01',
    takenBy: 'preparer',
    reason: null,
    returnedTo: null,
    ...given,
  };
}

/** What an assistant is due for the month of a cycle, which is to pay it. */
export function makeStipendEntitlement(
  given: Partial<StipendEntitlementRow> &
    Pick<StipendEntitlementRow, 'policyId' | 'cycleId' | 'workerId' | 'employmentId'>,
): StipendEntitlementRow {
  return {
    id: newId(),
    payingCycleId: given.cycleId,
    regionCode: '990101001',
    month: '2025-03',
    isDifference: false,
    kind: 'QUALIFICATION',
    certificateLevel: 'ASSISTANT',
    degree: null,
    amountFen: 10_000,
    state: 'DUE',
    holdReason: null,
    note: null,
    certificateId: null,
    enrolmentId: null,
    paidOn: null,
    enteredOn: '2025-04-01',
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

/** A study under way. */
export function makeStudy(
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
