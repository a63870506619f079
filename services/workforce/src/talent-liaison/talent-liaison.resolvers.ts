import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type {
  QueryResolvers,
  TalentLiaisonContactResolvers,
  TalentLiaisonResolvers,
  WorkerResolvers,
} from '../generated/types';
import { rowQuery } from '../talent/row-query';
import type { TalentLiaisonContactRow, TalentLiaisonRow } from './talent-liaison.entity';
import { talentLiaisonList, talentLiaisonOrders } from './talent-liaison.store';

export const talentLiaisonQueries: Pick<
  QueryResolvers,
  'talentLiaison' | 'talentLiaisons' | 'talentLiaisonContact'
> = {
  talentLiaison: rowQuery('TalentLiaison', (loaders, id) => loaders.talentLiaison.load(id)),
  talentLiaisons: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      talentLiaisonList(filter ?? {}),
      talentLiaisonOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
  talentLiaisonContact: rowQuery('TalentLiaisonContact', (loaders, id) =>
    loaders.talentLiaisonContact.load(id),
  ),
};

export const talentLiaisonResolvers: Complete<TalentLiaisonResolvers, TalentLiaisonRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.talentLiaison.load(id),
  expert: ({ expertId }, _, { loaders }) => loaders.worker.load(expertId),
  region: ({ regionCode }) => ({ code: regionCode }),
  contacts: ({ id }, _, { loaders }) => loaders.contactsOfTalentLiaison.load(id),
};

export const talentLiaisonContactResolvers: Complete<TalentLiaisonContactResolvers, TalentLiaisonContactRow> =
  {
    __resolveReference: ({ id }, { loaders }) => loaders.talentLiaisonContact.load(id),
    liaison: ({ liaisonId }, _, { loaders }) => loaders.talentLiaison.load(liaisonId),
  };

export const talentLiaisonsOfWorker: Required<Pick<WorkerResolvers, 'liaisons'>> = {
  liaisons: ({ id }, _, { loaders }) => loaders.talentLiaisonsOfExpert.load(id),
};
