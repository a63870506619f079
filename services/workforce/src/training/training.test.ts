import fc from 'fast-check';
import { regionCode } from '../../../shared/src/region-codes';
import { publicViewer, type Viewer } from '../../../shared/src/viewer';
import {
  nationalOfficer,
  startSubgraph,
  viewerOf,
  type TestSubgraph,
} from '../../../../test/support/subgraph';
import { makeEmployment, makePracticeBase, makeWorker, newId } from '../../test/make';
import { makeAttendance, makeTrainer, makeTrainingPlan, makeTrainingSession } from '../../test/make/training';
import { employment } from '../employment/employment.entity';
import { practiceBase } from '../practice-base/practice-base.entity';
import { workforce } from '../service';
import { trainer } from '../trainer/trainer.entity';
import { worker } from '../worker/worker.entity';
import { attendance } from './attendance.entity';
import { trainingPlan } from './training-plan.entity';
import { trainingCoverage } from './training-plan.rules';
import { trainingSession, trainingSessionTrainer } from './training-session.entity';

const base = makePracticeBase({ name: '县基地', regionCode: '990101' });
const county = makeTrainingPlan({
  name: '县计划',
  regionCode: '990101',
  provenance: 'SOURCE_DOCUMENT',
  sourceClause: '实施全员轮训计划',
});
const city = makeTrainingPlan({ name: '市计划', tier: 'CITY_DEMONSTRATION', regionCode: '9901' });
const degree = makeTrainingPlan({
  name: '学历计划',
  tier: 'TOWNSHIP_UNIVERSAL',
  track: 'DEGREE',
  regionCode: '990101001',
  startsOn: '2024-01-01',
  endsOn: '2024-12-31',
});
const empty = makeTrainingPlan({ name: '空计划', regionCode: '990201' });

const first = makeTrainingSession({
  planId: county.id,
  topic: '一',
  series: '社工开课了',
  startsOn: '2025-03-10',
  baseId: base.id,
});
const second = makeTrainingSession({
  planId: county.id,
  topic: '二',
  series: '社工开课了',
  startsOn: '2025-06-10',
  delivery: 'ONLINE',
});
const third = makeTrainingSession({
  planId: county.id,
  topic: '三',
  startsOn: '2025-09-10',
  state: 'CANCELLED',
  cancelReason: '天气',
});
const early = makeTrainingSession({
  planId: city.id,
  topic: '市一',
  regionCode: '9901',
  startsOn: '2025-01-10',
  baseId: base.id,
});

const lawyer = makeTrainer({ name: '丙师', domain: 'JUSTICE' });
const inspector = makeTrainer({ name: '乙师', domain: 'DISCIPLINE' });

/** Six came to the first session, two of them to the second one; one was annulled, one was never trained. */
const people = Array.from({ length: 7 }, () => makeWorker());
const [ann, bo, chen] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];
const never = people[6]!;
const firstAttendances = people.slice(0, 6).map(({ id: workerId }, index) =>
  makeAttendance({
    sessionId: first.id,
    workerId,
    passedOn: index < 5 ? '2025-03-10' : null,
    completionNumber: index === 0 ? 'JY990101-2025-ABCDEFGH' : null,
  }),
);
const later = [ann, bo].map(({ id: workerId }) =>
  makeAttendance({ sessionId: second.id, workerId, passedOn: '2025-06-12' }),
);
const annulled = makeAttendance({
  sessionId: second.id,
  workerId: chen.id,
  annulledOn: '2025-07-01',
  annulReason: '冒名',
  annulledPassedOn: '2025-06-12',
  completionNumber: 'JY990101-2025-VOIDVOID',
});

const crowdPlans = Array.from({ length: 100 }, () => makeTrainingPlan({ regionCode: '970101' }));
const crowdSessions = crowdPlans.flatMap(({ id: planId }) =>
  Array.from({ length: 2 }, () => makeTrainingSession({ planId, regionCode: '970101', baseId: base.id })),
);
const crowd = Array.from({ length: 100 }, () => makeWorker({ regionCode: '970101' }));

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['97', '99', '9901', '9902', '990101', '990201', '9903'].map((code) => ({ code })),
  );
  await subgraph.insert(practiceBase, [base]);
  await subgraph.insert(trainer, [lawyer, inspector]);
  await subgraph.insert(trainingPlan, [county, city, degree, empty, ...crowdPlans]);
  await subgraph.insert(trainingSession, [first, second, third, early, ...crowdSessions]);
  await subgraph.insert(trainingSessionTrainer, [
    { sessionId: first.id, trainerId: lawyer.id },
    { sessionId: first.id, trainerId: inspector.id },
  ]);
  await subgraph.insert(worker, [...people, ...crowd]);
  await subgraph.insert(
    employment,
    people.map(({ id: workerId }, index) =>
      makeEmployment({ workerId, endedOn: index === 1 ? '2025-05-31' : null }),
    ),
  );
  await subgraph.insert(attendance, [
    ...firstAttendances,
    ...later,
    annulled,
    ...crowd.map(({ id: workerId }) =>
      makeAttendance({ sessionId: crowdSessions[0]!.id, workerId, regionCode: '970101' }),
    ),
  ]);
});

afterAll(() => subgraph.stop());

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
async function ask(
  document: string,
  variables: Record<string, unknown> = {},
  viewer: Viewer = nationalOfficer,
): Promise<any> {
  const { data, errors } = await subgraph.query(document, variables, { viewer });
  expect(errors).toEqual([]);
  return data;
}

async function refusal(document: string, variables: Record<string, unknown> = {}): Promise<object> {
  const { errors } = await subgraph.query(document, variables);
  expect(errors).toHaveLength(1);
  return errors[0]!.extensions!;
}

/** All that a list gives, page by page in both directions: the same, and as many as it counts. */
async function listed(list: string, node: string, filter: object, orderBy?: string): Promise<string[]> {
  const type = list === 'trainingPlans' ? 'TrainingPlan' : 'TrainingSession';
  const document = `query ($filter: ${type}Filter, $orderBy: ${type}Order!, $first: Int, $after: String, $last: Int, $before: String) {
    list: ${list}(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { node { ${node} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const variables = { filter, orderBy: orderBy ?? 'REGION_CODE_ASC' };
  const names = (data: any): string[] => data.list.edges.map((edge: any) => edge.node[node]);
  const forward: string[] = [];
  for (let after: string | null = null; ;) {
    const data: any = await ask(document, { ...variables, first: 2, after });
    forward.push(...names(data));
    if (!data.list.pageInfo.hasNextPage) {
      expect(data.list.totalCount).toBe(forward.length);
      break;
    }
    after = data.list.pageInfo.endCursor;
  }
  const backward: string[] = [];
  for (let before: string | null = null; ;) {
    const data: any = await ask(document, { ...variables, last: 2, before });
    backward.unshift(...names(data));
    if (!data.list.pageInfo.hasPreviousPage) {
      break;
    }
    before = data.list.pageInfo.startCursor;
  }
  expect(backward).toEqual(forward);
  return forward;
}

describe('trainingPlans', () => {
  const plans = (filter: object, orderBy?: string) =>
    listed('trainingPlans', 'name', { regionUnder: '99', ...filter }, orderBy);

  it('are filtered by region, tier, track and day, in order of their regions', async () => {
    expect(await plans({})).toEqual(['市计划', '县计划', '学历计划', '空计划']);
    expect(await plans({}, 'REGION_CODE_DESC')).toEqual(['空计划', '学历计划', '县计划', '市计划']);
    expect(await plans({ regionUnder: '990101' })).toEqual(['县计划', '学历计划']);
    expect(await plans({ tierIn: ['CITY_DEMONSTRATION', 'TOWNSHIP_UNIVERSAL'] })).toEqual([
      '市计划',
      '学历计划',
    ]);
    expect(await plans({ trackIn: ['DEGREE'] })).toEqual(['学历计划']);
    expect(await plans({ asOf: '2024-12-31' })).toEqual(['学历计划']);
    expect(await plans({ asOf: '2025-01-01', tierIn: ['COUNTY_BACKBONE'] })).toEqual(['县计划', '空计划']);
  });

  it('tell an empty region from one that does not exist', async () => {
    expect(await plans({ regionUnder: '9903' })).toEqual([]);
    expect(await refusal('{ trainingPlans(filter: { regionUnder: "9904" }) { totalCount } }')).toEqual({
      code: 'REGION_NOT_FOUND',
      details: { code: '9904' },
    });
  });

  it('read sessions, bases, turnout and coverage in a statement each, for one plan as for a hundred', async () => {
    for (const size of [1, 100]) {
      const data = await ask(
        `query ($first: Int) { trainingPlans(filter: { regionUnder: "97" }, first: $first) {
          edges { node { name coverage { value } sessions(first: 5) { totalCount edges { node {
            topic base { name } attendanceCount personCount trainers { name } plan { name } } } } } } } }`,
        { first: size },
      );
      expect(data.trainingPlans.edges).toHaveLength(size);
      // Plans, sessions, bases, turnout, trainers, coverage, and the plans of the sessions.
      expect(subgraph.statements).toHaveLength(7);
    }
  });

  it('are found by id, as entities too', async () => {
    const document = `query ($id: ID!) { trainingPlan(id: $id) { name tier track region { __typename code } startsOn endsOn provenance sourceClause version } }`;
    expect((await ask(document, { id: county.id })).trainingPlan).toEqual({
      name: '县计划',
      tier: 'COUNTY_BACKBONE',
      track: 'BASIC_SKILLS',
      region: { __typename: 'Region', code: '990101' },
      startsOn: '2025-01-01',
      endsOn: '2025-12-31',
      provenance: 'SOURCE_DOCUMENT',
      sourceClause: '实施全员轮训计划',
      version: 1,
    });
    expect(await refusal(document, { id: 'x' })).toEqual({
      code: 'NOT_FOUND',
      details: { entity: 'TrainingPlan', key: 'x' },
    });
    const data = await ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on TrainingPlan { name } ... on TrainingSession { topic } } }`,
      {
        of: [
          { __typename: 'TrainingPlan', id: city.id },
          { __typename: 'TrainingSession', id: newId() },
          { __typename: 'TrainingSession', id: first.id },
        ],
      },
    );
    expect(data._entities).toEqual([{ name: '市计划' }, null, { topic: '一' }]);
  });
});

describe('trainingSessions', () => {
  const sessions = (filter: object, orderBy = 'STARTS_ON_ASC') =>
    listed('trainingSessions', 'topic', { regionUnder: '99', ...filter }, orderBy);

  it('are filtered by region, plan, base, series, delivery, state and days', async () => {
    expect(await sessions({})).toEqual(['市一', '一', '二', '三']);
    expect(await sessions({ regionUnder: '990101' })).toEqual(['一', '二', '三']);
    expect(await sessions({ planId: county.id })).toEqual(['一', '二', '三']);
    expect(await sessions({ planId: 'nobody' })).toEqual([]);
    expect(await sessions({ baseId: base.id })).toEqual(['市一', '一']);
    expect(await sessions({ series: '社工开课了' })).toEqual(['一', '二']);
    expect(await sessions({ deliveryIn: ['ONLINE'] })).toEqual(['二']);
    expect(await sessions({ stateIn: ['CANCELLED'] })).toEqual(['三']);
    expect(await sessions({ from: '2025-03-10', to: '2025-06-10' })).toEqual(['一', '二']);
  });

  it('are ordered by day or by region', async () => {
    expect(await sessions({}, 'STARTS_ON_DESC')).toEqual(['三', '二', '一', '市一']);
    expect(await sessions({}, 'REGION_CODE_ASC')).toEqual(['市一', '一', '二', '三']);
    expect(await sessions({}, 'REGION_CODE_DESC')).toEqual(['三', '二', '一', '市一']);
  });

  it.each([
    ['{ from: "2025-02-02", to: "2025-02-01" }', 'DATE_RANGE_INVALID'],
    ['{ series: "" }', 'TEXT_INVALID'],
    ['{ regionUnder: "9904" }', 'REGION_NOT_FOUND'],
    ['{ regionUnder: "abc" }', 'REGION_NOT_FOUND'],
  ])('refuse the filter %s', async (filter, code) => {
    expect(await refusal(`{ trainingSessions(filter: ${filter}) { totalCount } }`)).toMatchObject({ code });
  });

  it('tell who taught, where, and what may become of them', async () => {
    const data = await ask(
      `query ($id: ID!) { trainingSession(id: $id) { plan { name } topic series delivery region { code } base { name }
        trainers { name } startsOn endsOn minutes state allowedTransitions cancelReason } }`,
      { id: first.id },
    );
    expect(data.trainingSession).toEqual({
      plan: { name: '县计划' },
      topic: '一',
      series: '社工开课了',
      delivery: 'OFFLINE',
      region: { code: '990101001' },
      base: { name: '县基地' },
      trainers: [{ name: '丙师' }, { name: '乙师' }],
      startsOn: '2025-03-10',
      endsOn: '2025-03-10',
      minutes: 180,
      state: 'HELD',
      allowedTransitions: [],
      cancelReason: null,
    });
    expect(
      (await ask('query ($id: ID!) { trainingSession(id: $id) { state cancelReason } }', { id: third.id }))
        .trainingSession,
    ).toEqual({ state: 'CANCELLED', cancelReason: '天气' });
    expect(await refusal('{ trainingSession(id: "x") { topic } }')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('count person-times and persons without what was annulled; a small count stays within the department', async () => {
    const document = `query ($planId: ID!) { trainingSessions(filter: { planId: $planId }) { edges { node { attendanceCount personCount } } } }`;
    const counts = async (viewer: Viewer) =>
      (await ask(document, { planId: county.id }, viewer)).trainingSessions.edges.map((edge: any) => [
        edge.node.attendanceCount,
        edge.node.personCount,
      ]);
    const inCharge = viewerOf({ roles: ['ANALYST'], regionScope: '9901' });
    expect(await counts(inCharge)).toEqual([
      [6, 6],
      [2, 2],
      [0, 0],
    ]);
    expect(await counts(publicViewer)).toEqual([
      [6, 6],
      [null, null],
      [0, 0],
    ]);
  });

  it('lie below their practice base', async () => {
    const data = await ask(
      `query ($id: ID!) { practiceBase(id: $id) { sessions(first: 1, orderBy: STARTS_ON_DESC) { totalCount edges { node { topic } } } } }`,
      { id: base.id },
    );
    expect(data.practiceBase.sessions.totalCount).toBe(202);
    expect(data.practiceBase.sessions.edges).toHaveLength(1);
  });
});

describe('attendances', () => {
  const below = `query ($id: ID!, $worker: ID!) {
    trainingSession(id: $id) { attendances { totalCount edges { node { id worker { id } state } } } }
    worker(id: $worker) { attendances { totalCount edges { node { id session { topic } minutes state allowedTransitions passedOn completionNumber annulledOn annulReason } } } }
  }`;

  it('of a session and of a worker come in the order of recording, annulled ones with their reason', async () => {
    const data = await ask(below, { id: second.id, worker: chen.id });
    expect(data.trainingSession.attendances).toEqual({
      totalCount: 3,
      edges: [...later, annulled].map(({ id, workerId }, index) => ({
        node: { id, worker: { id: workerId }, state: index < 2 ? 'PASSED' : 'ANNULLED' },
      })),
    });
    expect(data.worker.attendances.edges[1].node).toEqual({
      id: annulled.id,
      session: { topic: '二' },
      minutes: 180,
      state: 'ANNULLED',
      allowedTransitions: [],
      passedOn: '2025-06-12',
      completionNumber: 'JY990101-2025-VOIDVOID',
      annulledOn: '2025-07-01',
      annulReason: '冒名',
    });
  });

  it('are told to who keeps the record, and to the worker their own; to nobody else', async () => {
    const variables = { id: first.id, worker: ann.id };
    const seen = async (viewer: Viewer) => {
      const { data, errors } = await subgraph.query(below, variables, { viewer });
      return {
        session: data.trainingSession.attendances?.totalCount ?? null,
        worker: data.worker.attendances?.totalCount ?? null,
        codes: errors.map(({ extensions }) => extensions!['code']),
      };
    };
    const here = viewerOf({ roles: ['OFFICER'], regionScope: '990101' });
    expect(await seen(here)).toEqual({ session: 6, worker: 2, codes: [] });
    expect(await seen(viewerOf({ roles: ['COMMUNITY_WORKER'], worker: ann.id }))).toEqual({
      session: null,
      worker: 2,
      codes: ['FORBIDDEN'],
    });
    expect(await seen(viewerOf({ roles: ['COMMUNITY_WORKER'], worker: bo.id }))).toMatchObject({
      session: null,
      worker: null,
    });
    expect(await seen(publicViewer)).toEqual({
      session: null,
      worker: null,
      codes: ['UNAUTHENTICATED', 'UNAUTHENTICATED'],
    });
    const elsewhere = viewerOf({ roles: ['OFFICER'], regionScope: '9902' });
    expect(await seen(elsewhere)).toEqual({
      session: null,
      worker: null,
      codes: ['NOT_FOUND', 'NOT_FOUND'],
    });
  });

  it('are read in one statement below a hundred workers as below one, and page', async () => {
    for (const size of [1, 100]) {
      const data = await ask(
        `query ($first: Int) { workers(filter: { regionUnder: "97" }, first: $first) {
          edges { node { id attendances(first: 1) { totalCount edges { node { minutes session { topic } } } } } } } }`,
        { first: size },
      );
      expect(data.workers.edges).toHaveLength(size);
      // Workers, attendances, sessions.
      expect(subgraph.statements).toHaveLength(3);
    }
    const read: string[] = [];
    for (let after: string | null = null; ;) {
      const data: any = await ask(
        `query ($id: ID!, $after: String) { trainingSession(id: $id) { attendances(first: 40, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`,
        { id: crowdSessions[0]!.id, after },
      );
      const { edges, pageInfo } = data.trainingSession.attendances;
      read.push(...edges.map((edge: any) => edge.node.id));
      if (!pageInfo.hasNextPage) {
        break;
      }
      after = pageInfo.endCursor;
    }
    expect(new Set(read).size).toBe(100);
  });
});

describe('completionCertificate', () => {
  const document = `query ($number: ID!) { completionCertificate(number: $number) { number topic minutes passedOn issuingRegion { code } valid annulledOn } }`;

  it('is verified by anybody, and names nobody', async () => {
    const data = await ask(document, { number: 'JY990101-2025-ABCDEFGH' }, publicViewer);
    expect(data.completionCertificate).toEqual({
      number: 'JY990101-2025-ABCDEFGH',
      topic: '一',
      minutes: 180,
      passedOn: '2025-03-10',
      issuingRegion: { code: '990101001' },
      valid: true,
      annulledOn: null,
    });
    expect(subgraph.statements).toHaveLength(1);
  });

  it('is void once the attendance was annulled', async () => {
    const data = await ask(document, { number: 'JY990101-2025-VOIDVOID' }, publicViewer);
    expect(data.completionCertificate).toMatchObject({
      passedOn: '2025-06-12',
      valid: false,
      annulledOn: '2025-07-01',
    });
  });

  it.each(['JY990101-2025-NOBODYS2', '', '\0', '甲'.repeat(100)])('is not found by %j', async (number) => {
    expect(await refusal(document, { number })).toMatchObject({
      code: 'NOT_FOUND',
      details: { entity: 'CompletionCertificate' },
    });
  });
});

describe('workers who were never trained', () => {
  const count = async (neverTrained: boolean, asOf?: string): Promise<number> =>
    (
      await ask('query ($filter: WorkerFilter) { workers(filter: $filter) { totalCount } }', {
        filter: { regionUnder: '99', neverTrained, asOf },
      })
    ).workers.totalCount;

  it('are those without a passed attendance at the end of the day', async () => {
    expect([await count(true), await count(false)]).toEqual([2, 5]);
    expect([await count(true, '2025-03-09'), await count(false, '2025-03-09')]).toEqual([7, 0]);
    expect([await count(true, '2025-03-10'), await count(false, '2025-03-10')]).toEqual([2, 5]);
    const data = await ask(
      '{ workers(filter: { regionUnder: "99", neverTrained: true }) { edges { node { id } } } }',
    );
    expect(data.workers.edges.map((edge: any) => edge.node.id)).toContain(never.id);
    expect(subgraph.statements).toHaveLength(1);
  });
});

describe('coverage of a plan', () => {
  const document = `query ($id: ID!, $asOf: Date) { trainingPlan(id: $id) { coverage(asOf: $asOf) {
    asOf numerator numeratorUnit denominator denominatorUnit value valueUnit nullReason } } }`;
  const units = { numeratorUnit: 'PERSON', denominatorUnit: 'PERSON', valueUnit: 'RATIO' };
  const coverage = async (id: string, asOf: string, viewer?: Viewer) =>
    (await ask(document, { id, asOf }, viewer)).trainingPlan.coverage;

  it('is of the community workers in post on the day, by who has passed a session of the plan', async () => {
    expect(await coverage(county.id, '2025-03-09')).toEqual({
      asOf: '2025-03-09',
      ...units,
      numerator: 0,
      denominator: 7,
      value: 0,
      nullReason: null,
    });
    expect(await coverage(county.id, '2025-03-10')).toMatchObject({
      numerator: 5,
      denominator: 7,
      value: 5 / 7,
    });
    // One of those who passed has left.
    expect(await coverage(county.id, '2025-06-30')).toMatchObject({
      numerator: 4,
      denominator: 6,
      value: 4 / 6,
    });
    // Nobody has passed a session of the city's plan.
    expect(await coverage(city.id, '2025-06-30')).toMatchObject({ numerator: 0, denominator: 6, value: 0 });
  });

  it('is null with the reason where there is no community worker', async () => {
    expect(await coverage(empty.id, '2025-06-30')).toMatchObject({
      numerator: 0,
      denominator: 0,
      value: null,
      nullReason: 'NO_COMMUNITY_WORKERS',
    });
  });

  it('keeps a few trained, or a few not trained, within the department', async () => {
    expect(await coverage(county.id, '2025-03-10', publicViewer)).toMatchObject({
      numerator: null,
      denominator: 7,
      value: null,
      nullReason: 'SMALL_CELL',
    });
    expect(await coverage(county.id, '2025-03-09', publicViewer)).toMatchObject({ numerator: 0, value: 0 });
  });

  it('is between 0 and 1, and lets nobody outside work out a small number', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (trained, others) => {
        const count = {
          planId: 'p',
          asOf: '2025-01-01',
          regionCode: '99',
          trained,
          communityWorkers: trained + others,
        };
        const inside = trainingCoverage(count, true);
        expect(inside.value === null).toBe(trained + others === 0);
        expect(inside.value === null || (inside.value >= 0 && inside.value <= 1)).toBe(true);
        const outside = trainingCoverage(count, false);
        const small = (cell: number) => cell > 0 && cell < 5;
        if (small(trained) || small(others)) {
          expect([outside.numerator, outside.value]).toEqual([null, null]);
        }
      }),
    );
  });
});
