import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHouse, type House } from '../support/house';

/** The requests of front ends, analysts and bureaus, kept word for word. */
function request(name: string): { query: string; variables: Record<string, unknown> } {
  const query = readFileSync(join('services/gateway/web/examples', `${name}.graphql`), 'utf8');
  const variables = /^# variables: (.*)$/m.exec(query)?.[1] ?? '{}';
  return { query, variables: JSON.parse(variables) as Record<string, unknown> };
}

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */

const leagues = [
  '1501',
  '1502',
  '1503',
  '1504',
  '1505',
  '1506',
  '1507',
  '1508',
  '1509',
  '1522',
  '1525',
  '1529',
];

let house: House;
/** Headers of an officer in charge of a region. */
const officerOf = (regionScope: string) => house.as({ subject: 'officer', roles: ['OFFICER'], regionScope });

beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.stop());

describe('01 projects in pilot communities', () => {
  const { query, variables } = request('01-projects-in-pilot-communities');

  async function allPilots(headers: Record<string, string>): Promise<any[]> {
    const nodes: any[] = [];
    for (let after: string | null = null; ;) {
      const { body } = await house.query(query, { ...variables, after }, headers);
      expect(body.errors).toBeUndefined();
      expect(body.data.pilotCommunities.totalCount).toBe(100);
      nodes.push(...body.data.pilotCommunities.edges.map((edge: any) => edge.node));
      if (!body.data.pilotCommunities.pageInfo.hasNextPage) {
        return nodes;
      }
      after = body.data.pilotCommunities.pageInfo.endCursor;
    }
  }

  it('answers the public word for word as it answers an officer of the region', async () => {
    expect(await allPilots({})).toEqual(await allPilots(await officerOf('15')));
  });

  it('finds 100 active pilots over all 12 leagues, each with its four tasks and a project led by a certified worker', async () => {
    const pilots = await allPilots(await officerOf('15'));
    expect(new Set(pilots.map(({ id }) => id)).size).toBe(100);
    expect(new Set(pilots.map(({ community }) => community.region.code.slice(0, 4)))).toEqual(
      new Set(leagues),
    );
    for (const pilot of pilots) {
      expect(pilot.state).toBe('ACTIVE');
      expect(pilot.tasks).toHaveLength(4);
      expect(pilot.community.statCode.startsWith(pilot.community.region.code)).toBe(true);
      expect(pilot.projects.totalCount).toBeGreaterThanOrEqual(1);
      expect(pilot.projects.edges).toHaveLength(pilot.projects.totalCount);
      for (const { node } of pilot.projects.edges) {
        expect(node.leadSocialWorker.displayName).toMatch(/\p{Script=Han}/u);
        expect(['ASSISTANT', 'INTERMEDIATE', 'SENIOR']).toContain(
          node.leadSocialWorker.highestCertificate.level,
        );
        expect(node.teams.length).toBeGreaterThanOrEqual(1);
        expect(node.serviceHours.verifiedMinutes).toBeGreaterThan(0);
      }
    }
  });

  it('has every lead in post in the community on this day', async () => {
    const { body } = await house.query(
      `{ pilotCommunities(filter: { regionUnder: "15" }, first: 100) { edges { node { community { id } projects(first: 5) { edges { node {
           leadSocialWorker { certificates { level } employments { community { id } startedOn endedOn } } } } } } } } }`,
      {},
      await officerOf('15'),
    );
    expect(body.errors).toBeUndefined();
    for (const { node } of body.data.pilotCommunities.edges) {
      for (const { node: project } of node.projects.edges) {
        expect(project.leadSocialWorker.certificates.length).toBeGreaterThanOrEqual(1);
        expect(project.leadSocialWorker.employments).toContainEqual(
          expect.objectContaining({ community: { id: node.community.id }, endedOn: null }),
        );
      }
    }
  });

  it('runs a fixed number of SQL statements, one per kind of row and service, for 1, 20 and 100 pilots', async () => {
    const statementsFor = async (first: number) => {
      const { body } = await house.query(query, { ...variables, first });
      expect(body.errors).toBeUndefined();
      expect(body.data.pilotCommunities.edges).toHaveLength(first);
      const counts: Record<string, number> = {};
      for (const { service } of house.statements) {
        counts[service] = (counts[service] ?? 0) + 1;
      }
      return { counts, texts: house.statements.map(({ text }) => text) };
    };
    const twenty = await statementsFor(20);
    // projects: pilots, tasks, communities, codes, regions, projects, leads, teams; workforce: workers, certificates;
    // volunteers: teams, memberships, hours.
    expect(twenty.counts).toEqual({ projects: 8, workforce: 2, volunteers: 3 });
    expect(new Set(twenty.texts).size).toBe(twenty.texts.length);
    expect((await statementsFor(1)).counts).toEqual(twenty.counts);
    expect((await statementsFor(100)).counts).toEqual(twenty.counts);
  });

  it('asks as much of a deep page as of the first one', async () => {
    const first = await house.query(query, { ...variables, first: 10 });
    const texts = house.statements.map(({ text }) => text).sort();
    let after = first.body.data.pilotCommunities.pageInfo.endCursor;
    for (let page = 2; page <= 9; page += 1) {
      const { body } = await house.query(query, { ...variables, first: 10, after });
      after = body.data.pilotCommunities.pageInfo.endCursor;
    }
    expect(house.statements).toHaveLength(texts.length);
    expect(house.statements.every(({ text }) => !/\bOFFSET\b/i.test(text))).toBe(true);
  });
});

describe('06 named places', () => {
  it('names the provincial pilots and the practice bases of Jiuquan', async () => {
    const { query, variables } = request('02-named-places');
    const { body } = await house.query(query, variables);
    expect(body.errors).toBeUndefined();
    expect(
      body.data.pilotCommunities.edges.map(({ node }: any) => [
        node.level,
        node.community.name,
        node.community.statCode,
      ]),
    ).toEqual([
      ['PROVINCE', '南苑社区', '620902003005'],
      ['PROVINCE', '梨园社区', '620982101004'],
    ]);
    const bases = body.data.practiceBases.edges.map(({ node }: any) => node);
    expect(bases).toContainEqual(
      expect.objectContaining({ level: 'CITY', status: 'ACTIVE', community: { name: '金泉路社区' } }),
    );
    expect(bases.find(({ host }: any) => host === '敦煌国际会展中心').coverage).toEqual({
      name: '西四县',
      regions: expect.arrayContaining(
        ['敦煌市', '瓜州县', '肃北蒙古族自治县', '阿克塞哈萨克族自治县'].map((name) =>
          expect.objectContaining({ name }),
        ),
      ),
    });
    expect(
      new Set(
        bases
          .filter(({ level }: any) => level === 'COUNTY')
          .map(({ coverage }: any) => coverage.regions[0].code),
      ),
    ).toEqual(new Set(['620902', '620921', '620922', '620923', '620924', '620981', '620982']));
  });
});

describe('the figures of Guiding', () => {
  it('counts 57 certified persons and 47,000 volunteers by their rows', async () => {
    const { body } = await house.query(
      `{ workers(filter: { regionUnder: "522723", certified: true }) { totalCount }
         volunteers(filter: { regionUnder: "522723" }) { totalCount } }`,
      {},
      await officerOf('522723'),
    );
    expect(body).toEqual({ data: { workers: { totalCount: 57 }, volunteers: { totalCount: 47_000 } } });
  });
});

describe('real places', () => {
  it('has all 44,703 regions and the communities of three provinces', async () => {
    const { body } = await house.query(
      `{ regions { totalCount } a: communities(filter: { regionUnder: "15" }) { totalCount } b: communities(filter: { regionUnder: "62" }) { totalCount } c: communities(filter: { regionUnder: "52" }) { totalCount } }`,
    );
    expect(body).toEqual({
      data: {
        regions: { totalCount: 44_703 },
        a: { totalCount: 14_592 },
        b: { totalCount: 17_718 },
        c: { totalCount: 17_964 },
      },
    });
  });
});

describe('every example of GraphiQL', () => {
  it.each([
    '01-projects-in-pilot-communities',
    '02-named-places',
    '03-region-tree',
    '04-find-regions',
    '05-certified-workers',
    '06-volunteers-and-teams',
  ])('%s is answered without errors and with rows', async (name) => {
    const { query, variables } = request(name);
    const analyst = await house.as({ roles: ['ANALYST'], regionScope: '*' });
    const { status, body } = await house.query(query, variables, analyst);
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(JSON.stringify(body.data)).toMatch(/"(name|displayName)":"/);
  });
});
