import type { Pool, PoolClient } from 'pg';
import type { DatabaseSettings } from './database';
import { openPool } from './database';

/** What a seed step may say of its progress. */
export type Progress = (rowsSoFar: number) => void;

/**
 * One step of a service's seed. It runs in a transaction together with its entry in the ledger: after a
 * kill it has either happened or not, and a second start does not run it again.
 */
export interface SeedStep {
  /** Unique within the service and stable, e.g. `communities-2023/15`: the ledger remembers it. */
  readonly name: string;
  /** What it loads, for the person who watches (Chinese / English). */
  readonly label: string;
  /** `reference` is loaded everywhere, `demo` only where demo data is wanted, `extended` only on request. */
  readonly dataset: SeedDataset;
  /** Loads and returns the number of rows. */
  run(client: PoolClient, progress: Progress): Promise<number>;
}

export type SeedDataset = 'reference' | 'demo' | 'extended';

/** What happened to a step. */
export interface SeedEvent {
  readonly service: string;
  readonly step: SeedStep;
  readonly state: 'loading' | 'loaded' | 'present';
  readonly rows: number;
  readonly milliseconds: number;
}

/** Two loaders at once take turns (any constant will do as the lock's key). */
const seedLock = 7_350_115;

/**
 * Runs the steps of the datasets asked for that the service's ledger does not know yet, in order, as the
 * service's own role.
 * @returns the events, which are also handed to `tell` as they happen
 */
export async function runSeed(
  service: { readonly name: string; readonly seed: readonly SeedStep[] },
  database: DatabaseSettings,
  datasets: readonly SeedDataset[],
  tell: (event: SeedEvent) => void = () => undefined,
): Promise<void> {
  const pool: Pool = openPool(service.name, { ...database, poolSize: 1 });
  const client = await pool.connect();
  try {
    await client.query('SET statement_timeout = 0');
    await client.query('SELECT pg_advisory_lock($1)', [seedLock]);
    const done = new Map(
      (await client.query<{ name: string; rows: number }>('SELECT name, rows FROM seed_ledger')).rows.map(
        (row) => [row.name, row.rows],
      ),
    );
    for (const step of service.seed.filter(({ dataset }) => datasets.includes(dataset))) {
      const before = done.get(step.name);
      if (before !== undefined) {
        tell({ service: service.name, step, state: 'present', rows: before, milliseconds: 0 });
        continue;
      }
      await runStep(client, service.name, step, tell);
    }
    await client.query('SELECT pg_advisory_unlock($1)', [seedLock]);
  } finally {
    client.release();
    await pool.end();
  }
}

async function runStep(
  client: PoolClient,
  service: string,
  step: SeedStep,
  tell: (event: SeedEvent) => void,
): Promise<void> {
  const started = performance.now();
  const event = (state: SeedEvent['state'], rows: number) =>
    tell({ service, step, state, rows, milliseconds: Math.round(performance.now() - started) });
  await client.query('BEGIN');
  try {
    const rows = await step.run(client, (rowsSoFar) => event('loading', rowsSoFar));
    await client.query('INSERT INTO seed_ledger (name, rows) VALUES ($1, $2)', [step.name, rows]);
    await client.query('COMMIT');
    event('loaded', rows);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new Error(`seed step ${service}/${step.name} failed; nothing of it was kept`, { cause: error });
  }
}

/** The ledger's table; `migrate` makes it in every service's schema. */
export const seedLedgerTable = `
  CREATE TABLE IF NOT EXISTS seed_ledger (
    name text PRIMARY KEY,
    rows bigint NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now()
  )`;
