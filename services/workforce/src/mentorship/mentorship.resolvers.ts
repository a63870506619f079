import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { MentorshipResolvers, QueryResolvers, WorkerResolvers } from '../generated/types';
import { rowQuery } from '../talent/row-query';
import type { MentorshipRow } from './mentorship.entity';
import { certificatesAfter, mentorshipStates } from './mentorship.rules';
import { mentorshipList, mentorshipOrders } from './mentorship.store';

export const mentorshipQueries: Pick<QueryResolvers, 'mentorship' | 'mentorships'> = {
  mentorship: rowQuery('Mentorship', (loaders, id) => loaders.mentorship.load(id)),
  mentorships: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, mentorshipList(filter ?? {}), mentorshipOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const mentorshipResolvers: Complete<MentorshipResolvers, MentorshipRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.mentorship.load(id),
  mentorWorker: ({ mentorWorkerId }, _, { loaders }) =>
    mentorWorkerId === null ? null : loaders.worker.load(mentorWorkerId),
  mentorName: async ({ mentorName, mentorWorkerId }, _, { loaders }) =>
    mentorName ?? (await loaders.worker.load(mentorWorkerId!))?.displayName ?? null,
  mentee: ({ menteeId }, _, { loaders }) => loaders.worker.load(menteeId),
  region: ({ regionCode }) => ({ code: regionCode }),
  allowedTransitions: ({ state }) => mentorshipStates.allowed(state),
  menteeLaterCertificates: async (row, _, { loaders }) =>
    certificatesAfter(row, await loaders.certificatesOfWorker.load(row.menteeId)),
};

export const mentorshipsOfWorker: Required<Pick<WorkerResolvers, 'mentorships'>> = {
  mentorships: ({ id }, _, { loaders }) => loaders.mentorshipsOfWorker.load(id),
};
