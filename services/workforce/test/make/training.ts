import type { CoursePackageRow } from '../../src/course-package/course-package.entity';
import type { TrainerRow } from '../../src/trainer/trainer.entity';
import type { TrainingResourceRow } from '../../src/training-resource/training-resource.entity';
import type { AttendanceRow } from '../../src/training/attendance.entity';
import type { TrainingPlanRow } from '../../src/training/training-plan.entity';
import type { TrainingSessionRow } from '../../src/training/training-session.entity';
import { newId } from '../make';

const region = '990101001';
const registered = { provenance: 'REGISTERED', sourceClause: null, version: 1 } as const;

/** A plan of the year 2025 unless said otherwise. */
export function makeTrainingPlan(given: Partial<TrainingPlanRow> = {}): TrainingPlanRow {
  return {
    id: newId(),
    name: '甲计划',
    tier: 'COUNTY_BACKBONE',
    track: 'BASIC_SKILLS',
    regionCode: region,
    startsOn: '2025-01-01',
    endsOn: '2025-12-31',
    ...registered,
    ...given,
  };
}

/** A session of one day that was held, of 180 minutes. */
export function makeTrainingSession(
  given: Partial<TrainingSessionRow> & Pick<TrainingSessionRow, 'planId'>,
): TrainingSessionRow {
  const startsOn = given.startsOn ?? '2025-03-10';
  return {
    id: newId(),
    topic: '甲主题',
    series: null,
    delivery: 'OFFLINE',
    regionCode: region,
    baseId: null,
    startsOn,
    endsOn: startsOn,
    minutes: 180,
    state: 'HELD',
    cancelReason: null,
    plannedOn: null,
    cancelledOn: null,
    ...registered,
    ...given,
  };
}

/** An attendance that was not passed yet. */
export function makeAttendance(
  given: Partial<AttendanceRow> & Pick<AttendanceRow, 'sessionId' | 'workerId'>,
): AttendanceRow {
  return {
    id: newId(),
    regionCode: region,
    minutes: 180,
    passedOn: null,
    completionNumber: null,
    annulledOn: null,
    annulReason: null,
    annulledPassedOn: null,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

export function makeCoursePackage(given: Partial<CoursePackageRow> = {}): CoursePackageRow {
  const id = newId();
  return {
    id,
    catalogueNumber: `KB-${id.slice(-6)}`,
    title: '甲课包',
    field: 'COMMUNITY',
    minutes: 45,
    regionCode: region,
    publishedOn: '2024-05-01',
    withdrawnOn: null,
    withdrawReason: null,
    ...registered,
    ...given,
  };
}

export function makeTrainer(given: Partial<TrainerRow> = {}): TrainerRow {
  return {
    id: newId(),
    name: '甲师',
    domain: 'JUSTICE',
    level: 'COUNTY',
    fields: ['COMMUNITY'],
    affiliation: '甲县司法局',
    regionCode: region,
    appointedOn: '2024-01-01',
    endsOn: null,
    endReason: null,
    ...registered,
    ...given,
  };
}

export function makeTrainingResource(given: Partial<TrainingResourceRow> = {}): TrainingResourceRow {
  return {
    id: newId(),
    name: '甲场地',
    kind: 'VENUE',
    level: 'COUNTY',
    keeper: '甲县社会工作部',
    quantity: 1,
    regionCode: region,
    baseId: null,
    availableFrom: '2024-01-01',
    retiredOn: null,
    retireReason: null,
    ...registered,
    ...given,
  };
}
