import type { PoolClient } from 'pg';
import { demoId } from '../../../shared/src/identifier';
import { coursePackage, type CoursePackageRow } from '../course-package/course-package.entity';
import type { PracticeField, TrainerDomain, TrainingResourceKind } from '../generated/types';
import { trainer, type TrainerRow } from '../trainer/trainer.entity';
import { trainingResource, type TrainingResourceRow } from '../training-resource/training-resource.entity';
import { drawn, drawnDay } from './chance';
import { jiuquanCounties } from './jiuquan-counties';
import { syntheticName } from './names';
import { copyWholeRows } from './whole-rows';

const synthetic = { provenance: 'SYNTHETIC', version: 1 } as const;
const poolsClause = '推动建立市县教育培训师资库和资源库';

/** Of each topic of Guiding's packages there are five lessons: ninety in all, as many as were pushed. */
const lessons = 5;
const topics: readonly (readonly [title: string, field: PracticeField])[] = [
  ['矛盾纠纷调解实务', 'COMMUNITY'],
  ['网格服务管理', 'COMMUNITY'],
  ['隐患排查整治', 'COMMUNITY'],
  ['组织服务保障', 'COMMUNITY'],
  ['社区党建与基层治理', 'COMMUNITY'],
  ['居民议事协商', 'COMMUNITY'],
  ['信访代办与接待礼仪', 'PETITION'],
  ['信访矛盾源头化解', 'PETITION'],
  ['社区慢病照护入门', 'HEALTH'],
  ['突发事件心理支持', 'HEALTH'],
  ['学校社会工作导论', 'EDUCATION'],
  ['社区矫正对象帮教', 'CORRECTION'],
  ['居家养老服务', 'ELDERLY_CARE'],
  ['老年人需求评估', 'ELDERLY_CARE'],
  ['困境儿童保护', 'CHILD_WELFARE'],
  ['未成年人强制报告', 'CHILD_WELFARE'],
  ['助残服务实务', 'DISABILITY'],
  ['个案工作方法', 'COMMUNITY'],
];

function coursePackages(): CoursePackageRow[] {
  const lessonsOf = (regionCode: string, given: typeof topics, count: number, sourceClause: string) =>
    given.flatMap(([title, field], topic) =>
      Array.from({ length: count }, (_, lesson): CoursePackageRow => {
        const number = String(topic * count + lesson + 1).padStart(3, '0');
        const key = `course-package:${regionCode}/${number}`;
        return {
          id: demoId(key),
          catalogueNumber: `KB-${regionCode}-${number}`,
          title: `${title}（第${lesson + 1}讲）`,
          field,
          minutes: 20 + 5 * drawn(`${key}/minutes`, 9),
          regionCode,
          publishedOn: drawnDay(`${key}/published`, '2024-03-01', '2025-06-30'),
          withdrawnOn: null,
          withdrawReason: null,
          sourceClause,
          ...synthetic,
        };
      }),
    );
  return [
    ...lessonsOf('522723', topics, lessons, '线上推送 90个职业培训课包'),
    ...lessonsOf('6209', topics.slice(0, 6), 2, poolsClause),
  ];
}

interface TrainerFact {
  readonly domain: TrainerDomain;
  readonly office: string;
  readonly fields: readonly PracticeField[];
}

const trainerFacts: readonly TrainerFact[] = [
  { domain: 'JUSTICE', office: '司法局', fields: ['CORRECTION', 'COMMUNITY'] },
  { domain: 'DISCIPLINE', office: '纪委监委', fields: ['COMMUNITY'] },
  { domain: 'CIVIL_AFFAIRS', office: '民政局', fields: ['ELDERLY_CARE', 'CHILD_WELFARE', 'DISABILITY'] },
  { domain: 'SOCIAL_WORK', office: '社会工作部', fields: ['COMMUNITY', 'PETITION'] },
  { domain: 'PSYCHOLOGY', office: '心理服务中心', fields: ['HEALTH', 'EDUCATION'] },
];

/** The id of a trainer of the demo. @param index from 0 within the domain */
export function trainerId(regionCode: string, domain: TrainerDomain, index = 0): string {
  return demoId(trainerKey(regionCode, domain, index));
}

const trainerKey = (regionCode: string, domain: TrainerDomain, index: number) =>
  `trainer:${regionCode}/${domain}/${index + 1}`;

function trainers(): TrainerRow[] {
  const of = (
    place: { readonly code: string; readonly name: string },
    { domain, office, fields }: TrainerFact,
    index: number,
    level: TrainerRow['level'],
    sourceClause: string,
  ): TrainerRow => {
    const key = trainerKey(place.code, domain, index);
    return {
      id: demoId(key),
      name: syntheticName(key),
      domain,
      level,
      fields,
      affiliation: `${place.name}${office}（演示）`,
      regionCode: place.code,
      appointedOn: drawnDay(`${key}/appointed`, '2022-06-01', '2023-02-28'),
      endsOn: null,
      endReason: null,
      sourceClause,
      ...synthetic,
    };
  };
  const guiding = { code: '522723', name: '贵定县' };
  const jiuquan = { code: '6209', name: '酒泉市' };
  return [
    ...trainerFacts.flatMap((fact) =>
      [0, 1].map((index) => of(guiding, fact, index, 'COUNTY', '聘用司法、纪检、民政等多个领域导师')),
    ),
    ...trainerFacts.map((fact) => of(jiuquan, fact, 0, 'CITY', poolsClause)),
    ...jiuquanCounties.map((county) => of(county, trainerFacts[3]!, 0, 'COUNTY', poolsClause)),
  ];
}

interface ResourceFact {
  readonly kind: TrainingResourceKind;
  readonly name: string;
  readonly quantity: number;
}

const resourceFacts: readonly ResourceFact[] = [
  { kind: 'VENUE', name: '实训教室', quantity: 2 },
  { kind: 'CASE_LIBRARY', name: '社区工作案例库', quantity: 120 },
  { kind: 'EQUIPMENT', name: '情景模拟设备', quantity: 6 },
  { kind: 'TEXTBOOK', name: '社区工作者读本', quantity: 300 },
];

function resources(): TrainingResourceRow[] {
  const of = (
    place: { readonly code: string; readonly name: string },
    { kind, name, quantity }: ResourceFact,
    level: TrainingResourceRow['level'],
    baseKey: string | null,
    sourceClause: string,
  ): TrainingResourceRow => ({
    id: demoId(`training-resource:${place.code}/${kind}`),
    name: `${place.name}${name}（演示）`,
    kind,
    level,
    keeper: `${place.name}社会工作部`,
    quantity,
    regionCode: place.code,
    baseId: baseKey === null ? null : demoId(baseKey),
    availableFrom: '2025-01-01',
    retiredOn: null,
    retireReason: null,
    sourceClause,
    ...synthetic,
  });
  const guiding = { code: '522723', name: '贵定县' };
  const jiuquan = { code: '6209', name: '酒泉市' };
  return [
    ...resourceFacts.map((fact) =>
      of(
        guiding,
        fact,
        'COUNTY',
        fact.kind === 'VENUE' ? 'practice-base:522723' : null,
        '2024 年成立县级社区工作者实训基地',
      ),
    ),
    ...resourceFacts.map((fact) =>
      of(jiuquan, fact, 'CITY', fact.kind === 'VENUE' ? 'practice-base:6209/city' : null, poolsClause),
    ),
    ...jiuquanCounties.map((county) => of(county, resourceFacts[3]!, 'COUNTY', null, poolsClause)),
  ];
}

/** Loads course packages, trainers and resources of Guiding and Jiuquan. @returns the number of rows */
export async function loadTrainingPools(client: PoolClient): Promise<number> {
  const counts = [
    await copyWholeRows(client, coursePackage, coursePackages()),
    await copyWholeRows(client, trainer, trainers()),
    await copyWholeRows(client, trainingResource, resources()),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
