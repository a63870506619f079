import sdl from '../../schema/hours.graphql';
import { loadHours } from '../demo/load-hours';
import { hourEntry } from '../hours/hour-entry.entity';
import { projectResolvers } from '../hours/hours.resolvers';
import { HourEntries1764000100000 } from '../migrations/1764000100000-hour-entries';
import type { Module } from './module';

/** Hours that can be trusted, and proofs of them. */
export const hours: Module = {
  sdl,
  resolvers: { Project: projectResolvers },
  entities: [hourEntry],
  migrations: [HourEntries1764000100000],
  seed: [
    {
      name: 'demo/service-hours',
      label: '服务时长记录（演示） / Service hours (demo)',
      dataset: 'demo',
      run: loadHours,
    },
  ],
};
