import sdl from '../../schema/figures.graphql';
import { loadStaffingStandards } from '../demo/staffing-standards';
import { Figures1764300600000 } from '../migrations/1764300600000-figures';
import {
  regionResolvers,
  regionStaffingResolvers,
  regionWorkforceResolvers,
  workforceFactResolvers,
} from '../region/region.resolvers';
import { staffingStandard } from '../staffing/staffing-standard.entity';
import { staffingStandardMutations } from '../staffing/staffing-standard.mutations';
import { staffingStandardQueries, staffingStandardResolvers } from '../staffing/staffing-standard.resolvers';
import type { Module } from './module';

/** Summaries of regions, staffing standards, and the facts behind indicators. */
export const figures: Module = {
  sdl,
  resolvers: {
    Query: staffingStandardQueries,
    Mutation: staffingStandardMutations,
    Region: regionResolvers,
    RegionStaffing: regionStaffingResolvers,
    RegionWorkforce: regionWorkforceResolvers,
    StaffingStandard: staffingStandardResolvers,
    WorkforceFact: workforceFactResolvers,
  },
  entities: [staffingStandard],
  migrations: [Figures1764300600000],
  seed: [
    {
      name: 'staffing-standards',
      label: '社区工作者配备标准 / Staffing standards',
      dataset: 'reference',
      run: loadStaffingStandards,
    },
  ],
};
