import { foundById } from '../../../shared/src/loader';
import { rootConnection } from '../../../shared/src/connection';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, VolunteerResolvers } from '../generated/types';
import { requireRegion } from '../../../shared/src/region-codes';
import type { VolunteerRow } from './volunteer.entity';
import { displayName, isMinor } from './volunteer.rules';
import { volunteerList, volunteerOrders } from './volunteer.store';

export const volunteerQueries: Pick<QueryResolvers, 'volunteer' | 'volunteers'> = {
  volunteer: (_, { id }, { loaders }) => foundById('Volunteer', loaders.volunteer, id),
  volunteers: (_, { filter, orderBy, ...page }, { statements, disclosures }, info) =>
    rootConnection(
      statements,
      volunteerList(filter ?? {}, () => disclosures.ring),
      volunteerOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const volunteerResolvers: Complete<VolunteerResolvers, VolunteerRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.volunteer.load(id),
  displayName,
  minor: isMinor,
  community: ({ communityId }) => (communityId === null ? null : { id: communityId }),
  region: ({ regionCode }) => ({ code: regionCode }),
  teams: ({ id }, _, { loaders }) => loaders.teamsOfVolunteer.load(id),
};
