import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeEmployment, makeWorker, newId } from '../../test/make';
import {
  makeStipendCycle,
  makeStipendCycleEvent,
  makeStipendEntitlement,
  makeStipendPolicy,
} from '../../test/make/stipends';
import { employment } from '../employment/employment.entity';
import { workforce } from '../service';
import { stipendEntitlement } from '../stipend-entitlement/stipend-entitlement.entity';
import { stipendPolicy } from '../stipend-policy/stipend-policy.entity';
import { worker } from '../worker/worker.entity';
import { stipendCycle, stipendCycleEvent } from './stipend-cycle.entity';

let subgraph: TestSubgraph;

const policy = makeStipendPolicy();
const neighbour = makeStipendPolicy({ regionCode: '990102' });
const stranger = makeStipendPolicy({ regionCode: '990201' });
const cycleOf = (month: string, given: object = {}) =>
  makeStipendCycle({ policyId: policy.id, month, ...given });
const paid = { state: 'PAID', paidOn: '2025-05-01', reviewedOn: '2025-04-20' };
const january = cycleOf('2025-01', paid);
const february = cycleOf('2025-02', paid);
const march = cycleOf('2025-03');
const april = cycleOf('2025-04');
const besides = makeStipendCycle({ policyId: neighbour.id, regionCode: '990102', month: '2025-03' });
const outside = makeStipendCycle({ policyId: stranger.id, regionCode: '990201', month: '2025-03' });
/** A hundred months of a county of region 98, with an entitlement each. */
const long = makeStipendPolicy({ regionCode: '980101' });
const decade = Array.from({ length: 100 }, (_, index) =>
  makeStipendCycle({
    policyId: long.id,
    regionCode: '980101',
    month: `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  }),
);

const people = Array.from({ length: 6 }, (_, index) =>
  makeWorker({ regionCode: index < 4 ? '990101001' : '990101002' }),
);
const posts = people.map(({ id, regionCode: code }) => makeEmployment({ workerId: id, regionCode: code }));
const due = (index: number, given: object = {}) =>
  makeStipendEntitlement({
    policyId: policy.id,
    cycleId: march.id,
    workerId: people[index]!.id,
    employmentId: posts[index]!.id,
    regionCode: people[index]!.regionCode,
    ...given,
  });
const held = { state: 'HELD', holdReason: 'ACCOUNT_INVALID' } as const;
const degree = { kind: 'DEGREE', certificateLevel: null } as const;
const entitlements = [
  due(0),
  due(1, { ...held }),
  due(2, { certificateLevel: 'SENIOR', amountFen: 30_000, state: 'HELD', holdReason: 'OBJECTION' }),
  due(4),
  due(0, { ...degree, degree: 'BACHELOR', amountFen: 5_000 }),
  due(1, { ...degree, degree: 'BACHELOR', amountFen: 5_000, ...held }),
  due(5, { ...degree, degree: 'MASTER', amountFen: 8_000 }),
];
const differences = [
  due(0, { month: '2025-02', isDifference: true, amountFen: -2_000 }),
  due(3, { month: '2025-01', isDifference: true, amountFen: 4_000 }),
];

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['98', '99', '9901', '990101', '990102', '990103', '990101001'].map((code) => ({ code })),
  );
  await subgraph.insert(stipendPolicy, [policy, neighbour, stranger, long]);
  await subgraph.insert(stipendCycle, [january, february, march, april, besides, outside, ...decade]);
  await subgraph.insert(stipendCycleEvent, [
    ...[january, march, ...decade].map(({ id, regionCode: code }) =>
      makeStipendCycleEvent({ cycleId: id, regionCode: code }),
    ),
    makeStipendCycleEvent({ cycleId: march.id, number: 2, step: 'CALCULATED', takenOn: '2025-04-02' }),
  ]);
  await subgraph.insert(worker, people);
  await subgraph.insert(employment, posts);
  await subgraph.insert(stipendEntitlement, [
    ...entitlements,
    ...differences,
    ...decade.map((cycle) =>
      makeStipendEntitlement({
        policyId: long.id,
        cycleId: cycle.id,
        workerId: people[0]!.id,
        employmentId: posts[0]!.id,
        regionCode: '980101001',
        month: cycle.month,
      }),
    ),
  ]);
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer', roles: ['OFFICER'], regionScope: '9901' });

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
async function ask(document: string, variables: object = {}, viewer = officer): Promise<any> {
  const { data, errors } = await subgraph.query(document, { ...variables }, { viewer });
  expect(errors).toEqual([]);
  return data;
}

const nodes = (list: any): any[] => list.edges.map((edge: any) => edge.node);
const idsOf = (list: any): string[] => nodes(list).map(({ id }) => id);

describe('stipendCycles', () => {
  const document = `query ($filter: StipendCycleFilter, $orderBy: StipendCycleOrder!, $first: Int, $after: String, $last: Int) {
    stipendCycles(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last) {
      totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage }
    }
  }`;
  const ids = async (variables: object) =>
    idsOf((await ask(document, { orderBy: 'MONTH_DESC', ...variables })).stipendCycles);

  it('are those of the scope, the newest month first unless asked otherwise', async () => {
    const { stipendCycles } = await ask(
      '{ stipendCycles(filter: { regionUnder: "990101" }, first: 3) { totalCount edges { node { id month asOf } } } }',
    );
    expect(stipendCycles.totalCount).toBe(4);
    expect(nodes(stipendCycles)).toEqual([
      { id: april.id, month: '2025-04', asOf: '2025-04-30' },
      { id: march.id, month: '2025-03', asOf: '2025-03-31' },
      { id: february.id, month: '2025-02', asOf: '2025-02-28' },
    ]);
    expect(await ids({ orderBy: 'MONTH_ASC', first: 2 })).toEqual([january.id, february.id]);
    expect(await ids({ filter: {} })).not.toContain(outside.id);
  });

  it('are filtered', async () => {
    expect(await ids({ filter: { policyIdIn: [neighbour.id, stranger.id, 'x'] } })).toEqual([besides.id]);
    expect(await ids({ filter: { stateIn: ['PAID'] } })).toEqual([february.id, january.id]);
    expect(
      await ids({ filter: { regionUnder: '990101', monthFrom: '2025-02', monthTo: '2025-03' } }),
    ).toEqual([march.id, february.id]);
    expect(await ids({ filter: { regionUnder: '990103' } })).toEqual([]);
    const refusal = async (filter: object) =>
      (await subgraph.query(document, { filter, orderBy: 'MONTH_DESC' })).errors;
    expect(await refusal({ regionUnder: '990177' })).toMatchObject([
      { extensions: { code: 'REGION_NOT_FOUND' } },
    ]);
    expect(await refusal({ monthFrom: '2025-1' })).toMatchObject([
      { extensions: { code: 'MONTH_INVALID', details: { field: 'monthFrom' } } },
    ]);
  });

  it('are paged through in both directions', async () => {
    const analyst = viewerOf({ roles: ['ANALYST'], regionScope: '98' });
    const read: string[] = [];
    for (let after: string | null = null; ;) {
      const page: any = (await ask(document, { orderBy: 'MONTH_ASC', first: 30, after }, analyst))
        .stipendCycles;
      read.push(...idsOf(page));
      expect(page.totalCount).toBe(100);
      if (!page.pageInfo.hasNextPage) {
        break;
      }
      after = page.edges.at(-1).cursor;
    }
    expect(read).toEqual(decade.map(({ id }) => id));
    const last: any = (await ask(document, { orderBy: 'MONTH_ASC', last: 2 }, analyst)).stipendCycles;
    expect(idsOf(last)).toEqual(decade.slice(-2).map(({ id }) => id));
  });

  it('read all that hangs on them in one statement each, for one as for a hundred', async () => {
    const full = `query ($first: Int) { stipendCycles(first: $first) { totalCount edges { node {
      id month state policy { name } region { code } events { step } allowedTransitions
      totals { kind count amountFen } held { reason count } payableFen paidFen
      entitlements { totalCount edges { node { id worker { id } employment { id } cycle { id } payingCycle { id } } } }
      differences { totalCount }
    } } } }`;
    for (const first of [1, 100]) {
      const { stipendCycles } = await ask(
        full,
        { first },
        viewerOf({ roles: ['OFFICER'], regionScope: '98' }),
      );
      expect(nodes(stipendCycles)).toHaveLength(first);
      expect(nodes(stipendCycles)[0]).toMatchObject({
        totals: [{ kind: 'QUALIFICATION', count: 1, amountFen: 10_000 }],
        entitlements: { totalCount: 1 },
        payableFen: 10_000,
      });
      // Cycles, policies, steps, two kinds of sums, two lists, and of the entitlements workers, posts and cycles.
      expect(subgraph.statements).toHaveLength(10);
    }
  });
});

describe('request 11', () => {
  const text = `query Stipends($regionUnder: ID!) {
    stipendCycles(filter: { regionUnder: $regionUnder }, first: 3) {
      edges {
        node {
          month
          state
          totals { kind certificateLevel count amountFen }
          held { reason count }
        }
      }
    }
  }`;

  it('is answered word for word, in two statements', async () => {
    const { stipendCycles } = await ask(text, { regionUnder: '990101' });
    expect(subgraph.statements).toHaveLength(2);
    expect(nodes(stipendCycles)).toEqual([
      { month: '2025-04', state: 'OPEN', totals: [], held: [] },
      {
        month: '2025-03',
        state: 'OPEN',
        totals: [
          { kind: 'DEGREE', certificateLevel: null, count: 2, amountFen: 10_000 },
          { kind: 'DEGREE', certificateLevel: null, count: 1, amountFen: 8_000 },
          { kind: 'QUALIFICATION', certificateLevel: 'ASSISTANT', count: 3, amountFen: 30_000 },
          { kind: 'QUALIFICATION', certificateLevel: 'SENIOR', count: 1, amountFen: 30_000 },
        ],
        held: [
          { reason: 'ACCOUNT_INVALID', count: 2 },
          { reason: 'OBJECTION', count: 1 },
        ],
      },
      { month: '2025-02', state: 'PAID', totals: [], held: [] },
    ]);
  });

  it.each([
    ['the public', viewerOf({ subject: null }), 'UNAUTHENTICATED'],
    ['a community worker', viewerOf({ roles: ['COMMUNITY_WORKER'], worker: newId() }), 'FORBIDDEN'],
    ['a bureau', viewerOf({ roles: ['BUREAU'], regionScope: '99', purpose: 'x' }), 'FORBIDDEN'],
  ])('is refused to %s', async (_, viewer, code) => {
    const { errors } = await subgraph.query(text, { regionUnder: '990101' }, { viewer });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('stipendCycle', () => {
  it('is found by id within the scope, with its steps', async () => {
    const document = `query ($id: ID!) { stipendCycle(id: $id) { month events { number step takenOn takenBy } } }`;
    expect((await ask(document, { id: march.id })).stipendCycle.events).toEqual([
      { number: 1, step: 'OPENED', takenOn: '2025-04-01', takenBy: 'preparer' },
      { number: 2, step: 'CALCULATED', takenOn: '2025-04-02', takenBy: 'preparer' },
    ]);
    for (const id of [outside.id, newId(), '']) {
      const { errors } = await subgraph.query(document, { id }, { viewer: officer });
      expect(errors).toMatchObject([
        { extensions: { code: 'NOT_FOUND', details: { entity: 'StipendCycle', key: id } } },
      ]);
    }
  });
});

describe('entitlements of a cycle', () => {
  const document = `query ($id: ID!, $filter: StipendEntitlementFilter, $orderBy: StipendEntitlementOrder!, $first: Int, $after: String) { stipendCycle(id: $id) {
    entitlements(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } }
    differences(filter: $filter, orderBy: $orderBy) { totalCount edges { node { id month amountFen isDifference } } }
  } }`;
  const read = async (filter: object = {}, given: object = {}) =>
    (await ask(document, { id: march.id, filter, orderBy: 'REGION_CODE_ASC', ...given })).stipendCycle;
  const at = (...indices: number[]) => indices.map((index) => entitlements[index]!.id);

  it('are listed by the region of the post, differences apart', async () => {
    const cycle = await read();
    expect(idsOf(cycle.entitlements)).toEqual(at(0, 1, 2, 4, 5, 3, 6));
    expect(cycle.entitlements.totalCount).toBe(7);
    expect(idsOf(cycle.differences)).toEqual(differences.map(({ id }) => id));
    expect(idsOf((await read({}, { orderBy: 'MONTH_DESC' })).differences)).toEqual(
      differences.map(({ id }) => id),
    );
    expect(idsOf((await read({}, { orderBy: 'MONTH_ASC' })).differences)).toEqual(
      differences.map(({ id }) => id).reverse(),
    );
    expect(idsOf((await read({}, { orderBy: 'REGION_CODE_DESC' })).entitlements)).toEqual(
      at(0, 1, 2, 4, 5, 3, 6).reverse(),
    );
  });

  it.each([
    [{ kindIn: ['DEGREE'] }, [4, 5, 6]],
    [{ stateIn: ['HELD'] }, [1, 2, 5]],
    [{ stateIn: ['HELD'], kindIn: ['QUALIFICATION'] }, [1, 2]],
    [{ regionUnder: '990101002' }, [3, 6]],
    [{ workerId: people[0]!.id }, [0, 4]],
    [{ workerId: 'x' }, []],
    [{ kindIn: [] }, []],
  ])('are filtered: %j', async (filter, indices) => {
    const { entitlements: found } = await read(filter);
    expect(idsOf(found)).toEqual(at(...indices));
    expect(found.totalCount).toBe(indices.length);
  });

  it('are paged through', async () => {
    const found: string[] = [];
    for (let after: string | null = null; ;) {
      const { entitlements: page } = await read({}, { first: 2, after });
      found.push(...idsOf(page));
      if (!page.pageInfo.hasNextPage) {
        break;
      }
      after = page.edges.at(-1).cursor;
    }
    expect(found).toEqual(at(0, 1, 2, 4, 5, 3, 6));
  });

  it('are asked for with two filters in two statements', async () => {
    const { stipendCycle: found } = await ask(
      `query ($id: ID!) { stipendCycle(id: $id) { all: entitlements { totalCount } held: entitlements(filter: { stateIn: [HELD] }) { totalCount } } }`,
      { id: march.id },
    );
    expect(found).toEqual({ all: { totalCount: 7 }, held: { totalCount: 3 } });
    expect(subgraph.statements).toHaveLength(3);
  });
});

describe('stipends of a worker', () => {
  const own = viewerOf({ roles: ['COMMUNITY_WORKER'], worker: people[0]!.id });
  const documentWith = (
    cycle: string,
  ) => `query ($id: ID!) { worker(id: $id) { stipends(filter: { regionUnder: "99" }) { totalCount edges { node {
    id month kind amountFen state isDifference allowedTransitions ${cycle} worker { id } region { code } employment { id } certificate { id } enrolment { id }
  } } } } }`;
  const document = documentWith('cycle { id } payingCycle { id }');

  it('are the worker’s own to see, the latest month first, without the cycle that they are paid with', async () => {
    const { worker: found } = await ask(documentWith(''), { id: people[0]!.id }, own);
    expect(found.stipends.totalCount).toBe(3);
    expect(nodes(found.stipends).map(({ month }) => month)).toEqual(['2025-03', '2025-03', '2025-02']);
    expect(nodes(found.stipends)[0]).toMatchObject({
      worker: { id: people[0]!.id },
      employment: { id: posts[0]!.id },
      certificate: null,
    });
    const { errors } = await subgraph.query(document, { id: people[0]!.id }, { viewer: own });
    expect(errors).toHaveLength(6);
    for (const { extensions } of errors) {
      expect(extensions!['code']).toBe('FORBIDDEN');
    }
  });

  it('are an officer of the township’s to see, who does not see the county’s cycle', async () => {
    const township = viewerOf({ roles: ['OFFICER'], regionScope: '990101001' });
    const { worker: found } = await ask(document, { id: people[0]!.id }, township);
    expect(nodes(found.stipends)[0]).toMatchObject({ cycle: null, payingCycle: null });
  });

  it('are an officer’s to see with their cycle, and nobody else’s', async () => {
    const { worker: found } = await ask(document, { id: people[0]!.id });
    expect(nodes(found.stipends)[0]).toMatchObject({
      cycle: { id: march.id },
      payingCycle: { id: march.id },
      allowedTransitions: ['HELD', 'PAID', 'RECOVERED'],
    });
    for (const [viewer, code] of [
      [viewerOf({ subject: null }), 'UNAUTHENTICATED'],
      [viewerOf({ roles: ['COMMUNITY_WORKER'], worker: people[1]!.id }), 'NOT_FOUND'],
      [viewerOf({ roles: ['OFFICER'], regionScope: '9902' }), 'NOT_FOUND'],
    ] as const) {
      const { data, errors } = await subgraph.query(document, { id: people[0]!.id }, { viewer });
      expect(data.worker.stipends).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  it('are found one by one by the worker, and by an officer of the region', async () => {
    const byId = `query ($id: ID!) { stipendEntitlement(id: $id) { id amountFen } }`;
    const { id } = entitlements[0]!;
    for (const viewer of [own, officer]) {
      expect(await ask(byId, { id }, viewer)).toEqual({ stipendEntitlement: { id, amountFen: 10_000 } });
    }
    const { errors } = await subgraph.query(byId, { id: entitlements[1]!.id }, { viewer: own });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
