import { createReadStream, createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client, escapeIdentifier, type PoolClient } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { services } from '../../services/gateway/src/all-in-one';
import { openPool, type DatabaseSettings } from '../../services/shared/src/database';
import { migrate } from '../../services/shared/src/migration';
import { runSeed, type SeedStep } from '../../services/shared/src/seed';
import type { Databases } from '../installation/databases';
import type { Bench } from './bench';
import { significant, spreadOf, spreadOfKnown, type Spread } from './figures';
import { peakMemory } from './process-figures';

type Loader = 'project' | 'bare';

/** What one loading of all communities took. */
interface LoadRound {
  readonly loader: Loader;
  readonly round: number;
  readonly communities: number;
  readonly seconds: number;
  readonly communitiesPerSecond: number;
  readonly nodePeakBytes: number | null;
}

export interface LoadFigures {
  readonly rounds: readonly LoadRound[];
  /** Each community is a row in each of these. */
  readonly tables: readonly string[];
  readonly communitiesPerSecond: Readonly<Record<Loader, Spread>>;
  readonly nodePeakBytes: Readonly<Record<Loader, Spread | null>>;
  /** Medians: the project's rate by the bare COPY's. */
  readonly ratioToBare: number;
}

/** What a loading process is told in a file, as it holds a login. */
interface LoadOrder {
  readonly database: DatabaseSettings;
  /** For the bare COPY: tables and the files that hold their rows as COPY text. */
  readonly files: readonly { readonly table: string; readonly file: string }[];
}

interface Loaded {
  readonly communities: number;
  readonly milliseconds: number;
  readonly peakBytes: number | null;
}

const tables = ['community', 'community_stat_code'];
const database = 'benchmark_loading';
const projects = services.find(({ name }) => name === 'projects')!;

/**
 * Loads the communities of all provinces into a fresh database, by the project's seed and by a bare COPY of the
 * same rows into the same tables with the same indexes, in turns, each in a process of its own.
 */
export async function measureLoading(
  bench: Bench,
  databases: Databases,
  count: number,
  tell: (line: string) => void,
): Promise<LoadFigures> {
  const settings = {
    ...databases.settingsOf(projects.name),
    url: inDatabase(databases.settingsOf(projects.name).url),
  };
  const files = tables.map((table) => ({ table, file: join(bench.folder, `${table}.copy`) }));
  const rounds: LoadRound[] = [];
  for (let round = 1; round <= count; round += 1) {
    for (const loader of ['project', 'bare'] as const) {
      await makeFreshDatabase(databases, settings);
      const { communities, milliseconds, peakBytes } = await loadInProcess(bench, loader, {
        database: settings,
        files,
      });
      if (round === 1 && loader === 'project') {
        await prepareRows(settings, files);
      }
      const seconds = milliseconds / 1_000;
      const measured = {
        loader,
        round,
        communities,
        seconds: significant(seconds),
        communitiesPerSecond: Math.round(communities / seconds),
        nodePeakBytes: peakBytes,
      };
      rounds.push(measured);
      tell(
        `loading, round ${round}/${count}: ${loader} ${communities} communities in ${seconds.toFixed(1)} s`,
      );
    }
  }
  const of = (loader: Loader) => rounds.filter((round) => round.loader === loader);
  if (new Set(rounds.map(({ communities }) => communities)).size !== 1) {
    throw new Error('the project and the bare COPY did not load the same number of communities');
  }
  const rate = {
    project: spreadOf(of('project').map(ratePerSecond)),
    bare: spreadOf(of('bare').map(ratePerSecond)),
  };
  return {
    rounds,
    tables,
    communitiesPerSecond: rate,
    nodePeakBytes: {
      project: spreadOfKnown(of('project').map(({ nodePeakBytes }) => nodePeakBytes)),
      bare: spreadOfKnown(of('bare').map(({ nodePeakBytes }) => nodePeakBytes)),
    },
    ratioToBare: significant(rate.project.median / rate.bare.median, 3),
  };
}

/** Main program of a loading process: `project` runs the seed's steps, `bare` pipes prepared text. */
export async function loadCommunities(loader: Loader, orderFile: string): Promise<void> {
  const order = JSON.parse(readFileSync(orderFile, 'utf8')) as LoadOrder;
  const loaded = loader === 'project' ? await loadBySeed(order) : await loadByCopy(order);
  console.log(JSON.stringify({ ...loaded, peakBytes: peakMemory(process.pid) } satisfies Loaded));
}

async function loadInProcess(bench: Bench, loader: Loader, order: LoadOrder): Promise<Loaded> {
  const orderFile = join(bench.folder, 'loading.json');
  writeFileSync(orderFile, JSON.stringify(order), { mode: 0o600 });
  const name = `loading (${loader})`;
  const program = bench.launch({ name, command: ['dist/scripts/benchmark.js', '--load', loader, orderFile] });
  if ((await program.exited) !== 0) {
    throw new Error(`${name} failed; its last words:\n${program.output()}`);
  }
  return JSON.parse(program.output().trim().split('\n').at(-1)!) as Loaded;
}

async function loadBySeed({ database: settings }: LoadOrder): Promise<Omit<Loaded, 'peakBytes'>> {
  let communities = 0;
  let milliseconds = 0;
  await runSeed(
    { name: projects.name, seed: projects.seed.filter(isOfCommunities) },
    settings,
    ['reference', 'extended'],
    (event) => {
      if (event.state === 'loaded') {
        communities += event.rows;
        milliseconds += event.milliseconds;
      }
    },
  );
  return { communities, milliseconds };
}

async function loadByCopy({ database: settings, files }: LoadOrder): Promise<Omit<Loaded, 'peakBytes'>> {
  return asService(settings, async (client) => {
    await client.query('SET statement_timeout = 0');
    const started = performance.now();
    let communities = 0;
    await client.query('BEGIN');
    for (const { table, file } of files) {
      const copy = client.query(copyFrom(`COPY ${table} FROM STDIN`));
      await pipeline(createReadStream(file, { highWaterMark: 1 << 16 }), copy);
      communities = copy.rowCount;
    }
    await client.query('COMMIT');
    return { communities, milliseconds: Math.round(performance.now() - started) };
  });
}

/** Keeps the rows that the seed has loaded as COPY text, in the order in which they lie in the tables. */
async function prepareRows(settings: DatabaseSettings, files: LoadOrder['files']): Promise<void> {
  await asService(settings, async (client) => {
    await client.query('SET synchronize_seqscans = off');
    for (const { table, file } of files) {
      await pipeline(client.query(copyTo(`COPY ${table} TO STDOUT`)), createWriteStream(file));
    }
  });
}

/** A database with the project's tables and regions, and no community yet. */
async function makeFreshDatabase(databases: Databases, settings: DatabaseSettings): Promise<void> {
  const adminUrl = databases.adminUrlOf(projects.name);
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(database)} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${escapeIdentifier(database)}`);
    await migrate(projects, inDatabase(adminUrl), databases.passwordOf(projects.name));
    const before = projects.seed.slice(0, projects.seed.findIndex(isOfCommunities));
    await runSeed({ name: projects.name, seed: before }, settings, ['reference']);
    // What others have left to be written to the disk is not to be written during the next loading.
    await admin.query('CHECKPOINT');
  } finally {
    await admin.end();
  }
}

async function asService<Result>(
  settings: DatabaseSettings,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const pool = openPool(projects.name, { ...settings, poolSize: 1 });
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
    await pool.end();
  }
}

function isOfCommunities({ name }: SeedStep): boolean {
  return name.startsWith('communities-');
}

function ratePerSecond({ communitiesPerSecond }: LoadRound): number {
  return communitiesPerSecond;
}

function inDatabase(url: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
