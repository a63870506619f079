import { Client, escapeIdentifier, type Pool } from 'pg';
import { isInputObjectType, isNonNullType } from 'graphql';
import { services } from '../../services/gateway/src/all-in-one';
import { openPool } from '../../services/shared/src/database';
import { executeInProcess, type InProcessExecutor } from '../../services/shared/src/in-process';
import { openLog } from '../../services/shared/src/log';
import { migrate } from '../../services/shared/src/migration';
import { schemaOf } from '../../services/shared/src/service';
import { publicViewer, type Viewer } from '../../services/shared/src/viewer';
import type { Databases } from '../installation/databases';
import { significant, spreadOf, type Spread } from './figures';
import { loadTenYears, oneProvince } from './ten-years';

/** Workers in the province that is asked about; so many in each of the databases. */
const inside = 3_000;

/** Workers elsewhere, by contender; the second of the small ones says what the noise of the machine makes of nothing. */
const elsewhere = { small: 10_000, 'small, again': 10_000, large: 100_000 } as const;

type ContenderName = keyof typeof elsewhere;
const contenderNames = Object.keys(elsewhere) as ContenderName[];

/** How often each contender is asked in a round; one after the other in turns. */
const asksInRound = 20;

/** What one request took in one round. */
interface GrowthRound {
  readonly request: string;
  readonly round: number;
  /** Median latency of each contender. */
  readonly milliseconds: Readonly<Record<ContenderName, number>>;
}

interface Growth {
  readonly request: string;
  readonly milliseconds: Readonly<Record<ContenderName, Spread>>;
  /** Round by round: with ten times as many workers elsewhere by with the few. */
  readonly ratio: Spread;
  /** The same of the few by themselves. */
  readonly control: Spread;
}

export interface GrowthFigures {
  readonly inside: number;
  readonly elsewhere: typeof elsewhere;
  readonly rounds: readonly GrowthRound[];
  readonly growth: readonly Growth[];
  /** Requests that this graph has no fields for. */
  readonly notAsked: readonly string[];
}

const workforce = services.find(({ name }) => name === 'workforce')!;

const officer: Viewer = {
  ...publicViewer,
  subject: 'benchmark',
  roles: ['OFFICER'],
  regionScope: oneProvince,
};

const variables = {
  province: [
    {
      __typename: 'Region',
      code: oneProvince,
      urbanResidentsByDate: [{ asOf: '2024-12-31', value: 20_000_000 }],
    },
  ],
};

/** What is asked, and by which field of the filter on workers a graph can be asked it. */
const requests: readonly { readonly name: string; readonly needs?: string; readonly query: string }[] = [
  {
    name: 'scorecard of a province',
    query: `query ($province: [_Any!]!) { _entities(representations: $province) { ... on Region { code
      workforce(asOf: "2025-12-31") { certified(basis: HELD) communityWorkers communityWorkersCertified(basis: HELD) certificationRate(basis: HELD) trained }
      staffing(asOf: "2025-12-31") { standardPer10k required onPaper onSite gap reason }
      workforceFacts(asOf: "2025-12-31") { name value excluded { reason count } } } } }`,
  },
  {
    name: 'registrations of a province that expire',
    needs: 'registrationExpiringWithinDays',
    query: `{ workers(filter: { regionUnder: "${oneProvince}", registrationExpiringWithinDays: 90, asOf: "2023-06-30" }, first: 20) { totalCount edges { node { id displayName } } } }`,
  },
  {
    name: 'certified workers of a province, a page',
    query: `{ workers(filter: { regionUnder: "${oneProvince}", certified: true, basis: REGISTERED, asOf: "2025-12-31" }, first: 20) { totalCount edges { node { id displayName } } } }`,
  },
];

/**
 * Measures what the requests about one province cost when there are ten times as many workers elsewhere: the workforce
 * service over two databases, asked in turns.
 * @throws Error when a contender answers with errors, or not all answer alike
 */
export async function measureGrowth(
  databases: Databases,
  rounds: number,
  tell: (line: string) => void,
): Promise<GrowthFigures> {
  const pools: Pool[] = [];
  try {
    const contenders = {} as Record<ContenderName, InProcessExecutor>;
    for (const name of contenderNames) {
      tell(`loading ${inside} workers and ${elsewhere[name]} elsewhere, with ten years of their history …`);
      const pool = await openContender(databases, name);
      pools.push(pool);
      contenders[name] = executeInProcess(workforce, { pool, keys: null }, openLog('workforce', 'warn'));
    }
    const asked = requests.filter(({ needs }) => needs === undefined || workerFilterHas(needs));
    const measured: GrowthRound[] = [];
    for (const request of asked) {
      await requireLikeAnswers(contenders, request.query);
      for (let round = 1; round <= rounds; round += 1) {
        const milliseconds = await measureRound(contenders, request.query, round);
        measured.push({ request: request.name, round, milliseconds });
        tell(
          `${request.name}, round ${round}/${rounds}, ms: ${contenderNames.map((name) => `${name} ${milliseconds[name]}`).join('; ')}`,
        );
      }
    }
    return {
      inside,
      elsewhere,
      rounds: measured,
      growth: asked.map(({ name }) => growthOf(measured.filter(({ request }) => request === name))),
      notAsked: requests.filter((request) => !asked.includes(request)).map(({ name }) => name),
    };
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
  }
}

function workerFilterHas(field: string): boolean {
  const workers = schemaOf(workforce).getQueryType()!.getFields()['workers']!;
  const { type } = workers.args.find(({ name }) => name === 'filter')!;
  const filter = isNonNullType(type) ? type.ofType : type;
  return isInputObjectType(filter) && field in filter.getFields();
}

async function openContender(databases: Databases, name: ContenderName): Promise<Pool> {
  const database = `benchmark_growth_${contenderNames.indexOf(name)}`;
  const adminUrl = databases.adminUrlOf(workforce.name);
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(database)} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${escapeIdentifier(database)}`);
    await migrate(workforce, inDatabase(adminUrl, database), databases.passwordOf(workforce.name));
    await loadTenYears(inDatabase(adminUrl, database), { inside, outside: elsewhere[name] });
    // What is left to be written to the disk is not to be written during the rounds.
    await admin.query('CHECKPOINT');
  } finally {
    await admin.end();
  }
  const settings = databases.settingsOf(workforce.name);
  return openPool(workforce.name, { ...settings, url: inDatabase(settings.url, database), poolSize: 2 });
}

async function measureRound(
  contenders: Readonly<Record<ContenderName, InProcessExecutor>>,
  query: string,
  round: number,
): Promise<Record<ContenderName, number>> {
  const latencies = Object.fromEntries(contenderNames.map((name) => [name, [] as number[]])) as Record<
    ContenderName,
    number[]
  >;
  for (let turn = 0; turn < asksInRound; turn += 1) {
    // Each turn begins with another contender, so that none always works in the other's wake.
    for (const index of contenderNames.keys()) {
      const name = contenderNames[(index + turn + round) % contenderNames.length]!;
      const started = performance.now();
      await ask(contenders[name], query);
      latencies[name].push(performance.now() - started);
    }
  }
  return Object.fromEntries(
    contenderNames.map((name) => [name, significant(spreadOf(latencies[name]).median)]),
  ) as Record<ContenderName, number>;
}

async function requireLikeAnswers(
  contenders: Readonly<Record<ContenderName, InProcessExecutor>>,
  query: string,
): Promise<void> {
  const answers = new Set<string>();
  for (const name of contenderNames) {
    // Several times: PostgreSQL plans a prepared statement for any values only after it has planned it for some.
    for (let time = 0; time < 10; time += 1) {
      answers.add(await ask(contenders[name], query));
    }
  }
  if (answers.size !== 1) {
    throw new Error('not all answer alike about the same province: a comparison would mean nothing');
  }
}

async function ask(execute: InProcessExecutor, query: string): Promise<string> {
  const { data, errors } = await execute(
    { query, variables: query.includes('$province') ? variables : {} },
    { id: 'benchmark', language: 'en', viewer: officer },
  );
  if (errors !== undefined) {
    throw new Error(`workforce answered with errors: ${errors.map(({ message }) => message).join('; ')}`);
  }
  return JSON.stringify(data);
}

function growthOf(rounds: readonly GrowthRound[]): Growth {
  const by = (name: ContenderName) =>
    spreadOf(rounds.map(({ milliseconds }) => significant(milliseconds[name] / milliseconds.small, 3)));
  return {
    request: rounds[0]!.request,
    milliseconds: Object.fromEntries(
      contenderNames.map((name) => [name, spreadOf(rounds.map(({ milliseconds }) => milliseconds[name]))]),
    ) as Growth['milliseconds'],
    ratio: by('large'),
    control: by('small, again'),
  };
}

function inDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
