import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, TalentServiceOfficerResolvers } from '../generated/types';
import { rowQuery } from '../talent/row-query';
import type { TalentServiceOfficerRow } from './talent-service-officer.entity';
import { talentServiceOfficerList, talentServiceOfficerOrders } from './talent-service-officer.store';

export const talentServiceOfficerQueries: Pick<
  QueryResolvers,
  'talentServiceOfficer' | 'talentServiceOfficers'
> = {
  talentServiceOfficer: rowQuery('TalentServiceOfficer', (loaders, id) =>
    loaders.talentServiceOfficer.load(id),
  ),
  talentServiceOfficers: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      talentServiceOfficerList(filter ?? {}),
      talentServiceOfficerOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const talentServiceOfficerResolvers: Complete<TalentServiceOfficerResolvers, TalentServiceOfficerRow> =
  {
    __resolveReference: ({ id }, { loaders }) => loaders.talentServiceOfficer.load(id),
    region: ({ regionCode }) => ({ code: regionCode }),
    workers: async ({ id }, _, { loaders }) => {
      const served = await loaders.workersServedByOfficer.load(id);
      // The names of workers are public, and what is served is a worker on record.
      return await Promise.all(served.map(async ({ workerId }) => (await loaders.worker.load(workerId))!));
    },
  };
