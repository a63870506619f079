import type { SecondmentRow } from '../../src/secondment/secondment.entity';
import type { StaffingStandardRow } from '../../src/staffing/staffing-standard.entity';
import type { AttendanceRow } from '../../src/training/attendance.entity';
import type { TrainingPlanRow } from '../../src/training/training-plan.entity';
import type { TrainingSessionRow } from '../../src/training/training-session.entity';
import { newId } from '../make';

export function makeStaffingStandard(given: Partial<StaffingStandardRow> = {}): StaffingStandardRow {
  return {
    id: newId(),
    regionCode: '990101',
    per10k: 18,
    effectiveFrom: '2021-01-01',
    document: '甲标准',
    clause: null,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

/** A secondment that was granted. */
export function makeLoan(
  given: Partial<SecondmentRow> &
    Pick<SecondmentRow, 'workerId' | 'employmentId' | 'regionCode' | 'hostRegionCode'>,
): SecondmentRow {
  return {
    id: newId(),
    host: '乙街道办事处',
    reason: '抽调',
    state: 'APPROVED',
    requestedOn: '2020-01-01',
    startsOn: '2024-01-01',
    endsOn: '2024-12-31',
    decidedOn: '2020-01-02',
    decidedBy: 'officer',
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

export function makePlan(given: Partial<TrainingPlanRow> = {}): TrainingPlanRow {
  return {
    id: newId(),
    name: '甲计划',
    tier: 'TOWNSHIP_UNIVERSAL',
    track: 'BASIC_SKILLS',
    regionCode: '990101',
    startsOn: '2015-01-01',
    endsOn: '2030-12-31',
    provenance: 'REGISTERED',
    sourceClause: null,
    version: 1,
    ...given,
  };
}

export function makeSession(
  given: Partial<TrainingSessionRow> & Pick<TrainingSessionRow, 'planId'>,
): TrainingSessionRow {
  return {
    id: newId(),
    topic: '甲课',
    regionCode: '990101',
    baseId: null,
    startsOn: '2020-01-01',
    endsOn: '2020-01-02',
    minutes: 480,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

export function makeAttendance(
  given: Partial<AttendanceRow> & Pick<AttendanceRow, 'workerId' | 'sessionId'>,
): AttendanceRow {
  return {
    id: newId(),
    regionCode: '990101001',
    minutes: 480,
    passedOn: null,
    completionNumber: null,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}
