import { demoId } from '../../../shared/src/identifier';
import { walk } from '../../../../test/support/pages';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { makePlaces } from '../../test/make';
import { projects } from '../service';
import { regionStatistic, type RegionStatisticRow } from './region-statistic.entity';

let subgraph: TestSubgraph;
let made = 0;

function makeStatistic(given: Partial<RegionStatisticRow>): RegionStatisticRow {
  made += 1;
  return {
    id: `0199a000-0000-7000-8000-${String(made).padStart(12, '0')}`,
    regionCode: '1501',
    kind: 'URBAN_RESIDENTS',
    asOf: '2023-12-31',
    value: 100,
    source: '公报',
    provenance: 'OFFICIAL_STATISTIC',
    version: 1,
    ...given,
  };
}

const figures = [
  makeStatistic({ regionCode: '15', value: 1 }),
  makeStatistic({ value: 2 }),
  makeStatistic({ value: 3, version: 2 }),
  makeStatistic({ value: 4, asOf: '2024-12-31' }),
  makeStatistic({ value: 5, kind: 'SCHOOLS' }),
  makeStatistic({ regionCode: '150102', value: 6, kind: 'CARE_BEDS', asOf: '2022-12-31' }),
];

beforeEach(async () => {
  subgraph = await startSubgraph(projects);
  await makePlaces(subgraph);
  await subgraph.insert(regionStatistic, figures);
});
afterEach(() => subgraph.stop());

describe('a figure of a region', () => {
  const ask = (code: string, kind: string, asOf: string) =>
    subgraph.query(
      `{ region(code: "${code}") { statistic(kind: ${kind}, asOf: "${asOf}") { value unit asOf source provenance version region { name } } } }`,
    );

  it('is the latest by the end of the day, as last corrected; null where none is known', async () => {
    const known = await ask('1501', 'URBAN_RESIDENTS', '2024-12-30');
    expect(known.errors).toEqual([]);
    expect(known.data.region.statistic).toEqual({
      value: 3,
      unit: 'PERSON',
      asOf: '2023-12-31',
      source: '公报',
      provenance: 'OFFICIAL_STATISTIC',
      version: 2,
      region: { name: '呼和浩特市' },
    });
    expect((await ask('1501', 'URBAN_RESIDENTS', '2024-12-31')).data.region.statistic.value).toBe(4);
    expect((await ask('1501', 'SCHOOLS', '2023-12-31')).data.region.statistic).toMatchObject({
      value: 5,
      unit: 'SCHOOL',
    });
    expect((await ask('1501', 'URBAN_RESIDENTS', '2023-12-30')).data.region.statistic).toBeNull();
    expect((await ask('1501', 'SUPERVISED_PERSONS', '2025-12-31')).data.region.statistic).toBeNull();
    expect((await ask('1502', 'URBAN_RESIDENTS', '2025-12-31')).data.region.statistic).toBeNull();
  });

  it('is read in one statement for all regions, kinds and days', async () => {
    const { data, errors } = await subgraph.query(
      `{ regions { edges { node { a: statistic(kind: URBAN_RESIDENTS, asOf: "2025-12-31") { value }
         b: statistic(kind: URBAN_RESIDENTS, asOf: "2023-12-31") { value } c: statistic(kind: SCHOOLS, asOf: "2023-12-31") { value } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.regions.edges[1].node).toEqual({ a: { value: 4 }, b: { value: 3 }, c: { value: 5 } });
    expect(subgraph.statements).toHaveLength(2);
  });

  it('of urban residents is given by day, corrections in place of what they correct', async () => {
    const { data } = await subgraph.query(
      '{ regions(filter: { regionUnder: "15" }) { edges { node { code urbanResidentsByDate { asOf value } } } } }',
    );
    expect(data.regions.edges[1].node.urbanResidentsByDate).toEqual([
      { asOf: '2023-12-31', value: 3 },
      { asOf: '2024-12-31', value: 4 },
    ]);
    expect(data.regions.edges[2].node.urbanResidentsByDate).toEqual([]);
    expect(subgraph.statements).toHaveLength(2);
  });
});

describe('the list', () => {
  it.each([
    ['first: 100', [1, 3, 4, 5, 6]],
    ['filter: { regionUnder: "1501" }', [3, 4, 5, 6]],
    ['filter: { kindIn: [SCHOOLS, CARE_BEDS] }', [5, 6]],
    ['filter: { kindIn: [] }', []],
    ['filter: { asOf: "2024-12-31" }', [1, 4, 5, 6]],
    ['filter: { asOf: "2023-06-30" }', [6]],
    ['filter: { includeCorrected: true, regionUnder: "1501", kindIn: [URBAN_RESIDENTS] }', [2, 3, 4]],
    ['orderBy: REGION_CODE_DESC', [6, 5, 4, 3, 1]],
    ['orderBy: AS_OF_DESC', [4, 5, 3, 1, 6]],
  ])('%s', async (argument, expected) => {
    const { data, errors } = await subgraph.query(
      `{ regionStatistics(${argument}) { totalCount edges { node { value } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.regionStatistics.edges.map(({ node }: { node: { value: number } }) => node.value)).toEqual(
      expected,
    );
    expect(data.regionStatistics.totalCount).toBe(expected.length);
    expect(subgraph.statements).toHaveLength(1);
  });

  it('pages to the same both ways, under every order', async () => {
    for (const orderBy of ['REGION_CODE_ASC', 'AS_OF_DESC']) {
      const walks = ['forward', 'backward'].map((direction) =>
        walk(
          direction as 'forward',
          2,
          (given) =>
            subgraph.query(
              `query ($first: Int, $after: String, $last: Int, $before: String) { regionStatistics(orderBy: ${orderBy}, first: $first, after: $after, last: $last, before: $before) {
                 edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
              given,
            ),
          ({ data }) => data.regionStatistics,
        ),
      );
      const [forward, backward] = [await walks[0], await walks[1]];
      expect(forward).toHaveLength(5);
      expect(backward).toEqual(forward);
    }
  });

  it('says that there is no such region, or no such figure', async () => {
    expect(
      (await subgraph.query('{ regionStatistics(filter: { regionUnder: "99" }) { totalCount } }')).errors,
    ).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND' } }]);
    const one = (id: string) =>
      subgraph.query('query ($id: ID!) { regionStatistic(id: $id) { value } }', { id });
    expect((await one(figures[1]!.id)).data.regionStatistic.value).toBe(2);
    expect((await one(demoId('none'))).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('recordRegionStatistic', () => {
  const input = {
    regionCode: '150102',
    kind: 'URBAN_RESIDENTS',
    value: 12_345,
    asOf: '2024-12-31',
    source: '统计公报',
  };
  const record = (given: object, viewer = viewerOf({ roles: ['OFFICER'], regionScope: '15' })) =>
    subgraph.query(
      'mutation ($input: RecordRegionStatisticInput!) { recordRegionStatistic(input: $input) { regionStatistic { id region { code } kind value asOf source provenance version } } }',
      { input: { ...input, ...given } },
      { viewer },
    );
  const rows = async () =>
    (await subgraph.pool.query('SELECT count(*)::int AS count FROM region_statistic')).rows[0]
      .count as number;

  it('records a figure, and a correction of it beside it', async () => {
    const first = await record({});
    expect(first.errors).toEqual([]);
    expect(first.data.recordRegionStatistic.regionStatistic).toMatchObject({
      region: { code: '150102' },
      kind: 'URBAN_RESIDENTS',
      value: 12_345,
      asOf: '2024-12-31',
      source: '统计公报',
      provenance: 'REGISTERED',
      version: 1,
    });
    expect((await record({ value: 12_300 })).data.recordRegionStatistic.regionStatistic.version).toBe(2);
    const { data } = await subgraph.query(
      '{ region(code: "150102") { statistic(kind: URBAN_RESIDENTS, asOf: "2025-01-01") { value } urbanResidentsByDate { value } } }',
    );
    expect(data.region).toEqual({ statistic: { value: 12_300 }, urbanResidentsByDate: [{ value: 12_300 }] });
    expect(await rows()).toBe(figures.length + 2);
  });

  it('does once what is sent twice, and numbers what is sent at once', async () => {
    const [one, other] = [
      await record({ idempotencyKey: 'figure-1' }),
      await record({ idempotencyKey: 'figure-1' }),
    ];
    expect(other.data).toEqual(one.data);
    const answers = await Promise.all([1, 2, 3].map((value) => record({ value })));
    expect(answers.map(({ data }) => data.recordRegionStatistic.regionStatistic.version).sort()).toEqual([
      2, 3, 4,
    ]);
  });

  it.each([
    [{ value: -1 }, 'NUMBER_OUT_OF_RANGE'],
    [{ asOf: '2999-01-01' }, 'DATE_IN_FUTURE'],
    [{ source: '' }, 'TEXT_INVALID'],
    [{ regionCode: '1599' }, 'REGION_NOT_FOUND'],
    [{ regionCode: '62' }, 'REGION_NOT_FOUND'],
  ])('refuses %j with %s and writes nothing', async (given, code) => {
    const { errors } = await record(given);
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(errors).toHaveLength(1);
    expect(await rows()).toBe(figures.length);
  });
});
