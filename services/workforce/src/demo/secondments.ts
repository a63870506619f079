import type { PoolClient } from 'pg';
import { demoId } from '../../../shared/src/identifier';
import { secondment, type SecondmentRow } from '../secondment/secondment.entity';
import { guidingWorkforce } from './guiding';
import { copyWholeRows } from './whole-rows';

/** 贵定县 */
const guiding = '522723';

/** Stories of community workers that were lent, or were to be, each of one worker; host null is the own township. */
const stories = [
  {
    state: 'ENDED',
    host: '贵定县演示工作专班',
    hostRegionCode: guiding,
    reason: '社区治理专项（演示），提前结束',
    requestedOn: '2024-02-19',
    startsOn: '2024-03-01',
    endsOn: '2024-07-12',
    decidedOn: '2024-02-23',
  },
  {
    state: 'APPROVED',
    host: '贵定县演示工作专班',
    hostRegionCode: guiding,
    reason: '人口信息核对（演示）',
    requestedOn: '2025-08-18',
    startsOn: '2025-09-01',
    endsOn: '2026-02-28',
    decidedOn: '2025-08-22',
  },
  {
    state: 'APPROVED',
    host: '演示镇（街道）党群服务中心',
    hostRegionCode: null,
    reason: '阵地值守（演示）',
    requestedOn: '2025-09-22',
    startsOn: '2025-10-09',
    endsOn: '2026-06-30',
    decidedOn: '2025-09-26',
  },
  {
    state: 'REFUSED',
    host: '贵定县演示工作专班',
    hostRegionCode: guiding,
    reason: '文字材料（演示）',
    requestedOn: '2025-10-13',
    startsOn: '2025-11-01',
    endsOn: '2025-12-31',
    decidedOn: '2025-10-15',
  },
  {
    state: 'REQUESTED',
    host: '演示镇（街道）综合治理中心',
    hostRegionCode: null,
    reason: '网格信息采集（演示）',
    requestedOn: '2025-12-15',
    startsOn: '2026-01-05',
    endsOn: '2026-03-31',
    decidedOn: null,
  },
] as const;

/** Loads secondments of community workers of Guiding: within the county, as the rule is. */
export async function loadSecondments(client: PoolClient): Promise<number> {
  // In post before any of the stories begin, and to this day.
  const longInPost = guidingWorkforce()
    .filter(({ certificates }) => certificates.length === 0)
    .filter(({ employments: [post] }) => post!.startedOn < '2023-01-01');
  const rows = stories.map((story, index): SecondmentRow => {
    const { key, employments } = longInPost[index]!;
    const { regionCode, startedOn } = employments[0]!;
    return {
      id: demoId(`secondment:${guiding}/${index + 1}`),
      workerId: demoId(key),
      employmentId: demoId(`${key}/employment/${startedOn}`),
      regionCode,
      ...story,
      hostRegionCode: story.hostRegionCode ?? regionCode,
      requestedBy: null,
      decidedBy: null,
      decisionReason: story.state === 'REFUSED' ? '社区在岗人员不足（演示）' : null,
      provenance: 'SYNTHETIC',
      version: 1,
    };
  });
  return copyWholeRows(client, secondment, rows);
}
