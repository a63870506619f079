import { makeCommunities, makePilots, makePlaces, makeProgramme } from '../../test/make';
import { pageFields, walk } from '../../../../test/support/pages';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import type { Pool } from 'pg';
import { readList } from '../../../shared/src/list';
import { publicViewer } from '../../../shared/src/viewer';
import { cursorOf, readPage } from '../../../shared/src/page';
import { Statements } from '../../../shared/src/statements';
import { projects } from '../service';
import { communityStatCode, type CommunityRow } from './community.entity';
import { placeOfCommittee } from './community.rules';
import { communityList, communityOrders } from './community.store';

let subgraph: TestSubgraph;
let ids: string[];

beforeAll(async () => {
  subgraph = await startSubgraph(projects);
  await makePlaces(subgraph);
  ids = await makeCommunities(subgraph, [
    { name: '团结社区', regionCode: '150102001' },
    { name: '东风社区', regionCode: '150102002' },
    { name: '河东村', regionCode: '150202001', kind: 'VILLAGERS_COMMITTEE' },
  ]);
  await subgraph.insert(communityStatCode, [
    { edition: '2023', code: '150102001001', communityId: ids[0]!, name: '团结社区居委会' },
  ]);
  await makePilots(subgraph, await makeProgramme(subgraph), ids.slice(0, 1));
});
afterAll(() => subgraph.stop());

describe('community', () => {
  it('is found by id and by statistical code, with its region and its records as a pilot', async () => {
    const selection =
      '{ id name kind provenance statCode statCodes { edition code name } region { code name } pilots { level state } }';
    const { data, errors } = await subgraph.query(
      `query ($id: ID!) { byId: community(id: $id) ${selection} byCode: community(statCode: "150102001001") ${selection} }`,
      { id: ids[0] },
    );
    expect(errors).toEqual([]);
    expect(data.byId).toEqual({
      id: ids[0],
      name: '团结社区',
      kind: 'RESIDENTS_COMMITTEE',
      provenance: 'SYNTHETIC',
      statCode: '150102001001',
      statCodes: [{ edition: '2023', code: '150102001001', name: '团结社区居委会' }],
      region: { code: '150102001', name: '海拉尔东路街道' },
      pilots: [{ level: 'PROVINCE', state: 'ACTIVE' }],
    });
    expect(data.byCode).toEqual(data.byId);
  });

  it('has no statistical code when the list has none for it', async () => {
    const { data } = await subgraph.query(
      'query ($id: ID!) { community(id: $id) { statCode statCodes { code } pilots { id } } }',
      { id: ids[1] },
    );
    expect(data.community).toEqual({ statCode: null, statCodes: [], pilots: [] });
  });

  it.each([
    ['id: "nobody"', 'NOT_FOUND'],
    ['id: "00000000-0000-8000-8000-000000000000"', 'NOT_FOUND'],
    ['statCode: "1"', 'NOT_FOUND'],
    ['id: "a", statCode: "b"', 'ARGUMENTS_EXACTLY_ONE'],
  ])('refuses %s with %s', async (argument, code) => {
    const { data, errors } = await subgraph.query(`{ community(${argument}) { name } }`);
    expect(data).toEqual({ community: null });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('wants one of its keys', async () => {
    const { errors } = await subgraph.query('{ community { name } }');
    expect(errors).toMatchObject([
      { extensions: { code: 'ARGUMENTS_EXACTLY_ONE', details: { arguments: 'id, statCode' } } },
    ]);
  });
});

describe('communities', () => {
  it.each([
    ['filter: { regionUnder: "1501" }', ['团结社区', '东风社区']],
    ['filter: { kindIn: [VILLAGERS_COMMITTEE] }', ['河东村']],
    ['filter: { nameContains: "东" }', ['东风社区', '河东村']],
    ['orderBy: NAME_ASC', ['东风社区', '团结社区', '河东村']],
  ])('lists %s', async (argument, names) => {
    const { data, errors } = await subgraph.query(
      `{ communities(${argument}) { totalCount edges { node { name } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.communities.edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual(names);
    expect(data.communities.totalCount).toBe(names.length);
  });

  it.each(['forward', 'backward'] as const)('walks %s in both orders', async (direction) => {
    for (const order of ['REGION_CODE_ASC', 'NAME_ASC']) {
      const ask = (given: Record<string, unknown>) =>
        subgraph.query(
          `query ($first: Int, $after: String, $last: Int, $before: String) { communities(orderBy: ${order}, first: $first, after: $after, last: $last, before: $before) { ${pageFields} } }`,
          given,
        );
      const whole = await walk('forward', 100, ask, ({ data }) => data.communities);
      expect(whole).toHaveLength(3);
      expect(await walk(direction, 1, ask, ({ data }) => data.communities)).toEqual(whole);
    }
  });

  it('tells a region without communities from no region', async () => {
    expect(
      (await subgraph.query('{ communities(filter: { regionUnder: "62" }) { totalCount edges { cursor } } }'))
        .data.communities,
    ).toEqual({
      totalCount: 0,
      edges: [],
    });
    expect(
      (await subgraph.query('{ communities(filter: { regionUnder: "63" }) { totalCount } }')).errors,
    ).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND' } }]);
  });
});

describe('deep pages', () => {
  const size = 10;
  const rows = 20_000;

  beforeAll(async () => {
    const client = await subgraph.pool.connect();
    await client.query(
      `INSERT INTO community (id, name, kind, region_code, provenance)
       SELECT gen_random_uuid(), 'x' || number, 'OTHER', '1303' || lpad((number % 40)::text, 5, '0'), 'SYNTHETIC' FROM generate_series(1, ${rows}) number`,
    );
    client.release();
  });

  /** Blocks that PostgreSQL touches for a page, and rows that it reads and throws away. */
  async function costOf(given: {
    first?: number;
    after?: string;
    last?: number;
    before?: string;
  }): Promise<{ blocks: number; removed: number }> {
    const explain = {
      query: ({ text, values }: { text: string; values: unknown[] }) =>
        subgraph.pool.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, values),
    };
    const order = communityOrders.REGION_CODE_ASC;
    const statements = new Statements(
      { service: 'projects', requestId: 'test', viewer: publicViewer },
      explain as unknown as Pool,
    );
    const source = communityList({ regionUnder: '13' });
    const read = await readList(statements, source, order, readPage(given, order), {
      rows: true,
      total: false,
    });
    const [{ Plan: plan }] = (
      read.rows[0] as unknown as { 'QUERY PLAN': [{ Plan: Record<string, number> }] }
    )['QUERY PLAN'];
    const text = JSON.stringify(plan);
    expect(text).toContain('community_region');
    const removed = [...text.matchAll(/"Rows Removed by (?:Filter|Index Recheck)":(\d+)/g)].reduce(
      (sum, match) => sum + Number(match[1]),
      0,
    );
    return { blocks: plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!, removed };
  }

  it('touch no more than first pages do, forward and backward', async () => {
    const at = async (offset: number) => {
      const { rows: found } = await subgraph.pool.query<CommunityRow>(
        `SELECT id, region_code AS "regionCode" FROM community WHERE region_code LIKE '13%' ORDER BY region_code, id LIMIT 1 OFFSET ${offset}`,
      );
      return cursorOf(found[0]!, communityOrders.REGION_CODE_ASC);
    };
    const first = await costOf({ first: size });
    const last = await costOf({ last: size });
    for (const offset of [100, rows / 2, rows - 100]) {
      const cursor = await at(offset);
      const forward = await costOf({ first: size, after: cursor });
      const backward = await costOf({ last: size, before: cursor });
      // Two more blocks are the index's own height at another place.
      expect(forward.blocks).toBeLessThanOrEqual(first.blocks + 2);
      expect(backward.blocks).toBeLessThanOrEqual(last.blocks + 2);
      expect(forward.removed + backward.removed).toBe(0);
    }
  });
});

describe('names', () => {
  it.each([
    ['金泉路社区居委会', '金泉路社区', 'RESIDENTS_COMMITTEE'],
    ['麦溪社区居民委员会', '麦溪社区', 'RESIDENTS_COMMITTEE'],
    ['红旗居委会', '红旗居委会', 'RESIDENTS_COMMITTEE'],
    ['荷花村村民委员会', '荷花村', 'VILLAGERS_COMMITTEE'],
    ['韩家庄村委会', '韩家庄村', 'VILLAGERS_COMMITTEE'],
    ['乐芒村村委会', '乐芒村', 'VILLAGERS_COMMITTEE'],
    ['林场生活区', '林场生活区', 'OTHER'],
  ])('calls the place of %s %s', (listed, name, kind) => {
    expect(placeOfCommittee(listed)).toEqual({ name, kind });
  });
});
