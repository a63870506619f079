import { demoId, referenceId } from '../../../shared/src/identifier';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { quotaOn, firstExcess } from '../post/post.rules';
import { workforce } from '../service';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce, { seed: true });
});
afterAll(() => subgraph.stop());

async function ask(document: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await subgraph.query(document, variables);
  expect(errors).toEqual([]);
  return data;
}

describe('known communities', () => {
  it('are those of the provinces of the reports, each in a region that exists', async () => {
    const { rows } = await subgraph.pool.query(`
      SELECT left(region_code, 2) AS province, count(*) > 10000 AS many, bool_and(region_code IN (SELECT code FROM region_code)) AS placed
      FROM known_community GROUP BY 1 ORDER BY 1`);
    expect(rows).toEqual(['15', '52', '62'].map((province) => ({ province, many: true, placed: true })));
  });

  it('have every community of the demo in the region of its post', async () => {
    const { rows } = await subgraph.pool.query(`
      SELECT employment.id FROM employment LEFT JOIN known_community known ON known.id = employment.community_id
      WHERE employment.community_id IS NOT NULL AND known.region_code IS DISTINCT FROM employment.region_code`);
    expect(rows).toEqual([]);
    const [known] = (
      await subgraph.pool.query('SELECT region_code FROM known_community WHERE id = $1', [
        referenceId('2023', '620902002010'),
      ])
    ).rows;
    expect(known).toEqual({ region_code: '620902002' });
  });
});

describe('stationed workers of Guiding', () => {
  it('are fourteen in two agencies, all certified', async () => {
    const { _entities } = await ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Agency {
        stationedWorkers(first: 100, asOf: "2025-12-31") { totalCount edges { node { id highestCertificate { level } } } }
      } } }`,
      { of: [1, 2].map((number) => ({ __typename: 'Agency', id: demoId(`agency:522723/${number}`) })) },
    );
    expect(_entities.map((of: any) => of.stationedWorkers.totalCount)).toEqual([7, 7]);
    const nodes = _entities.flatMap((of: any) => of.stationedWorkers.edges.map(({ node }: any) => node));
    expect(new Set(nodes.map(({ id }: any) => id)).size).toBe(14);
    expect(nodes.every((node: any) => node.highestCertificate !== null)).toBe(true);
  });

  it('leave what the report says of the county as it is', async () => {
    const data = await ask(`{
      certified: workers(filter: { regionUnder: "522723", certified: true, asOf: "2025-12-31" }) { totalCount }
      uncertified: workers(filter: { regionUnder: "522723", certified: false, inPost: true, fieldIn: [COMMUNITY] }) { totalCount }
    }`);
    expect(data).toEqual({ certified: { totalCount: 57 }, uncertified: { totalCount: 60 } });
  });
});

describe('posts', () => {
  it('are in each of the seven key fields, in Guiding and in every county of Jiuquan', async () => {
    const data = await ask(
      `query ($fields: [PracticeField!]) {
        guiding: posts(filter: { regionUnder: "522723", kindIn: [INSTITUTION], fieldIn: $fields }) { totalCount }
        jiuquan: posts(filter: { regionUnder: "6209", fieldIn: $fields, asOf: "2025-12-31" }) { totalCount }
        vacant: posts(filter: { regionUnder: "6209", vacant: true, asOf: "2025-12-31" }) { totalCount }
      }`,
      {
        fields: [
          'PETITION',
          'HEALTH',
          'EDUCATION',
          'CORRECTION',
          'ELDERLY_CARE',
          'CHILD_WELFARE',
          'DISABILITY',
        ],
      },
    );
    expect(data).toEqual({
      guiding: { totalCount: 7 },
      jiuquan: { totalCount: 49 },
      vacant: { totalCount: 49 },
    });
  });

  it('were adjusted by demand and by performance, and are never held beyond their quota', async () => {
    const posts: any[] = [];
    let after: string | null = null;
    do {
      const data: any = await ask(
        `query ($after: String) { posts(first: 100, after: $after) { edges { node {
          establishedOn abolishedOn provenance sourceClause adjustments { effectiveOn quota basis }
          quota(asOf: "2025-12-31") holders(asOf: "2025-12-31", first: 100) { edges { node { startedOn endedOn } } }
        } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      posts.push(...data.posts.edges.map(({ node }: any) => node));
      after = data.posts.pageInfo.hasNextPage ? data.posts.pageInfo.endCursor : null;
    } while (after !== null);
    expect(posts).toHaveLength(58);
    const bases = posts.flatMap(({ adjustments }) => adjustments.slice(1).map(({ basis }: any) => basis));
    expect(new Set(bases)).toEqual(new Set(['DEMAND', 'PERFORMANCE']));
    for (const post of posts) {
      expect(post.provenance).toBe('SYNTHETIC');
      expect(post.quota).toBe(quotaOn(post, post.adjustments, '2025-12-31'));
      const held = post.holders.edges.map(({ node }: any) => node);
      expect(firstExcess(post, post.adjustments, held)).toBeNull();
    }
  });
});

describe('open recruitments of Guiding', () => {
  it('since 2023 brought exactly the 49 community workers that came since', async () => {
    const data =
      await ask(`{ recruitments(filter: { regionUnder: "522723", announcedFrom: "2023-01-01" }, orderBy: ANNOUNCED_ON_ASC) {
      edges { node { state places hiredCount provenance sourceClause announcedOn
        rounds { number heldOn candidates passed } hires(first: 100) { edges { node { startedOn worker { id } } } } } }
    } }`);
    const found = data.recruitments.edges.map(({ node }: any) => node);
    expect(found).toHaveLength(3);
    const hires = found.flatMap((of: any) => of.hires.edges.map(({ node }: any) => node));
    expect(hires.map(({ worker }: any) => worker.id).sort()).toEqual(
      Array.from({ length: 49 }, (_, index) => demoId(`worker:522723/community-worker/${index + 1}`)).sort(),
    );
    expect(found.reduce((sum: number, { hiredCount }: any) => sum + hiredCount, 0)).toBe(49);
    for (const { places, hiredCount, rounds, hires: of, announcedOn, ...rest } of found) {
      expect(rest).toEqual({
        state: 'APPOINTED',
        provenance: 'SYNTHETIC',
        sourceClause: '2023 年以来通过公开选聘，新配备社区工作者49名',
      });
      expect(hiredCount).toBe(places);
      expect(rounds.at(-1).passed).toBe(hiredCount);
      const days = [announcedOn, ...rounds.map(({ heldOn }: any) => heldOn)];
      expect([...days].sort()).toEqual(days);
      expect(of.edges.every(({ node }: any) => node.startedOn > days.at(-1))).toBe(true);
      rounds.slice(1).forEach(({ candidates }: any, index: number) => {
        expect(candidates).toBeLessThanOrEqual(rounds[index].passed);
      });
    }
  });
});

describe('secondments of Guiding', () => {
  it('stay within the county, two of them on a day at the end of 2025', async () => {
    const data = await ask(`{
      all: secondments(filter: { regionUnder: "522723" }) { totalCount edges { node {
        state hostRegion { code } employment { startedOn endedOn } startsOn provenance } } }
      away: secondments(filter: { regionUnder: "522723", asOf: "2025-12-31" }) { totalCount }
    }`);
    expect(data.away.totalCount).toBe(2);
    expect(data.all.totalCount).toBe(5);
    for (const { node } of data.all.edges) {
      expect(node.hostRegion.code).toMatch(/^522723/);
      expect(node.employment.startedOn < node.startsOn).toBe(true);
      expect(node.employment.endedOn).toBeNull();
      expect(node.provenance).toBe('SYNTHETIC');
    }
  });
});
