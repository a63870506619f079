import { coursePackage } from '../../../services/workforce/src/course-package/course-package.entity';
import {
  practiceBase,
  practiceBaseRegion,
  practiceBaseStatus,
} from '../../../services/workforce/src/practice-base/practice-base.entity';
import { trainer } from '../../../services/workforce/src/trainer/trainer.entity';
import { trainingResource } from '../../../services/workforce/src/training-resource/training-resource.entity';
import { attendance } from '../../../services/workforce/src/training/attendance.entity';
import { trainingPlan } from '../../../services/workforce/src/training/training-plan.entity';
import {
  trainingSession,
  trainingSessionTrainer,
} from '../../../services/workforce/src/training/training-session.entity';
import { makePracticeBase } from '../../../services/workforce/test/make';
import {
  makeAttendance,
  makeCoursePackage,
  makeTrainer,
  makeTrainingPlan,
  makeTrainingResource,
  makeTrainingSession,
} from '../../../services/workforce/test/make/training';
import { both, sides, type Side } from '../world';
import type { FragmentOf } from './fragment';

/** A practice base, a plan with a cancelled session, and of each pool an entry that has ended, on either side. */
export const training: FragmentOf = async ({ insert }, register) => {
  const { regions, communities, people } = register;
  const all = <Value>(of: Readonly<Record<Side, Value>>) => sides.map((side) => of[side]);
  const quoted = { sourceClause: '原文' };
  const bases = both((side) =>
    makePracticeBase({
      regionCode: regions[side],
      communityId: communities[side],
      establishedOn: '2024-01-01',
      ...quoted,
    }),
  );
  const trainers = both((side) =>
    makeTrainer({ regionCode: regions[side], endsOn: '9999-12-31', endReason: '到期', ...quoted }),
  );
  const resources = both((side) =>
    makeTrainingResource({
      regionCode: regions[side],
      baseId: bases[side].id,
      retiredOn: '9999-12-31',
      retireReason: '更新',
      ...quoted,
    }),
  );
  const packages = both((side) =>
    makeCoursePackage({
      regionCode: regions[side],
      withdrawnOn: '9999-12-31',
      withdrawReason: '更新',
      ...quoted,
    }),
  );
  const plans = both((side) => makeTrainingPlan({ regionCode: regions[side], ...quoted }));
  const sessions = both((side) =>
    makeTrainingSession({
      planId: plans[side].id,
      regionCode: regions[side],
      baseId: bases[side].id,
      series: '社工开课了',
      state: 'CANCELLED',
      cancelReason: '天气',
      ...quoted,
    }),
  );
  const attended = (side: Side) => ({
    sessionId: sessions[side].id,
    workerId: people[side].id,
    regionCode: regions[side],
  });
  const annulled = both((side) =>
    makeAttendance({
      ...attended(side),
      completionNumber: `JY${regions[side]}-2025-ABCDEFGH`,
      annulledOn: '2025-04-01',
      annulReason: '重复',
      annulledPassedOn: '2025-03-10',
    }),
  );
  const standing = both((side) => makeAttendance(attended(side)));
  await insert(practiceBase, all(bases));
  await insert(
    practiceBaseRegion,
    sides.map((side) => ({ baseId: bases[side].id, regionCode: regions[side] })),
  );
  await insert(
    practiceBaseStatus,
    sides.map((side) => ({
      baseId: bases[side].id,
      number: 1,
      status: 'ACTIVE' as const,
      startedOn: '2024-01-01',
      reason: '设立',
    })),
  );
  await insert(trainer, all(trainers));
  await insert(trainingResource, all(resources));
  await insert(coursePackage, all(packages));
  await insert(trainingPlan, all(plans));
  await insert(trainingSession, all(sessions));
  await insert(
    trainingSessionTrainer,
    sides.map((side) => ({ sessionId: sessions[side].id, trainerId: trainers[side].id })),
  );
  await insert(attendance, [...all(annulled), ...all(standing)]);

  const change = (id: string, given: object = {}) => ({ input: { id, expectedVersion: 1, ...given } });
  const freshPlan = async (side: Side) => {
    const row = makeTrainingPlan({ regionCode: regions[side] });
    await insert(trainingPlan, [row]);
    return row;
  };
  const freshSession = async (side: Side, state: 'PLANNED' | 'HELD') => {
    const plan = await freshPlan(side);
    const row = makeTrainingSession({ planId: plan.id, regionCode: regions[side], state });
    await insert(trainingSession, [row]);
    return row;
  };
  const freshAttendance = async (side: Side, given: { passedOn: string | null }) => {
    const session = await freshSession(side, 'HELD');
    const { row: person } = await register.freshWorker(side);
    const row = makeAttendance({
      sessionId: session.id,
      workerId: person.id,
      regionCode: regions[side],
      ...given,
    });
    await insert(attendance, [row]);
    return row;
  };
  const period = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
  const arrangement = {
    topic: '乙主题',
    delivery: 'OFFLINE',
    trainerIds: [],
    startsOn: '2025-05-01',
    endsOn: '2025-05-01',
    minutes: 90,
  };
  let packagesMade = 0;
  return {
    rows: {
      PracticeBase: both((side) => ({ key: { id: bases[side].id } })),
      TrainingPlan: both((side) => ({ key: { id: plans[side].id } })),
      TrainingSession: both((side) => ({
        key: { id: sessions[side].id },
        full: { attendanceCount: 1, personCount: 1 },
      })),
      Attendance: both((side) => ({ key: { id: annulled[side].id } })),
      CompletionCertificate: both((side) => ({ key: { number: annulled[side].completionNumber! } })),
      CoursePackage: both((side) => ({ key: { id: packages[side].id } })),
      Trainer: both((side) => ({ key: { id: trainers[side].id } })),
      TrainingResource: both((side) => ({ key: { id: resources[side].id } })),
    },
    below: {
      PracticeBaseCoverage: 'PracticeBase.coverage',
      PracticeBaseStatusChange: 'PracticeBase.statusHistory',
      TrainingCoverage: 'TrainingPlan.coverage',
    },
    trials: {
      planTraining: async (side) => ({
        input: {
          name: '乙计划',
          tier: 'COUNTY_BACKBONE',
          track: 'DEGREE',
          regionCode: regions[side],
          ...period,
        },
      }),
      reviseTrainingPlan: async (side) => change((await freshPlan(side)).id, { name: '乙计划', ...period }),
      planTrainingSession: async (side) => ({
        input: { planId: (await freshPlan(side)).id, regionCode: regions[side], ...arrangement },
      }),
      reviseTrainingSession: async (side) => change((await freshSession(side, 'PLANNED')).id, arrangement),
      holdTrainingSession: async (side) => change((await freshSession(side, 'PLANNED')).id),
      cancelTrainingSession: async (side) =>
        change((await freshSession(side, 'PLANNED')).id, { reason: '天气' }),
      recordAttendance: async (side) => ({
        input: {
          sessionId: (await freshSession(side, 'HELD')).id,
          workerId: (await register.freshWorker(side)).row.id,
          minutes: 60,
        },
      }),
      passAttendance: async (side) =>
        change((await freshAttendance(side, { passedOn: null })).id, { passedOn: '2025-03-11' }),
      issueCompletionCertificate: async (side) =>
        change((await freshAttendance(side, { passedOn: '2025-03-11' })).id),
      annulAttendance: async (side) =>
        change((await freshAttendance(side, { passedOn: '2025-03-11' })).id, { reason: '重复' }),
      publishCoursePackage: async (side) => ({
        input: {
          catalogueNumber: `T-${(packagesMade += 1)}`,
          title: '乙课包',
          field: 'COMMUNITY',
          minutes: 30,
          regionCode: regions[side],
          publishedOn: '2025-01-01',
        },
      }),
      withdrawCoursePackage: async (side) => {
        const row = makeCoursePackage({ regionCode: regions[side] });
        await insert(coursePackage, [row]);
        return change(row.id, { withdrawnOn: '2025-01-01', reason: '更新' });
      },
      appointTrainer: async (side) => ({
        input: {
          name: '乙师',
          domain: 'DISCIPLINE',
          level: 'COUNTY',
          fields: ['COMMUNITY'],
          affiliation: '纪委',
          regionCode: regions[side],
          appointedOn: '2025-01-01',
        },
      }),
      endTrainerAppointment: async (side) => {
        const row = makeTrainer({ regionCode: regions[side] });
        await insert(trainer, [row]);
        return change(row.id, { endsOn: '2025-01-01', reason: '调离' });
      },
      addTrainingResource: async (side) => ({
        input: {
          name: '乙教材',
          kind: 'TEXTBOOK',
          level: 'COUNTY',
          keeper: '社会工作部',
          quantity: 3,
          regionCode: regions[side],
          availableFrom: '2025-01-01',
        },
      }),
      retireTrainingResource: async (side) => {
        const row = makeTrainingResource({ regionCode: regions[side] });
        await insert(trainingResource, [row]);
        return change(row.id, { retiredOn: '2025-01-01', reason: '更新' });
      },
      foundPracticeBase: async (side) => ({
        input: {
          name: '乙基地',
          level: 'COUNTY',
          status: 'EXPLORING',
          since: '2025-01-01',
          host: '乙社区',
          regionCode: regions[side],
          coverageName: '乙县',
          coverageRegionCodes: [regions[side]],
        },
      }),
      changePracticeBaseStatus: async (side) => {
        const row = makePracticeBase({ regionCode: regions[side], status: 'PREPARING' });
        await insert(practiceBase, [row]);
        return change(row.id, { status: 'ACTIVE', on: '2025-01-01' });
      },
    },
  };
};
