import { auditEntries } from '../../shared/src/audit/audit.resolvers';
import type { Service } from '../../shared/src/service';
import sdl from '../schema.graphql';
import { certificate } from './certificate/certificate.entity';
import { certificateResolvers } from './certificate/certificate.resolvers';
import { communityResolvers } from './community/community.resolvers';
import type { WorkforceContext } from './context';
import { employment } from './employment/employment.entity';
import { employmentResolvers } from './employment/employment.resolvers';
import type { Resolvers } from './generated/types';
import { createLoaders } from './loaders';
import { migrations } from './migrations';
import { practiceBase, practiceBaseRegion } from './practice-base/practice-base.entity';
import { practiceBaseQueries, practiceBaseResolvers } from './practice-base/practice-base.resolvers';
import { regionCode } from '../../shared/src/region-codes';
import { seedSteps } from './seed';
import { worker } from './worker/worker.entity';
import { workerMutations } from './worker/worker.mutations';
import { workerQueries, workerResolvers } from './worker/worker.resolvers';

const resolvers = {
  Query: { ...workerQueries, ...practiceBaseQueries, workforceAudit: auditEntries },
  Mutation: workerMutations,
  Worker: workerResolvers,
  Certificate: certificateResolvers,
  Employment: employmentResolvers,
  PracticeBase: practiceBaseResolvers,
  Community: communityResolvers,
} satisfies Resolvers & Required<Pick<Resolvers, 'Query'>>;

/** The workforce register: workers with certificates and employments; practice bases. */
export const workforce: Service<WorkforceContext> = {
  name: 'workforce',
  sdl,
  resolvers: resolvers as unknown as Service<WorkforceContext>['resolvers'],
  entities: [regionCode, worker, certificate, employment, practiceBase, practiceBaseRegion],
  migrations,
  seed: seedSteps,
  createContext: (base) => ({ ...base, loaders: createLoaders(base.statements) }),
};
