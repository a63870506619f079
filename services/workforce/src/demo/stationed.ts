import type { PoolClient } from 'pg';
import { demoId } from '../../../shared/src/identifier';
import { employment, type EmploymentRow } from '../employment/employment.entity';
import type { PracticeField } from '../generated/types';
import type { PostRow } from '../post/post.entity';
import { drawnDay } from './chance';
import { guidingWorkforce } from './guiding';
import { copyPosts } from './posts';
import { copyWholeRows } from './whole-rows';

/** 贵定县 */
const guiding = '522723';

/** 「孵化专业社工机构2家，配备驻站社工14人」 */
const clause = '孵化专业社工机构2家，配备驻站社工14人';
const perAgency = 7;
const agencies: readonly { number: number; employer: string; field: PracticeField }[] = [
  { number: 1, employer: '贵定县演示社会工作服务中心', field: 'ELDERLY_CARE' },
  { number: 2, employer: '贵定县演示社会工作发展中心', field: 'CHILD_WELFARE' },
];

/** The post of each agency grew with demand: so many at first, all of them from this day on. */
const atFirst = 4;
const grownOn = '2022-06-01';

/**
 * Loads the fourteen stationed social workers of Guiding's two agencies, who hold a post of their agency each. A
 * social worker is certified, and the county has 57 certified persons in all: so they are fourteen of these, whose
 * full-time posts in communities stay, and are stationed part-time.
 */
export async function loadStationedWorkers(client: PoolClient): Promise<number> {
  const posts = agencies.map(({ number, field }): PostRow => ({
    id: postId(number),
    title: '驻站社会工作岗',
    kind: 'AGENCY',
    field,
    communityId: null,
    agencyId: agencyId(number),
    facility: null,
    regionCode: guiding,
    establishedOn: '2022-01-01',
    abolishedOn: null,
    provenance: 'SYNTHETIC',
    sourceClause: clause,
    version: 1,
  }));
  const adjustments = posts.flatMap(({ id, establishedOn }) => [
    {
      postId: id,
      effectiveOn: establishedOn,
      quota: atFirst,
      basis: 'DEMAND' as const,
      reason: '设岗（演示）',
    },
    {
      postId: id,
      effectiveOn: grownOn,
      quota: perAgency,
      basis: 'DEMAND' as const,
      reason: '驻站服务需求增加（演示）',
    },
  ]);
  const certified = guidingWorkforce().filter(({ certificates }) => certificates.length > 0);
  const employments = agencies.flatMap(({ number, employer, field }) =>
    certified.slice((number - 1) * perAgency, number * perAgency).map(({ key }, index): EmploymentRow => ({
      id: demoId(`${key}/stationed`),
      workerId: demoId(key),
      kind: 'AGENCY',
      field,
      employer,
      communityId: null,
      agencyId: agencyId(number),
      facility: null,
      postId: postId(number),
      fullTime: false,
      regionCode: guiding,
      startedOn:
        index < atFirst
          ? drawnDay(`${key}/stationed`, '2022-01-10', '2022-05-31')
          : drawnDay(`${key}/stationed`, grownOn, '2022-12-31'),
      endedOn: null,
      provenance: 'SYNTHETIC',
      version: 1,
    })),
  );
  const loaded = await copyPosts(client, posts, adjustments);
  return loaded + (await copyWholeRows(client, employment, employments));
}

function agencyId(number: number): string {
  return demoId(`agency:${guiding}/${number}`);
}

function postId(number: number): string {
  return demoId(`post:${guiding}/agency/${number}`);
}
