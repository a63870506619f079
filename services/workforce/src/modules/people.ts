import sdl from '../../schema/people.graphql';
import { agencyResolvers } from '../agency/agency.resolvers';
import { employment } from '../employment/employment.entity';
import { employmentMutations } from '../employment/employment.mutations';
import { employmentQueries, employmentResolvers } from '../employment/employment.resolvers';
import { knownCommunity } from '../known-community/known-community.entity';
import { knownCommunityMutations } from '../known-community/known-community.mutations';
import { knownCommunitySteps } from '../known-community/known-community.seed';
import { People1764310000000 } from '../migrations/1764310000000-people';
import { postAdjustment } from '../post/post-adjustment.entity';
import { post } from '../post/post.entity';
import { postMutations } from '../post/post.mutations';
import { postQueries, postResolvers } from '../post/post.resolvers';
import { recruitmentHire } from '../recruitment/recruitment-hire.entity';
import { recruitmentRound } from '../recruitment/recruitment-round.entity';
import { recruitment } from '../recruitment/recruitment.entity';
import { recruitmentMutations } from '../recruitment/recruitment.mutations';
import { recruitmentQueries, recruitmentResolvers } from '../recruitment/recruitment.resolvers';
import { secondment } from '../secondment/secondment.entity';
import { secondmentMutations } from '../secondment/secondment.mutations';
import { secondmentQueries, secondmentResolvers } from '../secondment/secondment.resolvers';
import type { Module } from './module';

/** Employments, posts, recruitment and secondments. */
export const people: Module = {
  sdl,
  resolvers: {
    Query: { ...employmentQueries, ...postQueries, ...recruitmentQueries, ...secondmentQueries },
    Mutation: {
      ...knownCommunityMutations,
      ...employmentMutations,
      ...postMutations,
      ...recruitmentMutations,
      ...secondmentMutations,
    },
    Employment: employmentResolvers,
    Worker: {
      secondments: ({ id }, _, { loaders }) => loaders.secondmentsOfWorker.load(id),
    },
    Agency: agencyResolvers,
    Post: postResolvers,
    Recruitment: recruitmentResolvers,
    Secondment: secondmentResolvers,
  },
  entities: [
    knownCommunity,
    post,
    postAdjustment,
    employment,
    recruitment,
    recruitmentRound,
    recruitmentHire,
    secondment,
  ],
  migrations: [People1764310000000],
  seed: [...knownCommunitySteps],
};
