import sdl from '../../schema/people.graphql';
import { agencyResolvers } from '../agency/agency.resolvers';
import { loadPosts } from '../demo/posts';
import { loadRecruitments } from '../demo/recruitments';
import { loadSecondments } from '../demo/secondments';
import { loadStationedWorkers } from '../demo/stationed';
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
  seed: [
    ...knownCommunitySteps,
    {
      name: 'demo/posts',
      label: '重点领域岗位（演示） / Posts in the key fields (demo)',
      dataset: 'demo',
      run: loadPosts,
    },
    {
      name: 'demo/guiding-stationed-workers',
      label: '贵定县驻站社工（演示） / Stationed social workers of Guiding county (demo)',
      dataset: 'demo',
      run: loadStationedWorkers,
    },
    {
      name: 'demo/guiding-recruitments',
      label: '贵定县公开选聘（演示） / Open recruitments of Guiding county (demo)',
      dataset: 'demo',
      run: loadRecruitments,
    },
    {
      name: 'demo/guiding-secondments',
      label: '贵定县借调（演示） / Secondments of Guiding county (demo)',
      dataset: 'demo',
      run: loadSecondments,
    },
  ],
};
