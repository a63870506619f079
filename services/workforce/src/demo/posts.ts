import type { PoolClient } from 'pg';
import { demoId } from '../../../shared/src/identifier';
import type { PracticeField } from '../generated/types';
import { postAdjustment, type PostAdjustmentRow } from '../post/post-adjustment.entity';
import { post, type PostRow } from '../post/post.entity';
import { drawn } from './chance';
import { copyWholeRows } from './whole-rows';

/** Guiding's clause on adjusting posts. */
const adjustmentClause = '建立岗位动态调整机制，结合“需求+效能”双导向管理';

/** Jiuquan's clause on posts in its key fields. */
const fieldsClause =
  '突出聚焦信访、医疗、教育、社区矫正和“一老一小一残”等重点领域，鼓励采取政府购买服务等方式，开发社会工作服务项目，设置专业社会工作岗位';

const places = [
  { code: '522723', name: '贵定县', clause: adjustmentClause },
  { code: '620902', name: '肃州区', clause: fieldsClause },
  { code: '620921', name: '金塔县', clause: fieldsClause },
  { code: '620922', name: '瓜州县', clause: fieldsClause },
  { code: '620923', name: '肃北蒙古族自治县', clause: fieldsClause },
  { code: '620924', name: '阿克塞哈萨克族自治县', clause: fieldsClause },
  { code: '620981', name: '玉门市', clause: fieldsClause },
  { code: '620982', name: '敦煌市', clause: fieldsClause },
];

/** The key fields with what a post in each is called; facilities say that they belong to the demo. */
const fields: readonly { field: PracticeField; title: string; facility: string }[] = [
  { field: 'PETITION', title: '信访社会工作岗', facility: '演示信访接待中心' },
  { field: 'HEALTH', title: '医务社会工作岗', facility: '演示医院' },
  { field: 'EDUCATION', title: '学校社会工作岗', facility: '演示中学' },
  { field: 'CORRECTION', title: '矫正社会工作岗', facility: '演示社区矫正中心' },
  { field: 'ELDERLY_CARE', title: '养老社会工作岗', facility: '演示养老院' },
  { field: 'CHILD_WELFARE', title: '儿童社会工作岗', facility: '演示儿童福利院' },
  { field: 'DISABILITY', title: '助残社会工作岗', facility: '演示残疾人康复中心' },
];

/**
 * Loads a post in each key field of Guiding and of every county of Jiuquan, some with adjustments of their quota. The
 * posts are made up; what asks for them is quoted. Nobody holds them yet.
 */
export async function loadPosts(client: PoolClient): Promise<number> {
  const posts = places.flatMap(({ code, name, clause }) =>
    fields.map(({ field, title, facility }): PostRow => ({
      id: demoId(`post:${code}/${field}`),
      title,
      kind: 'INSTITUTION',
      field,
      communityId: null,
      agencyId: null,
      facility: name + facility,
      regionCode: code,
      establishedOn: code === '522723' ? '2023-07-01' : '2025-03-01',
      abolishedOn: null,
      provenance: 'SYNTHETIC',
      sourceClause: clause,
      version: 1,
    })),
  );
  return copyPosts(client, posts, posts.flatMap(adjustmentsOf));
}

/** Loads posts and their adjustments. @returns the number of rows */
export async function copyPosts(
  client: PoolClient,
  posts: readonly PostRow[],
  adjustments: readonly PostAdjustmentRow[],
): Promise<number> {
  const loaded = await copyWholeRows(client, post, posts);
  return loaded + (await copyWholeRows(client, postAdjustment, adjustments));
}

/** One to three persons at first; every third post is adjusted by demand, and every fifth by performance. */
function adjustmentsOf({ id, establishedOn }: PostRow): PostAdjustmentRow[] {
  const first = drawn(`${id}/quota`, 3) + 1;
  const byDemand = drawn(`${id}/demand`, 3) === 0;
  const byPerformance = drawn(`${id}/performance`, 5) === 0;
  const demanded = byDemand ? first + 1 : first;
  return [
    {
      postId: id,
      effectiveOn: establishedOn,
      quota: first,
      basis: 'DEMAND',
      reason: '设岗（演示）',
    },
    ...(byDemand
      ? [
          {
            postId: id,
            effectiveOn: '2025-07-01',
            quota: demanded,
            basis: 'DEMAND' as const,
            reason: '服务对象增加（演示）',
          },
        ]
      : []),
    ...(byPerformance
      ? [
          {
            postId: id,
            effectiveOn: '2025-11-01',
            quota: Math.max(demanded - 1, 1),
            basis: 'PERFORMANCE' as const,
            reason: '年度效能评估（演示）',
          },
        ]
      : []),
  ];
}
