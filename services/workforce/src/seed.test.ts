import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { demoId, referenceId } from '../../shared/src/identifier';
import { runSeed, type SeedEvent } from '../../shared/src/seed';
import { startSubgraph, type TestSubgraph } from '../../../test/support/subgraph';
import { workforce } from './service';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
interface Pilot {
  readonly statCode: string;
  readonly name: string;
  readonly projects: readonly {
    readonly startedOn: string;
    readonly leads: readonly { readonly worker: string; readonly endedOn: string | null }[];
  }[];
  readonly teams: readonly { readonly leader: string }[];
}

let subgraph: TestSubgraph;
const events: SeedEvent[] = [];
const steps = workforce.seed.filter(({ dataset }) => dataset !== 'extended');

async function seed(): Promise<SeedEvent[]> {
  events.length = 0;
  await runSeed(workforce, subgraph.database.settingsOf('workforce'), ['reference', 'demo'], (event) =>
    events.push(event),
  );
  return events.filter(({ state }) => state !== 'loading');
}

/** A table comes behind those it refers to. */
const tables = workforce.entities.map(({ table }) => table);

async function contents(): Promise<string> {
  const digests = await Promise.all(
    tables.map((table) =>
      subgraph.pool.query(`SELECT count(*), md5(string_agg(t::text, ',' ORDER BY t::text)) FROM ${table} t`),
    ),
  );
  return JSON.stringify(digests.map(({ rows }) => rows));
}

async function ask(document: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await subgraph.query(document, variables);
  expect(errors).toEqual([]);
  return data;
}

async function countWorkers(filter: Record<string, unknown>): Promise<number> {
  const data = await ask(`query ($filter: WorkerFilter) { workers(filter: $filter) { totalCount } }`, {
    filter,
  });
  return data.workers.totalCount;
}

async function entities(selection: string, type: string, ids: readonly string[]): Promise<any[]> {
  const data = await ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${selection} } } }`,
    { representations: ids.map((id) => ({ __typename: type, id })) },
  );
  return data._entities;
}

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  expect((await seed()).map(({ step, state }) => [step.name, state])).toEqual(
    steps.map((step) => [step.name, 'loaded']),
  );
});

afterAll(() => subgraph.stop());

it('loads nothing twice', async () => {
  const before = await contents();
  expect((await seed()).map(({ state }) => state)).toEqual(steps.map(() => 'present'));
  expect(await contents()).toBe(before);
});

it('loads the same rows on another database', async () => {
  const before = await contents();
  await subgraph.pool.query('DELETE FROM practice_base_region');
  for (const table of [...tables].reverse().concat('seed_ledger')) {
    await subgraph.pool.query(`DELETE FROM ${table}`);
  }
  await seed();
  expect(await contents()).toBe(before);
});

it('places everyone in a region that exists', async () => {
  const { rows } = await subgraph.pool.query(`
    SELECT region_code FROM (
      SELECT region_code FROM worker UNION ALL SELECT region_code FROM employment
      UNION ALL SELECT region_code FROM practice_base UNION ALL SELECT region_code FROM practice_base_region) placed
    WHERE region_code NOT IN (SELECT code FROM region_code)`);
  expect(rows).toEqual([]);
});

it('places every post and base in a community of the national list', async () => {
  const list = gunzipSync(readFileSync('data/communities-2023.csv.gz')).toString();
  const listed = new Set([...list.matchAll(/^\d{12}/gm)].map(([code]) => referenceId('2023', code)));
  const { rows } = await subgraph.pool.query<{ community_id: string }>(
    'SELECT community_id FROM employment WHERE community_id IS NOT NULL UNION SELECT community_id FROM practice_base WHERE community_id IS NOT NULL',
  );
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => !listed.has(row.community_id))).toEqual([]);
});

it('claims of no one to be real: every person, certificate and post is synthetic', async () => {
  for (const table of ['worker', 'certificate', 'employment']) {
    const { rows } = await subgraph.pool.query(`SELECT DISTINCT provenance FROM ${table}`);
    expect(rows).toEqual([{ provenance: 'SYNTHETIC' }]);
  }
});

describe('pilot leads', () => {
  const pilots = JSON.parse(readFileSync('data/demo/pilots.json', 'utf8')) as Pilot[];

  it('exist for every key that the pilots name, certified; present ones in post in the community', async () => {
    const present = pilots.flatMap(({ statCode, name, projects, teams }) =>
      [
        ...projects.flatMap(({ leads }) =>
          leads.filter(({ endedOn }) => endedOn === null).map(({ worker }) => worker),
        ),
        ...teams.map(({ leader }) => leader),
      ].map((key) => ({ key, name, communityId: referenceId('2023', statCode) })),
    );
    const found = await entities(
      'id highestCertificate { level issuedOn } employments { kind field employer community { id } startedOn endedOn }',
      'Worker',
      present.map(({ key }) => demoId(key)),
    );
    expect(found).toEqual(
      present.map(({ key, name, communityId }) => ({
        id: demoId(key),
        highestCertificate: {
          level: expect.any(String),
          issuedOn: expect.stringMatching(/^20(1[6-9]|2[0-4])-/),
        },
        employments: [
          {
            kind: expect.stringMatching(/^(DEDICATED|COMMITTEE_FULLTIME)$/),
            field: 'COMMUNITY',
            employer: `${name}居民委员会`,
            community: { id: communityId },
            startedOn: expect.any(String),
            endedOn: null,
          },
        ],
      })),
    );
    expect(found.every(({ employments: [post] }) => post.startedOn < '2025-05-20')).toBe(true);
  });

  it('of former times left their post on the day they ceased to lead', async () => {
    const former = pilots.flatMap(({ projects }) =>
      projects.flatMap(({ leads }) => leads.filter(({ endedOn }) => endedOn !== null)),
    );
    expect(former).toHaveLength(10);
    const found = await entities(
      'highestCertificate { level } employments { endedOn }',
      'Worker',
      former.map(({ worker }) => demoId(worker)),
    );
    expect(found).toEqual(
      former.map(({ endedOn }) => ({
        highestCertificate: { level: expect.any(String) },
        employments: [{ endedOn }],
      })),
    );
  });

  it('of Inner Mongolia: 100 in post, six of whom are no longer registered at the end of 2025', async () => {
    expect(await countWorkers({ regionUnder: '15', certified: true, inPost: true })).toBe(100);
    const { rows } = await subgraph.pool.query(`
      SELECT count(*) AS lapsed FROM worker
      WHERE region_code LIKE '15%'
        AND (SELECT max(valid_to) FROM registration WHERE worker_id = worker.id) < '2025-12-31'`);
    expect(rows).toEqual([{ lapsed: 6 }]);
  });

  it('hold certificates of all levels, mostly the intermediate one', async () => {
    const counts = await Promise.all(
      ['ASSISTANT', 'INTERMEDIATE', 'SENIOR'].map((level) =>
        countWorkers({ regionUnder: '15', levelIn: [level] }),
      ),
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(110);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(counts[1]).toBeGreaterThan(55);
  });
});

describe('Guiding county', () => {
  it('has 57 certified persons, as reported, all in post', async () => {
    expect(await countWorkers({ regionUnder: '522723', certified: true })).toBe(57);
    expect(await countWorkers({ regionUnder: '522723', certified: true, inPost: true })).toBe(57);
  });

  it('has community workers without a certificate, 49 of them since 2023', async () => {
    expect(
      await countWorkers({ regionUnder: '522723', certified: false, inPost: true, fieldIn: ['COMMUNITY'] }),
    ).toBe(60);
    const { rows } = await subgraph.pool.query(`
      SELECT count(*) AS since FROM employment WHERE region_code LIKE '522723%' AND started_on >= '2023-01-01'`);
    expect(rows).toEqual([{ since: 49 }]);
  });

  it('has its training base, with the year in the quoted clause only', async () => {
    const data = await ask(
      `{ practiceBases(filter: { regionUnder: "522723" }) { edges { node { name level status establishedOn provenance sourceClause } } } }`,
    );
    expect(data.practiceBases.edges).toEqual([
      {
        node: {
          name: '贵定县社区工作者实训基地',
          level: 'COUNTY',
          status: 'ACTIVE',
          establishedOn: null,
          provenance: 'SOURCE_DOCUMENT',
          sourceClause: '2024 年成立县级社区工作者实训基地',
        },
      },
    ]);
  });
});

describe('Jiuquan', () => {
  it('has certified workers in each of its seven counties', async () => {
    for (const county of ['620902', '620921', '620922', '620923', '620924', '620981', '620982']) {
      expect(await countWorkers({ regionUnder: county, certified: true })).toBeGreaterThan(3);
    }
  });

  it('has the bases that the plan names and one in each county', async () => {
    const data = await ask(`{ practiceBases(filter: { regionUnder: "6209" }, first: 50) {
      totalCount
      edges { node { name level status host provenance sourceClause community { id } coverage { name regions { code } } } }
    } }`);
    expect(data.practiceBases.totalCount).toBe(10);
    const bases = data.practiceBases.edges.map(({ node }: any) => node);
    expect(bases).toContainEqual({
      name: '酒泉市社会工作专业人员实践基地',
      level: 'CITY',
      status: 'ACTIVE',
      host: '金泉路社区',
      provenance: 'SOURCE_DOCUMENT',
      sourceClause: '依托肃州区金泉路社区建立全市社会工作专业人员实践基地',
      community: { id: referenceId('2023', '620902002010') },
      coverage: { name: '酒泉市', regions: [{ code: '6209' }] },
    });
    const western = bases.find(({ coverage }: any) => coverage.name === '西四县');
    expect(western).toMatchObject({ host: '敦煌国际会展中心', status: 'PREPARING' });
    expect(western.coverage.regions).toHaveLength(4);
    const county = bases.filter(({ level }: any) => level === 'COUNTY');
    expect(county.map(({ coverage }: any) => coverage.regions[0].code).sort()).toEqual([
      '620902',
      '620921',
      '620922',
      '620923',
      '620924',
      '620981',
      '620982',
    ]);
    expect(new Set(county.map(({ provenance }: any) => provenance))).toEqual(new Set(['SYNTHETIC']));
  });
});
