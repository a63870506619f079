import type { PostAdjustmentRow } from '../../src/post/post-adjustment.entity';
import type { PostRow } from '../../src/post/post.entity';
import type { RecruitmentRoundRow } from '../../src/recruitment/recruitment-round.entity';
import type { RecruitmentRow } from '../../src/recruitment/recruitment.entity';
import type { SecondmentRow } from '../../src/secondment/secondment.entity';
import { newId } from '../make';

export function makePost(given: Partial<PostRow> = {}): PostRow {
  return {
    id: newId(),
    title: '养老社会工作岗',
    kind: 'INSTITUTION',
    field: 'ELDERLY_CARE',
    communityId: null,
    agencyId: null,
    facility: '甲养老院',
    regionCode: '990101001',
    establishedOn: '2020-01-01',
    abolishedOn: null,
    provenance: 'REGISTERED',
    sourceClause: null,
    version: 1,
    ...given,
  };
}

/** The first adjustment of a post, unless said otherwise: two may hold it. */
export function makeAdjustment(
  given: Partial<PostAdjustmentRow> & Pick<PostAdjustmentRow, 'postId'>,
): PostAdjustmentRow {
  return { effectiveOn: '2020-01-01', quota: 2, basis: 'DEMAND', reason: '设岗', ...given };
}

export function makeRecruitment(given: Partial<RecruitmentRow> = {}): RecruitmentRow {
  return {
    id: newId(),
    title: '公开选聘社区工作者',
    regionCode: '990101',
    state: 'ANNOUNCED',
    announcedOn: '2024-01-01',
    places: 10,
    cancelledReason: null,
    provenance: 'REGISTERED',
    sourceClause: null,
    version: 1,
    ...given,
  };
}

export function makeRound(
  given: Partial<RecruitmentRoundRow> & Pick<RecruitmentRoundRow, 'recruitmentId'>,
): RecruitmentRoundRow {
  return {
    number: 1,
    kind: 'WRITTEN_EXAM',
    heldOn: '2024-02-01',
    candidates: 40,
    passed: 20,
    regionCode: '990101',
    ...given,
  };
}

/** A request for a month; who made it is not on record unless said so. */
export function makeSecondment(
  given: Partial<SecondmentRow> & Pick<SecondmentRow, 'workerId' | 'employmentId'>,
): SecondmentRow {
  return {
    id: newId(),
    regionCode: '990101001',
    hostRegionCode: '990101',
    host: '甲县民政局',
    reason: '专项工作',
    state: 'REQUESTED',
    requestedOn: '2024-01-10',
    requestedBy: null,
    startsOn: '2024-02-01',
    endsOn: '2024-02-29',
    decidedOn: null,
    decidedBy: null,
    decisionReason: null,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}
