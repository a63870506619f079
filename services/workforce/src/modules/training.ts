import sdl from '../../schema/training.graphql';
import { coursePackage } from '../course-package/course-package.entity';
import { coursePackageMutations } from '../course-package/course-package.mutations';
import { coursePackageQueries, coursePackageResolvers } from '../course-package/course-package.resolvers';
import { loadPracticeBases, loadPracticeBaseStatuses } from '../demo/practice-bases';
import { loadTraining } from '../demo/training';
import { loadTrainingPools } from '../demo/training-pools';
import { PracticeBases1764000100000 } from '../migrations/1764000100000-practice-bases';
import { Training1764310000000 } from '../migrations/1764310000000-training';
import { practiceBase, practiceBaseRegion, practiceBaseStatus } from '../practice-base/practice-base.entity';
import { practiceBaseMutations } from '../practice-base/practice-base.mutations';
import { practiceBaseQueries, practiceBaseResolvers } from '../practice-base/practice-base.resolvers';
import { trainer } from '../trainer/trainer.entity';
import { trainerMutations } from '../trainer/trainer.mutations';
import { trainerQueries, trainerResolvers } from '../trainer/trainer.resolvers';
import { trainingResource } from '../training-resource/training-resource.entity';
import { trainingResourceMutations } from '../training-resource/training-resource.mutations';
import {
  trainingResourceQueries,
  trainingResourceResolvers,
} from '../training-resource/training-resource.resolvers';
import { attendance } from '../training/attendance.entity';
import { attendanceMutations } from '../training/attendance.mutations';
import { trainingPlan } from '../training/training-plan.entity';
import { trainingPlanMutations } from '../training/training-plan.mutations';
import { trainingSession, trainingSessionTrainer } from '../training/training-session.entity';
import { trainingSessionMutations } from '../training/training-session.mutations';
import {
  attendanceResolvers,
  completionCertificateResolvers,
  trainingCoverageResolvers,
  trainingPlanResolvers,
  trainingQueries,
  trainingSessionResolvers,
  workerTrainingResolvers,
} from '../training/training.resolvers';
import type { Module } from './module';

/** Training: plans, sessions and who attended; what it is given with, and the places where it happens. */
export const training: Module = {
  sdl,
  resolvers: {
    Query: {
      ...practiceBaseQueries,
      ...trainingQueries,
      ...coursePackageQueries,
      ...trainerQueries,
      ...trainingResourceQueries,
    },
    Mutation: {
      ...practiceBaseMutations,
      ...trainingPlanMutations,
      ...trainingSessionMutations,
      ...attendanceMutations,
      ...coursePackageMutations,
      ...trainerMutations,
      ...trainingResourceMutations,
    },
    PracticeBase: practiceBaseResolvers,
    TrainingPlan: trainingPlanResolvers,
    TrainingCoverage: trainingCoverageResolvers,
    TrainingSession: trainingSessionResolvers,
    Attendance: attendanceResolvers,
    CompletionCertificate: completionCertificateResolvers,
    CoursePackage: coursePackageResolvers,
    Trainer: trainerResolvers,
    TrainingResource: trainingResourceResolvers,
    Worker: workerTrainingResolvers,
  },
  entities: [
    ...[practiceBase, practiceBaseRegion, practiceBaseStatus, trainer, trainingResource, coursePackage],
    ...[trainingPlan, trainingSession, trainingSessionTrainer, attendance],
  ],
  migrations: [PracticeBases1764000100000, Training1764310000000],
  seed: [
    {
      name: 'demo/practice-bases',
      label: '实践基地（演示） / Practice bases (demo)',
      dataset: 'demo',
      run: loadPracticeBases,
    },
    {
      name: 'demo/practice-base-statuses',
      label: '实践基地状态（演示） / Statuses of practice bases (demo)',
      dataset: 'demo',
      run: loadPracticeBaseStatuses,
    },
    {
      name: 'demo/training-pools',
      label: '课程包、师资库、资源库（演示） / Course packages, trainers, resources (demo)',
      dataset: 'demo',
      run: loadTrainingPools,
    },
    {
      name: 'demo/training',
      label: '培训计划、期次与参训（演示） / Training plans, sessions and attendances (demo)',
      dataset: 'demo',
      run: loadTraining,
    },
  ],
};
