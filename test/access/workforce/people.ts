import { employment } from '../../../services/workforce/src/employment/employment.entity';
import type { EmploymentRow } from '../../../services/workforce/src/employment/employment.entity';
import { knownCommunity } from '../../../services/workforce/src/known-community/known-community.entity';
import { postAdjustment } from '../../../services/workforce/src/post/post-adjustment.entity';
import { post, type PostRow } from '../../../services/workforce/src/post/post.entity';
import { recruitmentHire } from '../../../services/workforce/src/recruitment/recruitment-hire.entity';
import { recruitmentRound } from '../../../services/workforce/src/recruitment/recruitment-round.entity';
import {
  recruitment,
  type RecruitmentRow,
} from '../../../services/workforce/src/recruitment/recruitment.entity';
import { secondment, type SecondmentRow } from '../../../services/workforce/src/secondment/secondment.entity';
import { makeEmployment, newId } from '../../../services/workforce/test/make';
import {
  makeAdjustment,
  makePost,
  makeRecruitment,
  makeRound,
  makeSecondment,
} from '../../../services/workforce/test/make/people';
import { both, sides, type Side } from '../world';
import type { FragmentOf } from './fragment';

export const people: FragmentOf = async (
  { insert },
  { people: workers, regions, communities, agencies, freshWorker },
) => {
  const placeOf = (side: Side) => ({ regionCode: regions[side], communityId: communities[side] });
  const posts = both((side) =>
    makePost({
      ...placeOf(side),
      agencyId: agencies[side],
      abolishedOn: '9999-12-31',
      sourceClause: '原文',
    }),
  );
  const employments = both((side) =>
    makeEmployment({
      workerId: workers[side].id,
      ...placeOf(side),
      agencyId: agencies[side],
      facility: '甲医院',
      postId: posts[side].id,
      endedOn: '9999-12-31',
    }),
  );
  const recruitments = both((side) =>
    makeRecruitment({
      regionCode: regions[side],
      state: 'PUBLICITY',
      cancelledReason: '无',
      sourceClause: '原文',
    }),
  );
  const secondments = both((side) =>
    makeSecondment({
      workerId: workers[side].id,
      employmentId: employments[side].id,
      regionCode: regions[side],
      hostRegionCode: regions[side],
      decidedOn: '2024-01-20',
      decisionReason: '无',
    }),
  );
  const every = <Row>(rows: Readonly<Record<Side, Row>>) => sides.map((side) => rows[side]);
  await insert(
    knownCommunity,
    sides.map((side) => ({ id: communities[side], regionCode: regions[side] })),
  );
  await insert(post, every(posts));
  await insert(
    postAdjustment,
    sides.map((side) => makeAdjustment({ postId: posts[side].id })),
  );
  await insert(employment, every(employments));
  await insert(recruitment, every(recruitments));
  await insert(
    recruitmentRound,
    sides.map((side) => makeRound({ recruitmentId: recruitments[side].id, regionCode: regions[side] })),
  );
  await insert(
    recruitmentHire,
    sides.map((side) => ({
      employmentId: employments[side].id,
      recruitmentId: recruitments[side].id,
    })),
  );
  await insert(secondment, every(secondments));

  const change = (row: { readonly id: string }, given: object = {}) => ({
    input: { id: row.id, expectedVersion: 1, ...given },
  });
  const freshEmployment = async (side: Side, given: Partial<EmploymentRow> = {}) => {
    const { row: worker } = await freshWorker(side);
    const row = makeEmployment({ workerId: worker.id, ...placeOf(side), ...given });
    await insert(employment, [row]);
    return row;
  };
  const freshPost = async (side: Side, given: Partial<PostRow> = {}) => {
    const row = makePost({ ...placeOf(side), ...given });
    await insert(post, [row]);
    await insert(postAdjustment, [makeAdjustment({ postId: row.id })]);
    return row;
  };
  const freshRecruitment = async (side: Side, given: Partial<RecruitmentRow> = {}) => {
    const row = makeRecruitment({ regionCode: regions[side], ...given });
    await insert(recruitment, [row]);
    return row;
  };
  const freshSecondment = async (side: Side, given: Partial<SecondmentRow> = {}) => {
    const { id: employmentId, workerId } = await freshEmployment(side);
    const row = makeSecondment({ workerId, employmentId, regionCode: regions[side], ...given });
    await insert(secondment, [row]);
    return row;
  };
  const place = { facility: '乙医院', kind: 'INSTITUTION', field: 'HEALTH' };
  return {
    rows: {
      Employment: both((side) => ({ key: { id: employments[side].id } })),
      Agency: both((side) => ({ key: { id: agencies[side] } })),
      Post: both((side) => ({ key: { id: posts[side].id } })),
      Recruitment: both((side) => ({ key: { id: recruitments[side].id }, full: { hiredCount: 1 } })),
      Secondment: both((side) => ({ key: { id: secondments[side].id } })),
    },
    below: { PostAdjustment: 'Post.adjustments', RecruitmentRound: 'Recruitment.rounds' },
    entrusted: ['employments', 'posts', 'secondments'],
    trials: {
      recordCommunity: async (side) => ({
        input: { communityId: newId(), regionCode: regions[side] },
      }),
      appointWorker: async (side) => {
        const { row } = await freshWorker(side);
        const given = {
          employer: '乙医院',
          communityId: communities[side],
          fullTime: true,
          startedOn: '2024-01-01',
        };
        return { input: { workerId: row.id, ...place, ...given } };
      },
      endEmployment: async (side) => change(await freshEmployment(side), { endedOn: '2024-12-31' }),
      establishPost: async (side) => ({
        input: {
          title: '医务社会工作岗',
          ...place,
          communityId: communities[side],
          establishedOn: '2024-01-01',
          quota: 2,
          reason: '需求',
        },
      }),
      adjustPost: async (side) =>
        change(await freshPost(side), {
          effectiveOn: '2024-01-01',
          quota: 3,
          basis: 'PERFORMANCE',
          reason: '效能',
        }),
      abolishPost: async (side) => change(await freshPost(side), { abolishedOn: '2025-01-01' }),
      announceRecruitment: async (side) => ({
        input: { title: '公开选聘', regionCode: regions[side], announcedOn: '2024-01-01', places: 3 },
      }),
      advanceRecruitment: async (side) => change(await freshRecruitment(side), { to: 'APPLICATION' }),
      recordRecruitmentRound: async (side) =>
        change(await freshRecruitment(side, { state: 'ASSESSMENT' }), {
          kind: 'INTERVIEW',
          heldOn: '2024-02-01',
          candidates: 20,
          passed: 5,
        }),
      recordHire: async (side) => {
        const { id } = await freshEmployment(side, { startedOn: '2024-03-01' });
        return change(await freshRecruitment(side, { state: 'PUBLICITY' }), { employmentId: id });
      },
      cancelRecruitment: async (side) => change(await freshRecruitment(side), { reason: '报名人数不足' }),
      requestSecondment: async (side) => ({
        input: {
          employmentId: (await freshEmployment(side)).id,
          host: '甲县民政局',
          hostRegionCode: regions[side],
          startsOn: '2024-02-01',
          endsOn: '2024-03-31',
          reason: '专项工作',
        },
      }),
      approveSecondment: async (side) => change(await freshSecondment(side)),
      refuseSecondment: async (side) => change(await freshSecondment(side), { reason: '人手不足' }),
      withdrawSecondment: async (side) => change(await freshSecondment(side)),
      endSecondment: async (side) =>
        change(await freshSecondment(side, { state: 'APPROVED' }), { lastDay: '2024-02-10' }),
    },
  };
};
