import { foundById } from '../../../shared/src/loader';
import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import { employmentOrders } from '../employment/employment.store';
import type { QueryResolvers, RecruitmentResolvers } from '../generated/types';
import type { RecruitmentRow } from './recruitment.entity';
import { recruitmentStates } from './recruitment.rules';
import { recruitmentList, recruitmentOrders } from './recruitment.store';

export const recruitmentQueries: Pick<QueryResolvers, 'recruitment' | 'recruitments'> = {
  recruitment: (_, { id }, { loaders }) => foundById('Recruitment', loaders.recruitment, id),
  recruitments: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, recruitmentList(filter ?? {}), recruitmentOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const recruitmentResolvers: Complete<RecruitmentResolvers, RecruitmentRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.recruitment.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  allowedTransitions: ({ state }) => recruitmentStates.allowed(state),
  rounds: ({ id }, _, { loaders }) => loaders.roundsOfRecruitment.load(id),
  hiredCount: async ({ id }, _, { loaders }) => (await loaders.hireCountOfRecruitment.load(id))?.hires ?? 0,
  hires: ({ id }, page, { loaders }, info) =>
    nestedConnection(loaders.hiresOfRecruitment, id, employmentOrders.STARTED_ON_DESC, page, info),
};
