import type { PoolClient } from 'pg';
import { demoId } from '../../../shared/src/identifier';
import type { TrainerDomain, TrainingDelivery, TrainingTier, TrainingTrack } from '../generated/types';
import { attendance, type AttendanceRow } from '../training/attendance.entity';
import { trainingPlan, type TrainingPlanRow } from '../training/training-plan.entity';
import {
  trainingSession,
  trainingSessionTrainer,
  type TrainingSessionRow,
  type TrainingSessionTrainerRow,
} from '../training/training-session.entity';
import { dayAfter, drawn, drawnDay, drawnFrom } from './chance';
import { guidingWorkforce } from './guiding';
import { jiuquanWorkforce } from './jiuquan';
import { jiuquanCounties } from './jiuquan-counties';
import type { Person } from './person';
import { pilotLeads } from './pilot-leads';
import { trainerId } from './training-pools';
import { copyWholeRows } from './whole-rows';

interface SessionFact {
  readonly topic: string;
  readonly startsOn: string;
  /** Whole days, six hours of teaching each. */
  readonly days?: number;
  readonly delivery?: TrainingDelivery;
  /** Key of the practice base, which was active on the day. */
  readonly base?: string;
  readonly regionCode?: string;
  readonly trainers?: readonly TrainerDomain[];
  /** How many attend at most. */
  readonly places: number;
  readonly sourceClause?: string;
}

interface PlanFact {
  readonly key: string;
  readonly name: string;
  readonly tier: TrainingTier;
  readonly track: TrainingTrack;
  readonly regionCode: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly series?: string;
  readonly sourceClause: string;
  readonly sessions: readonly SessionFact[];
}

const guiding = '522723';
const guidingBase = 'practice-base:522723';
const courseSeries = '社工开课了';
const courseClause = '线下组织参加“社工开课了”系列培训 5期，覆盖 200人次';
/** Five sessions of forty make the two hundred person-times of the report. */
const coursePlaces = 40;

/** Plans of Guiding: three tiers, both tracks. Dates and topics are made up, for the report has none but the years. */
const guidingPlans: readonly PlanFact[] = [
  {
    key: `training-plan:${guiding}/county-course-2023`,
    name: '贵定县 2023 年县级社区工作者培训',
    tier: 'COUNTY_BACKBONE',
    track: 'BASIC_SKILLS',
    regionCode: guiding,
    startsOn: '2023-01-01',
    endsOn: '2023-12-31',
    sourceClause: '2023 年组织一期县级培训，街道兜底培训',
    sessions: [
      {
        topic: '社区工作者履职能力提升',
        startsOn: '2023-09-12',
        days: 2,
        trainers: ['CIVIL_AFFAIRS', 'SOCIAL_WORK'],
        places: 45,
        sourceClause: '2023 年组织一期县级培训',
      },
    ],
  },
  {
    key: `training-plan:${guiding}/course-series`,
    name: '“社工开课了”系列培训',
    tier: 'COUNTY_BACKBONE',
    track: 'BASIC_SKILLS',
    regionCode: guiding,
    startsOn: '2024-03-01',
    endsOn: '2025-12-31',
    series: courseSeries,
    sourceClause: courseClause,
    sessions: [
      { topic: '第一期：社会工作价值与伦理', startsOn: '2024-04-18', trainers: ['SOCIAL_WORK'] },
      { topic: '第二期：矛盾纠纷调解', startsOn: '2024-07-11', trainers: ['JUSTICE'] },
      { topic: '第三期：廉洁履职与组织服务保障', startsOn: '2024-10-24', trainers: ['DISCIPLINE'] },
      {
        topic: '第四期：网格服务管理',
        startsOn: '2025-03-13',
        trainers: ['CIVIL_AFFAIRS'],
        base: guidingBase,
      },
      { topic: '第五期：隐患排查整治', startsOn: '2025-06-19', trainers: ['PSYCHOLOGY'], base: guidingBase },
    ].map((session) => ({
      ...session,
      trainers: session.trainers as TrainerDomain[],
      places: coursePlaces,
      sourceClause: courseClause,
    })),
  },
  {
    key: `training-plan:${guiding}/township-rotation`,
    name: '贵定县街道乡镇社区工作者全员轮训',
    tier: 'TOWNSHIP_UNIVERSAL',
    track: 'BASIC_SKILLS',
    regionCode: guiding,
    startsOn: '2024-01-01',
    endsOn: '2025-12-31',
    sourceClause: '实施全员轮训计划',
    sessions: [
      { topic: '金南街道兜底培训', startsOn: '2024-05-22', regionCode: '522723001', places: 30 },
      { topic: '宝山街道兜底培训', startsOn: '2024-06-05', regionCode: '522723002', places: 30 },
      { topic: '昌明镇兜底培训', startsOn: '2024-06-19', regionCode: '522723111', places: 12 },
      { topic: '金南街道履职本领轮训', startsOn: '2025-07-09', regionCode: '522723001', places: 45 },
      { topic: '宝山街道履职本领轮训', startsOn: '2025-07-16', regionCode: '522723002', places: 45 },
    ],
  },
  {
    key: `training-plan:${guiding}/degree`,
    name: '贵定县社区工作者学历提升计划',
    tier: 'COUNTY_BACKBONE',
    track: 'DEGREE',
    regionCode: guiding,
    startsOn: '2024-01-01',
    endsOn: '2025-12-31',
    sourceClause: '构建“基础能力+学历提升”双轨培养体系',
    sessions: [
      { topic: '成人高考与开放教育报考辅导', startsOn: '2024-08-14', delivery: 'ONLINE', places: 24 },
      { topic: '学历提升学习方法与经验交流', startsOn: '2025-04-23', base: guidingBase, places: 20 },
    ],
  },
  {
    key: `training-plan:${guiding}/city-demonstration`,
    name: '市级示范培训（贵定县参训）',
    tier: 'CITY_DEMONSTRATION',
    track: 'BASIC_SKILLS',
    regionCode: guiding,
    startsOn: '2025-01-01',
    endsOn: '2025-12-31',
    sourceClause: '实施分层培养，构建能力提升闭环',
    sessions: [{ topic: '社区骨干示范培训', startsOn: '2025-05-14', days: 3, places: 12 }],
  },
];

const tiersClause = '建立健全市级示范培训、县级骨干培训、街道乡镇全员培训制度';
const basesClause = '依托市县两级实践基地和各类培训资源，定期举办实践培训活动';
const year2025 = { startsOn: '2025-01-01', endsOn: '2025-12-31' };

/** Days from which bases of counties of Jiuquan are active; the others were not, and have no sessions. */
const activeBases: Readonly<Record<string, string>> = {
  620902: '2025-06-18',
  620922: '2025-09-10',
  620981: '2025-07-02',
  620982: '2025-08-20',
};

/** Plans of Jiuquan: one of the city, one of each county, one for all townships. */
const jiuquanPlans: readonly PlanFact[] = [
  {
    key: 'training-plan:6209/city-demonstration',
    name: '酒泉市社会工作专业人员示范培训',
    tier: 'CITY_DEMONSTRATION',
    track: 'BASIC_SKILLS',
    regionCode: '6209',
    ...year2025,
    sourceClause: tiersClause,
    sessions: ['2025-04-16', '2025-08-13'].map((startsOn, index) => ({
      topic: `第${index + 1}期示范培训：${['项目设计与督导', '个案与小组工作'][index]!}`,
      startsOn,
      days: 2,
      base: 'practice-base:6209/city',
      trainers: ['SOCIAL_WORK', 'CIVIL_AFFAIRS'] as const,
      places: 24,
      sourceClause: basesClause,
    })),
  },
  {
    key: 'training-plan:6209/exam-and-degree',
    name: '酒泉市社会工作人员学历与职业资格提升',
    tier: 'CITY_DEMONSTRATION',
    track: 'DEGREE',
    regionCode: '6209',
    ...year2025,
    sourceClause: '广泛宣传发动社会工作人员参加社会工作者职业资格考试和学历教育',
    sessions: [{ topic: '学历教育与考前动员', startsOn: '2025-03-20', delivery: 'ONLINE', places: 30 }],
  },
  ...jiuquanCounties.map(({ code, name }, index): PlanFact => {
    const activeFrom = activeBases[code];
    const startsOn = drawnDay(
      `training-plan:${code}/backbone/day`,
      activeFrom ?? '2025-05-12',
      activeFrom === undefined ? '2025-09-30' : '2025-10-24',
    );
    return {
      key: `training-plan:${code}/backbone`,
      name: `${name}社区工作者骨干培训`,
      tier: 'COUNTY_BACKBONE',
      track: 'BASIC_SKILLS',
      regionCode: code,
      ...year2025,
      sourceClause: tiersClause,
      sessions: [
        {
          topic: drawnFrom(`training-plan:${code}/topic`, [
            '社区治理实务',
            '居民议事协商',
            '志愿服务项目管理',
          ]),
          startsOn,
          places: 16 - (index % 3),
          ...(activeFrom !== undefined && { base: `practice-base:${code}` }),
        },
      ],
    };
  }),
  {
    key: 'training-plan:6209/townships',
    name: '酒泉市街道乡镇社区工作者全员培训',
    tier: 'TOWNSHIP_UNIVERSAL',
    track: 'BASIC_SKILLS',
    regionCode: '6209',
    ...year2025,
    sourceClause: '实现社区工作者培训全覆盖',
    sessions: jiuquanCounties.map(({ code, name }) => ({
      topic: `${name}街道乡镇全员培训`,
      startsOn: drawnDay(`training-plan:6209/townships/${code}/day`, '2025-09-01', '2025-10-28'),
      regionCode: code,
      places: 40,
    })),
  },
];

const minutesOfDay = 360;
const synthetic = { provenance: 'SYNTHETIC', version: 1 } as const;

interface LoadedSession {
  readonly session: TrainingSessionRow;
  readonly trainers: readonly TrainingSessionTrainerRow[];
  readonly attendances: readonly AttendanceRow[];
}

/** A few of the people have never come to anything: the request for them is to find somebody. */
function staysAway(key: string): boolean {
  return drawn(`${key}/stays-away`, 12) === 0;
}

/** Who attends a session: those in post there on its first day, in turns, so that in time everybody comes. */
function attendeesOf(
  people: readonly Person[],
  regionCode: string,
  { startsOn, places }: SessionFact,
  turn: number,
): Person[] {
  const eligible = people.filter(
    ({ key, employments: [post] }) =>
      !staysAway(key) &&
      post!.regionCode.startsWith(regionCode) &&
      post!.startedOn <= startsOn &&
      (post!.endedOn === null || post!.endedOn >= startsOn),
  );
  const count = Math.min(places, eligible.length);
  return Array.from({ length: count }, (_, index) => eligible[(turn * places + index) % eligible.length]!);
}

function sessionOf(
  plan: PlanFact,
  fact: SessionFact,
  turn: number,
  people: readonly Person[],
): LoadedSession {
  const key = `${plan.key}/${turn + 1}`;
  const id = demoId(key);
  const days = fact.days ?? 1;
  const minutes = minutesOfDay * days;
  const regionCode = fact.regionCode ?? plan.regionCode;
  const endsOn = Array.from({ length: days - 1 }).reduce<string>((day) => dayAfter(day), fact.startsOn);
  const session: TrainingSessionRow = {
    id,
    planId: demoId(plan.key),
    topic: fact.topic,
    series: plan.series ?? null,
    delivery: fact.delivery ?? 'OFFLINE',
    regionCode,
    baseId: fact.base === undefined ? null : demoId(fact.base),
    startsOn: fact.startsOn,
    endsOn,
    minutes,
    state: 'HELD',
    cancelReason: null,
    plannedOn: null,
    cancelledOn: null,
    sourceClause: fact.sourceClause ?? plan.sourceClause,
    ...synthetic,
  };
  const attendances = attendeesOf(people, regionCode, fact, turn).map((person): AttendanceRow => {
    const own = `${key}/${person.key}`;
    // One in fifteen leaves before the end, and does not pass.
    const passed = drawn(`${own}/passed`, 15) !== 0;
    return {
      id: demoId(own),
      sessionId: id,
      workerId: demoId(person.key),
      regionCode: person.regionCode,
      minutes: passed ? minutes : minutes - 120,
      passedOn: passed ? endsOn : null,
      completionNumber: passed ? completionNumber(regionCode, endsOn, own) : null,
      annulledOn: null,
      annulReason: null,
      annulledPassedOn: null,
      ...synthetic,
    };
  });
  const trainers = (fact.trainers ?? []).map((domain) => ({
    sessionId: id,
    trainerId: trainerId(plan.regionCode, domain),
  }));
  return { session, trainers, attendances };
}

/** In the form of the numbers that are issued, by key. */
function completionNumber(regionCode: string, passedOn: string, key: string): string {
  const digits = demoId(`${key}/number`).replaceAll('-', '').slice(-7).toUpperCase();
  // 0 and 1 are not used in numbers that are read out.
  return `JY${regionCode}-${passedOn.slice(0, 4)}-D${digits.replaceAll('0', 'X').replaceAll('1', 'Y')}`;
}

/** Loads plans, sessions and attendances of Guiding and Jiuquan. @returns the number of rows */
export async function loadTraining(client: PoolClient): Promise<number> {
  const jiuquanPeople = [
    ...pilotLeads().filter(({ regionCode }) => regionCode.startsWith('6209')),
    ...jiuquanWorkforce(),
  ];
  const loaded = [
    ...guidingPlans.map((plan) => ({ plan, people: guidingWorkforce() })),
    ...jiuquanPlans.map((plan) => ({ plan, people: jiuquanPeople })),
  ].flatMap(({ plan, people }) => plan.sessions.map((fact, turn) => sessionOf(plan, fact, turn, people)));
  const plans = [...guidingPlans, ...jiuquanPlans].map(
    ({ key, name, tier, track, regionCode, startsOn, endsOn, sourceClause }): TrainingPlanRow => ({
      id: demoId(key),
      name,
      tier,
      track,
      regionCode,
      startsOn,
      endsOn,
      sourceClause,
      ...synthetic,
    }),
  );
  const counts = [
    await copyWholeRows(client, trainingPlan, plans),
    await copyWholeRows(
      client,
      trainingSession,
      loaded.map(({ session }) => session),
    ),
    await copyWholeRows(
      client,
      trainingSessionTrainer,
      loaded.flatMap(({ trainers }) => trainers),
    ),
    await copyWholeRows(
      client,
      attendance,
      loaded.flatMap(({ attendances }) => attendances),
    ),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
