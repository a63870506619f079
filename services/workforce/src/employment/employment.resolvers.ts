import type { Complete } from '../../../shared/src/resolvers';
import type { EmploymentResolvers } from '../generated/types';
import type { EmploymentRow } from './employment.entity';

export const employmentResolvers: Complete<EmploymentResolvers, EmploymentRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.employment.load(id),
  community: ({ communityId }) => (communityId === null ? null : { id: communityId }),
};
