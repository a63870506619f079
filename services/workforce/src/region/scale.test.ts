import type { QueryConfig, QueryResult } from 'pg';
import { publicViewer, type Viewer } from '../../../shared/src/viewer';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { loadTenYears, oneProvince } from '../../../../scripts/benchmark/ten-years';
import { workforce } from '../service';

/** What is read through an index, however many rows there are: each has a row of every worker of the country. */
const large = ['worker', 'employment', 'certificate', 'registration', 'attendance'];

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Node[];
}

/** Plans of the statements since the last look, by how PostgreSQL made them. */
const plans: { how: string; text: string; root: Node }[] = [];
let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await loadTenYears(subgraph.database.adminUrl, { inside: 3_000, outside: 97_000 });
  const { pool } = subgraph;
  const query = pool.query.bind(pool) as unknown as (config: QueryConfig | string) => Promise<QueryResult>;
  // A prepared statement is planned for its values at first, and later on for any values.
  const explained = async (config: QueryConfig) => {
    const { text, values } = config;
    const explain = async (how: string, asked: QueryConfig | string) => {
      const { rows } = await query(asked);
      plans.push({ how, text, root: rows[0]['QUERY PLAN'][0].Plan });
    };
    await explain('for its values', { text: `EXPLAIN (FORMAT JSON) ${text}`, values: values ?? [] });
    await explain('for any values', `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`);
    return query(config);
  };
  pool.query = explained as unknown as typeof pool.query;
}, 180_000);
afterAll(() => subgraph.stop());

function scansOf(node: Node): string[] {
  const own = node['Node Type'].includes('Seq Scan') ? [node['Relation Name'] ?? ''] : [];
  return [...own, ...(node.Plans ?? []).flatMap(scansOf)];
}

async function planned(document: string, variables: object, viewer: Viewer): Promise<void> {
  plans.length = 0;
  const { errors } = await subgraph.query(document, variables as Record<string, unknown>, { viewer });
  expect(errors).toEqual([]);
  expect(plans.length).toBeGreaterThan(0);
  expect(
    plans.flatMap(({ how, text, root }) =>
      scansOf(root)
        .filter((table) => large.includes(table))
        .map((table) => `${table} is read from end to end, planned ${how}: ${text}`),
    ),
  ).toEqual([]);
}

const officer = viewerOf({ roles: ['OFFICER'], regionScope: oneProvince });
const scorecard = `query ($regions: [_Any!]!) { _entities(representations: $regions) { ... on Region { code
  workforce(asOf: "2025-12-31") { certified(basis: HELD) registered: certified(basis: REGISTERED) byLevel { persons } inPost byField { persons }
    communityWorkers communityWorkersCertified(basis: HELD) certificationRate(basis: HELD) trained }
  staffing(asOf: "2025-12-31") { standardPer10k required onPaper onSite gap reason }
  workforceFacts(asOf: "2025-12-31") { name value excluded { reason count } } } } }`;
const regionsOf = (codes: readonly string[]) => ({
  regions: codes.map((code) => ({
    __typename: 'Region',
    code,
    urbanResidentsByDate: [{ asOf: '2024-12-31', value: 20_000_000 }],
  })),
});

describe('with 100,000 workers and ten years of their history', () => {
  it('has them', async () => {
    const { data } = await subgraph.query('{ workers { totalCount } }');
    expect(data.workers.totalCount).toBe(100_000);
  });

  it('the scorecard of a province reads the province only', async () => {
    await planned(scorecard, regionsOf([oneProvince]), officer);
  });

  it('so does the public’s, and that of all its counties', async () => {
    await planned(scorecard, regionsOf([oneProvince]), publicViewer);
    const { rows } = await subgraph.pool.query({
      text: `SELECT code FROM region_code WHERE code LIKE '${oneProvince}%' AND length(code) = 6`,
    });
    const counties = rows.map(({ code }) => code as string);
    expect(counties.length).toBeGreaterThan(50);
    await planned(scorecard, regionsOf(counties), officer);
  });

  it.each([
    '{}',
    '{ certified: true }',
    '{ certified: true, basis: REGISTERED }',
    '{ certified: false, basis: REGISTERED, asOf: "2022-12-31" }',
    '{ inPost: true, asOf: "2020-12-31" }',
    '{ inPost: false }',
    '{ fieldIn: [ELDERLY_CARE, CORRECTION] }',
    '{ levelIn: [INTERMEDIATE] }',
    '{ levelIn: [ASSISTANT], certified: true, basis: REGISTERED, inPost: true, fieldIn: [COMMUNITY], asOf: "2023-06-30" }',
    '{ registrationExpiringWithinDays: 90, shortOfHours: true, asOf: "2024-12-31" }',
    '{ registration: LAPSED, asOf: "2024-12-31" }',
    '{ registration: NOT_APPLIED }',
    '{ registration: RENEWAL_OPEN }',
    '{ neverTrained: true, asOf: "2024-12-31" }',
  ])(
    'the workers of the province under %s are found, counted and paged through within it',
    async (filter) => {
      const given = filter.replace('{', `{ regionUnder: "${oneProvince}",`);
      await planned(`{ workers(filter: ${given}) { totalCount edges { node { id } } } }`, {}, officer);
      await planned(
        `{ workers(filter: ${given}, orderBy: REGION_CODE_DESC) { edges { node { id } } } }`,
        {},
        officer,
      );
    },
  );

  it('the registrations that expire within 90 days, short of hours, are read in their order', async () => {
    const given = `{ regionUnder: "${oneProvince}", expiringWithinDays: 90, shortOfHours: true, asOf: "2024-12-31" }`;
    await planned(
      `{ registrations(filter: ${given}, orderBy: VALID_TO_ASC) { totalCount edges { node { id } } } }`,
      {},
      officer,
    );
  });
});
