import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { newId } from '../../test/make';
import { makeStipendPolicy, makeStipendRate } from '../../test/make/stipends';
import { workforce } from '../service';
import { stipendPolicy, stipendRate } from './stipend-policy.entity';

let subgraph: TestSubgraph;

const north = makeStipendPolicy({ regionCode: '990101', effectiveTo: '2024-12-31' });
const south = makeStipendPolicy({ regionCode: '990102', name: '乙县社区工作者津贴' });
const elsewhere = makeStipendPolicy({ regionCode: '990201' });
/** A hundred counties of region 98, each with a policy and a rate. */
const crowd = Array.from({ length: 100 }, (_, index) =>
  makeStipendPolicy({ regionCode: `9801${String(index).padStart(2, '0')}` }),
);
const rates = [
  makeStipendRate({ policyId: north.id, effectiveTo: '2023-12-31' }),
  makeStipendRate({ policyId: north.id, effectiveFrom: '2024-01-01', amountFen: 20_000 }),
  makeStipendRate({
    policyId: south.id,
    regionCode: '990102',
    kind: 'DEGREE',
    certificateLevel: null,
    degree: 'BACHELOR',
    effectiveFrom: '2022-01-01',
  }),
  ...crowd.map(({ id, regionCode: code }) => makeStipendRate({ policyId: id, regionCode: code })),
];

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['98', '99', '9901', '990101', '990102', '990109', '9902'].map((code) => ({ code })),
  );
  await subgraph.insert(stipendPolicy, [north, south, elsewhere, ...crowd]);
  await subgraph.insert(stipendRate, rates);
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

describe('stipendPolicies', () => {
  const document = `query ($filter: StipendPolicyFilter, $orderBy: StipendPolicyOrder, $first: Int, $after: String) {
    stipendPolicies(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount edges { cursor node { id name region { code } rates { id amountFen policy { id } } } } pageInfo { hasNextPage }
    }
  }`;
  const ids = async (variables: object) =>
    nodes((await ask(document, { orderBy: 'REGION_CODE_ASC', ...variables })).stipendPolicies).map(
      ({ id }) => id,
    );

  it('are those of the scope, in order of their regions', async () => {
    expect(await ids({})).toEqual([north.id, south.id]);
    expect(await ids({ orderBy: 'REGION_CODE_DESC' })).toEqual([south.id, north.id]);
  });

  it('are filtered by region and by a day on which they are in force', async () => {
    expect(await ids({ filter: { regionUnder: '990102' } })).toEqual([south.id]);
    expect(await ids({ filter: { regionUnder: '990109' } })).toEqual([]);
    expect(await ids({ filter: { asOf: '2024-12-31' } })).toEqual([north.id, south.id]);
    expect(await ids({ filter: { asOf: '2025-01-01' } })).toEqual([south.id]);
    expect(await ids({ filter: { asOf: '2019-12-31' } })).toEqual([]);
    const { errors } = await subgraph.query(document, {
      orderBy: 'REGION_CODE_ASC',
      filter: { regionUnder: '12' },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND' } }]);
  });

  it('are paged, their rates and the rates’ policies read in one statement each, for one as for a hundred', async () => {
    const national = viewerOf({ roles: ['OFFICER'], regionScope: '98' });
    for (const first of [1, 100]) {
      const { stipendPolicies } = await ask(document, { orderBy: 'REGION_CODE_ASC', first }, national);
      expect(stipendPolicies.totalCount).toBe(100);
      expect(nodes(stipendPolicies)).toHaveLength(first);
      expect(nodes(stipendPolicies)[0].rates).toHaveLength(1);
      expect(subgraph.statements).toHaveLength(3);
    }
    const read: string[] = [];
    for (let after: string | null = null; ;) {
      const page: any = (await ask(document, { orderBy: 'REGION_CODE_ASC', first: 40, after }, national))
        .stipendPolicies;
      read.push(...nodes(page).map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) {
        break;
      }
      after = page.edges.at(-1).cursor;
    }
    expect(read).toEqual(crowd.map(({ id }) => id));
  });

  it('are found by id within the scope alone', async () => {
    const byId = `query ($id: ID!) { stipendPolicy(id: $id) { id rates { amountFen effectiveFrom effectiveTo } } }`;
    expect((await ask(byId, { id: north.id })).stipendPolicy.rates).toEqual([
      { amountFen: 20_000, effectiveFrom: '2024-01-01', effectiveTo: null },
      { amountFen: 10_000, effectiveFrom: '2020-01-01', effectiveTo: '2023-12-31' },
    ]);
    for (const id of [elsewhere.id, newId(), 'x']) {
      const { errors } = await subgraph.query(byId, { id }, { viewer: officer });
      expect(errors).toMatchObject([
        { extensions: { code: 'NOT_FOUND', details: { entity: 'StipendPolicy', key: id } } },
      ]);
    }
  });
});

describe('stipendRates', () => {
  const document = `query ($filter: StipendRateFilter, $orderBy: StipendRateOrder!, $first: Int) {
    stipendRates(filter: $filter, orderBy: $orderBy, first: $first) { totalCount edges { node { id policy { id } } } }
  }`;
  const ids = async (filter: object, orderBy = 'EFFECTIVE_FROM_DESC') =>
    nodes((await ask(document, { filter, orderBy })).stipendRates).map(({ id }) => id);

  it('are those of the scope, the latest first, and filtered', async () => {
    const [former, present, degree] = rates.map(({ id }) => id);
    expect(await ids({})).toEqual([present, degree, former]);
    expect(await ids({}, 'EFFECTIVE_FROM_ASC')).toEqual([former, degree, present]);
    expect(await ids({ policyIdIn: [north.id, 'x', elsewhere.id] })).toEqual([present, former]);
    expect(await ids({ kindIn: ['DEGREE', 'DEGREE_STUDY'] })).toEqual([degree]);
    expect(await ids({ asOf: '2023-12-31' })).toEqual([degree, former]);
    expect(await ids({ asOf: '2024-01-01' })).toEqual([present, degree]);
    expect(await ids({ regionUnder: '990102' })).toEqual([degree]);
  });

  it('are read in two statements with their policies, for one as for a hundred, and by id', async () => {
    for (const first of [1, 100]) {
      await ask(
        document,
        { orderBy: 'EFFECTIVE_FROM_DESC', first },
        viewerOf({ roles: ['ANALYST'], regionScope: '98' }),
      );
      expect(subgraph.statements).toHaveLength(2);
    }
    const byId = `query ($id: ID!) { stipendRate(id: $id) { kind certificateLevel degree } }`;
    expect(await ask(byId, { id: rates[2]!.id })).toEqual({
      stipendRate: { kind: 'DEGREE', certificateLevel: null, degree: 'BACHELOR' },
    });
    const { errors } = await subgraph.query(byId, { id: newId() }, { viewer: officer });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

const rowCount = async (table: string) =>
  (await subgraph.pool.query<{ count: number }>(`SELECT count(*) FROM ${table}`)).rows[0]!.count;

describe('adoptStipendPolicy', () => {
  const valid = {
    name: '丙县社区工作者津贴',
    regionCode: '990109',
    documentTitle: '丙县社区工作者津贴办法',
    effectiveFrom: '2025-01-01',
    clause: '对持证社工分级发放职业补贴',
    certificationBasis: 'REGISTERED',
    publicityDays: 7,
  };
  const adopt = (given: object) =>
    subgraph.query(
      `mutation ($input: AdoptStipendPolicyInput!) { adoptStipendPolicy(input: $input) { stipendPolicy {
         name documentTitle effectiveFrom effectiveTo clause certificationBasis publicityDays provenance version region { code } rates { id } } } }`,
      { input: { ...valid, ...given } },
      { viewer: officer },
    );

  it('adopts a policy', async () => {
    const { data, errors } = await adopt({});
    expect(errors).toEqual([]);
    const { regionCode: code, ...rest } = valid;
    expect(data.adoptStipendPolicy.stipendPolicy).toEqual({
      ...rest,
      effectiveTo: null,
      region: { code },
      rates: [],
      provenance: 'REGISTERED',
      version: 1,
    });
  });

  it.each([
    ['a region of others', { regionCode: '9902' }, 'REGION_NOT_FOUND'],
    ['a region that does not exist', { regionCode: '990177' }, 'REGION_NOT_FOUND'],
    ['an end before the beginning', { effectiveTo: '2024-12-31' }, 'DATE_RANGE_INVALID'],
    ['no publicity', { publicityDays: 0 }, 'NUMBER_OUT_OF_RANGE'],
    ['endless publicity', { publicityDays: 91 }, 'NUMBER_OUT_OF_RANGE'],
    ['an empty name', { name: ' ' }, 'TEXT_INVALID'],
    ['an empty title', { documentTitle: '' }, 'TEXT_INVALID'],
    ['an endless clause', { clause: '长'.repeat(501) }, 'TEXT_INVALID'],
  ])('refuses %s, and nothing is written', async (_, given, code) => {
    const before = await rowCount('stipend_policy');
    const { data, errors } = await adopt(given);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(await rowCount('stipend_policy')).toBe(before);
  });
});

describe('setStipendRate', () => {
  const set = (given: object) =>
    subgraph.query(
      `mutation ($input: SetStipendRateInput!) { setStipendRate(input: $input) { stipendRate { id kind certificateLevel degree amountFen effectiveFrom effectiveTo policy { rates { id amountFen effectiveFrom effectiveTo } } } } }`,
      { input: { kind: 'QUALIFICATION', amountFen: 15_000, ...given } },
      { viewer: officer },
    );
  const fresh = async () => {
    const policy = makeStipendPolicy({ regionCode: '990101', effectiveTo: '2026-12-31' });
    await subgraph.insert(stipendPolicy, [policy]);
    return policy.id;
  };

  it('ends the former rate for the same thing the day before, and no other', async () => {
    const policyId = await fresh();
    const senior = { policyId, certificateLevel: 'SENIOR' };
    await set({ ...senior, effectiveFrom: '2024-01-01', amountFen: 30_000 });
    await set({ policyId, certificateLevel: 'ASSISTANT', effectiveFrom: '2024-01-01', amountFen: 10_000 });
    const { data, errors } = await set({ ...senior, effectiveFrom: '2025-03-01', amountFen: 40_000 });
    expect(errors).toEqual([]);
    const facts = data.setStipendRate.stipendRate.policy.rates.map(
      ({ amountFen, effectiveFrom, effectiveTo }: any) => [amountFen, effectiveFrom, effectiveTo],
    );
    expect(facts).toHaveLength(3);
    expect(facts).toEqual(
      expect.arrayContaining([
        [40_000, '2025-03-01', null],
        [30_000, '2024-01-01', '2025-02-28'],
        [10_000, '2024-01-01', null],
      ]),
    );
  });

  it('takes a degree for the other kinds, one rate for holding and one for studying', async () => {
    const policyId = await fresh();
    for (const kind of ['DEGREE', 'DEGREE_STUDY']) {
      const { data, errors } = await set({ policyId, kind, degree: 'MASTER', effectiveFrom: '2024-01-01' });
      expect(errors).toEqual([]);
      expect(data.setStipendRate.stipendRate).toMatchObject({
        kind,
        degree: 'MASTER',
        certificateLevel: null,
      });
    }
  });

  const level = { certificateLevel: 'SENIOR', effectiveFrom: '2025-01-01' };
  it.each([
    ['a qualification without a level', { effectiveFrom: '2025-01-01' }, 'STIPEND_RATE_SUBJECT'],
    ['a qualification with a degree', { ...level, degree: 'MASTER' }, 'STIPEND_RATE_SUBJECT'],
    ['a degree with a level', { ...level, kind: 'DEGREE' }, 'STIPEND_RATE_SUBJECT'],
    ['nothing paid', { ...level, amountFen: 0 }, 'NUMBER_OUT_OF_RANGE'],
    ['less than nothing', { ...level, amountFen: -1 }, 'NUMBER_OUT_OF_RANGE'],
    ['parts of a fen', { ...level, amountFen: 1.5 }, 'BAD_USER_INPUT'],
    ['more than a number holds', { ...level, amountFen: 2 ** 53 }, 'BAD_USER_INPUT'],
    ['a day before the policy', { ...level, effectiveFrom: '2019-12-31' }, 'OUTSIDE_STIPEND_POLICY'],
    ['a day behind the policy', { ...level, effectiveFrom: '2027-01-01' }, 'OUTSIDE_STIPEND_POLICY'],
    ['a policy of others', { ...level, policyId: elsewhere.id }, 'NOT_FOUND'],
    ['a policy that there is not', { ...level, policyId: 'x' }, 'NOT_FOUND'],
  ])('refuses %s, and nothing is written', async (_, given, code) => {
    const policyId = await fresh();
    const before = await rowCount('stipend_rate');
    const { data, errors } = await set({ policyId, ...given });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(await rowCount('stipend_rate')).toBe(before);
  });

  it('refuses a day on or before the first day of the rate there is', async () => {
    const policyId = await fresh();
    await set({ policyId, ...level });
    for (const effectiveFrom of ['2025-01-01', '2024-06-01']) {
      const { errors } = await set({ policyId, ...level, effectiveFrom });
      expect(errors).toMatchObject([
        { extensions: { code: 'DATE_TOO_EARLY', details: { earliest: '2025-01-02' } } },
      ]);
    }
  });

  it('sets one of two rates for one day at once, and the tables hold no two', async () => {
    const policyId = await fresh();
    const answers = await Promise.all([1, 2].map(() => set({ policyId, ...level })));
    expect(answers.map(({ errors }) => errors[0]?.extensions!['code']).sort()).toEqual([
      'DATE_TOO_EARLY',
      undefined,
    ]);
    await expect(
      subgraph.insert(stipendRate, [
        makeStipendRate({ policyId, certificateLevel: 'SENIOR', effectiveFrom: '2025-06-01' }),
      ]),
    ).rejects.toThrow('stipend_rate_once_a_day');
  });
});
