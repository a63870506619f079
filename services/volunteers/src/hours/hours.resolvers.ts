import type { Complete } from '../../../shared/src/resolvers';
import type { ProjectResolvers } from '../generated/types';
import type { ProjectRow } from '../rows';
import { noHours } from './hours.rules';

/** What this service adds to a project. */
export const projectResolvers: Complete<ProjectResolvers, ProjectRow> = {
  serviceHours: async ({ id }, _, { loaders }) => (await loaders.hoursOfProject.load(id)) ?? noHours,
};
