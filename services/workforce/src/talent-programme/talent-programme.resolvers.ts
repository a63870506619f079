import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, TalentProgrammeApplicationResolvers } from '../generated/types';
import { rowQuery } from '../talent/row-query';
import type { TalentProgrammeApplicationRow } from './talent-programme.entity';
import { applicationStates } from './talent-programme.rules';
import { applicationList, applicationOrders } from './talent-programme.store';

export const talentProgrammeQueries: Pick<
  QueryResolvers,
  'talentProgrammeApplication' | 'talentProgrammeApplications'
> = {
  talentProgrammeApplication: rowQuery('TalentProgrammeApplication', (loaders, id) =>
    loaders.talentProgrammeApplication.load(id),
  ),
  talentProgrammeApplications: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, applicationList(filter ?? {}), applicationOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const talentProgrammeApplicationResolvers: Complete<
  TalentProgrammeApplicationResolvers,
  TalentProgrammeApplicationRow
> = {
  __resolveReference: ({ id }, { loaders }) => loaders.talentProgrammeApplication.load(id),
  applicant: ({ applicantId }, _, { loaders }) =>
    applicantId === null ? null : loaders.worker.load(applicantId),
  region: ({ regionCode }) => ({ code: regionCode }),
  allowedTransitions: ({ state }) => applicationStates.allowed(state),
  steps: ({ id }, _, { loaders }) => loaders.stepsOfTalentProgrammeApplication.load(id),
};
