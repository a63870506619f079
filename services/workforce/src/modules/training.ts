import sdl from '../../schema/training.graphql';
import { loadPracticeBases } from '../demo/practice-bases';
import { PracticeBases1764000100000 } from '../migrations/1764000100000-practice-bases';
import { practiceBase, practiceBaseRegion } from '../practice-base/practice-base.entity';
import { practiceBaseQueries, practiceBaseResolvers } from '../practice-base/practice-base.resolvers';
import { attendance } from '../training/attendance.entity';
import { trainingPlan } from '../training/training-plan.entity';
import { trainingSession } from '../training/training-session.entity';
import type { Module } from './module';

/** Training and the places where it happens. */
export const training: Module = {
  sdl,
  resolvers: { Query: practiceBaseQueries, PracticeBase: practiceBaseResolvers },
  entities: [practiceBase, practiceBaseRegion, trainingPlan, trainingSession, attendance],
  migrations: [PracticeBases1764000100000],
  seed: [
    {
      name: 'demo/practice-bases',
      label: '实践基地（演示） / Practice bases (demo)',
      dataset: 'demo',
      run: loadPracticeBases,
    },
  ],
};
