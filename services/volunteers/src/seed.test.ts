import { startSubgraph, type TestSubgraph } from '../../../test/support/subgraph';
import { demoId, referenceId } from '../../shared/src/identifier';
import { readReferenceList } from '../../shared/src/reference-list';
import { runSeed, type SeedEvent } from '../../shared/src/seed';
import { guidingFacts, pilotFacts } from './demo/facts';
import { claimedStates } from './hours/hours.rules';
import { volunteers } from './service';

let subgraph: TestSubgraph;
const steps = [
  'region-codes-2023',
  'demo/pilot-teams',
  'demo/guiding-volunteers',
  'demo/guiding-teams',
  'demo/service-hours',
];
const tables = ['region_code', 'volunteer', 'volunteer_team', 'membership', 'hour_entry'];
const pilots = pilotFacts();

async function seed(): Promise<string[]> {
  const events: SeedEvent[] = [];
  await runSeed(volunteers, subgraph.database.settingsOf('volunteers'), ['reference', 'demo'], (event) =>
    events.push(event),
  );
  return events.filter(({ state }) => state !== 'loading').map(({ step, state }) => `${step.name} ${state}`);
}

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
async function ask(document: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await subgraph.query(document, variables);
  expect(errors).toEqual([]);
  return data;
}

async function countVolunteers(filter: Record<string, string>): Promise<number> {
  const data = await ask('query ($filter: VolunteerFilter) { volunteers(filter: $filter) { totalCount } }', {
    filter,
  });
  return data.volunteers.totalCount;
}

/** One text for all that a table holds. */
async function contents(): Promise<string[]> {
  const digests = await Promise.all(
    tables.map((table) =>
      subgraph.pool.query<{ digest: string }>(
        `SELECT count(*) || ' ' || md5(string_agg(row::text, ',' ORDER BY row::text)) AS digest FROM ${table} row`,
      ),
    ),
  );
  return digests.map(({ rows }) => rows[0]!.digest);
}

/** Rows that break a rule of the demo; there should be none. */
async function offending(statement: string): Promise<unknown[]> {
  return (await subgraph.pool.query<Record<string, unknown>>(`${statement} LIMIT 3`)).rows;
}

beforeAll(async () => {
  subgraph = await startSubgraph(volunteers);
  expect(await seed()).toEqual(steps.map((step) => `${step} loaded`));
});
afterAll(() => subgraph.stop());

describe('the seed', () => {
  it('loads nothing twice', async () => {
    const before = await contents();
    expect(await seed()).toEqual(steps.map((step) => `${step} present`));
    expect(await contents()).toEqual(before);
  });

  it('loads the same rows wherever it runs', async () => {
    const before = await contents();
    for (const table of [...tables].reverse()) {
      await subgraph.pool.query(`DELETE FROM ${table}`);
    }
    await subgraph.pool.query('DELETE FROM seed_ledger');
    await seed();
    expect(await contents()).toEqual(before);
  });

  it('makes up everyone it loads, and says so', async () => {
    for (const table of ['volunteer', 'volunteer_team', 'hour_entry']) {
      expect(await offending(`SELECT * FROM ${table} WHERE provenance <> 'SYNTHETIC'`)).toEqual([]);
    }
  });

  it('places everything in regions and communities of the national lists', async () => {
    for (const table of ['volunteer', 'volunteer_team', 'hour_entry']) {
      expect(
        await offending(
          `SELECT region_code FROM ${table} WHERE region_code NOT IN (SELECT code FROM region_code)`,
        ),
      ).toEqual([]);
    }
    const listed = new Set<string>();
    for await (const { code } of readReferenceList('communities-2023.csv.gz')) {
      listed.add(referenceId('2023', code));
    }
    const { rows } = await subgraph.pool.query<{ id: string }>(
      'SELECT DISTINCT community_id AS id FROM volunteer_team',
    );
    expect(rows).toHaveLength(pilots.length + guidingFacts().teams.length);
    expect(rows.filter(({ id }) => !listed.has(id))).toEqual([]);
  });

  it('keeps its dates in order', async () => {
    expect(
      await offending(`
        SELECT * FROM membership
        JOIN volunteer ON volunteer.id = membership.volunteer_id
        JOIN volunteer_team team ON team.id = membership.team_id
        WHERE membership.joined_on < greatest(volunteer.registered_on, team.founded_on)`),
    ).toEqual([]);
    expect(
      await offending(`
        SELECT * FROM hour_entry entry
        WHERE entry.served_on NOT BETWEEN '2025-06-01' AND '2025-12-20'
          OR entry.recorded_at < entry.served_on
          OR NOT EXISTS (
            SELECT FROM membership
            WHERE membership.team_id = entry.team_id AND membership.volunteer_id = entry.volunteer_id
              AND entry.served_on >= membership.joined_on
              AND (membership.left_on IS NULL OR entry.served_on <= membership.left_on))`),
    ).toEqual([]);
  });
});

describe('Guiding', () => {
  it('has the 47,000 registered volunteers that its report names, counted over its eight townships', async () => {
    expect(await countVolunteers({ regionUnder: '522723' })).toBe(47_000);
    const townships = await Promise.all(
      guidingFacts().volunteers.map(({ regionCode }) => countVolunteers({ regionUnder: regionCode })),
    );
    expect(townships).toHaveLength(8);
    expect(Math.min(...townships)).toBeGreaterThan(2_000);
    expect(townships.reduce((sum, count) => sum + count, 0)).toBe(47_000);
  });

  it('registered them from 2014 to November 2025, some in every year', async () => {
    expect(
      await countVolunteers({
        regionUnder: '522723',
        registeredFrom: '2014-01-01',
        registeredTo: '2025-11-30',
      }),
    ).toBe(47_000);
    for (let year = 2014; year <= 2025; year += 1) {
      const registered = await countVolunteers({
        regionUnder: '522723',
        registeredFrom: `${year}-01-01`,
        registeredTo: `${year}-12-31`,
      });
      expect(registered).toBeGreaterThan(500);
    }
  });

  it('has teams in the key fields, led by its certified workers, of volunteers from the register', async () => {
    const data = await ask(`{ volunteerTeams(filter: { regionUnder: "522723" }, first: 100) {
      totalCount edges { node { name field leader { id } community { id } volunteerCount } } } }`);
    const teams = data.volunteerTeams.edges.map(({ node }: { node: Record<string, unknown> }) => node);
    const certified = new Set(
      Array.from({ length: 57 }, (_, index) => demoId(`worker:522723/certified-${index + 1}`)),
    );
    expect(data.volunteerTeams.totalCount).toBe(40);
    expect(new Set(teams.map(({ field }: { field: string }) => field))).toEqual(
      new Set([
        'ELDERLY_CARE',
        'CHILD_CARE',
        'HARDSHIP_RELIEF',
        'DISABILITY_SUPPORT',
        'MEDIATION',
        'NEW_EMPLOYMENT',
        'HEALTH',
        'ENVIRONMENT',
      ]),
    );
    for (const team of teams) {
      expect(certified).toContain(team.leader.id);
      expect(team.volunteerCount).toBeGreaterThanOrEqual(12);
      expect(team.volunteerCount).toBeLessThanOrEqual(60);
    }
  });
});

describe('the pilot communities', () => {
  it('have every team that the pilots name, with its leader, field and members', async () => {
    const teams = pilots.flatMap((pilot) =>
      pilot.teams.map((team) => ({ ...team, statCode: pilot.statCode })),
    );
    const data = await ask(
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on VolunteerTeam {
         name field leader { id } community { id } region { code } volunteerCount } } }`,
      { refs: teams.map(({ key }) => ({ __typename: 'VolunteerTeam', id: demoId(key) })) },
    );
    expect(data._entities).toEqual(
      teams.map(({ name, field, leader, statCode }) => ({
        name,
        field,
        leader: { id: demoId(leader) },
        community: { id: referenceId('2023', statCode) },
        region: { code: statCode.slice(0, 9) },
        volunteerCount: expect.any(Number),
      })),
    );
    const counts = data._entities.map((team: { volunteerCount: number }) => team.volunteerCount) as number[];
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...counts)).toBeLessThanOrEqual(30);
  });

  it('have some volunteers in two teams, and some who have left', async () => {
    const { rows } = await subgraph.pool.query<{ twice: number; gone: number }>(`
      SELECT
        (SELECT count(*) FROM (SELECT FROM membership WHERE left_on IS NULL GROUP BY volunteer_id HAVING count(*) > 1) v) AS twice,
        (SELECT count(*) FROM membership WHERE left_on IS NOT NULL) AS gone`);
    expect(rows[0]!.twice).toBeGreaterThan(20);
    expect(rows[0]!.gone).toBeGreaterThan(100);
  });

  it('have verified minutes in every project, by its own teams, in sums of plausible size', async () => {
    const projects = pilots.flatMap((pilot) => pilot.projects);
    const data = await ask(
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Project {
         serviceHours { claimedMinutes confirmedMinutes verifiedMinutes volunteerCount } } } }`,
      { refs: projects.map(({ key }) => ({ __typename: 'Project', id: demoId(key) })) },
    );
    expect(data._entities).toHaveLength(projects.length);
    for (const { serviceHours } of data._entities) {
      expect(serviceHours.verifiedMinutes).toBeGreaterThan(1_000);
      expect(serviceHours.confirmedMinutes).toBeGreaterThanOrEqual(serviceHours.verifiedMinutes);
      expect(serviceHours.claimedMinutes).toBeGreaterThanOrEqual(serviceHours.confirmedMinutes);
      expect(serviceHours.claimedMinutes).toBeLessThan(60 * 400);
      expect(serviceHours.volunteerCount).toBeGreaterThanOrEqual(5);
      expect(serviceHours.volunteerCount).toBeLessThanOrEqual(60);
    }
    const teamsOf = new Map(
      projects.map(({ key, teams }) => [demoId(key), teams.map((team) => demoId(team))]),
    );
    const { rows } = await subgraph.pool.query<{ project: string; team: string }>(
      'SELECT DISTINCT project_id AS project, team_id AS team FROM hour_entry WHERE project_id IS NOT NULL',
    );
    expect(rows.filter(({ project, team }) => !teamsOf.get(project)?.includes(team))).toEqual([]);
  });

  it('have entries in all states and from all sources', async () => {
    const { rows } = await subgraph.pool.query<{ states: string[]; sources: string[] }>(
      'SELECT array_agg(DISTINCT state) AS states, array_agg(DISTINCT source) AS sources FROM hour_entry WHERE project_id IS NOT NULL',
    );
    expect(new Set(rows[0]!.states)).toEqual(new Set([...claimedStates, 'CORRECTED', 'REVOKED']));
    expect(new Set(rows[0]!.sources)).toEqual(new Set(['QR', 'GEO', 'LEADER', 'SELF', 'BACKFILL', 'IMPORT']));
  });
});
