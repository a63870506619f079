import { DataSource } from 'typeorm';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { seedLedgerTable } from './seed';
import { entitiesOf, migrationsOf, type Service } from './service';

const migrationTable = 'migration';

/** Two migrators at once take turns (any constant will do as the lock's key). */
const migrationLock = 7_350_114;

type Migrated = Pick<Service, 'name' | 'entities' | 'migrations'>;

/**
 * Brings a service's schema and role to the present: makes them when missing, grants the role what a
 * service needs (reading and writing rows of its own schema, no more), runs the pending migrations, each in
 * a transaction of its own.
 * @param adminUrl a login that may create roles and schemas
 * @param password of the service's role; null leaves the role without a login of its own
 * @returns names of the migrations that ran
 */
export async function migrate(
  service: Migrated,
  adminUrl: string,
  password: string | null,
): Promise<string[]> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await provision(client, service.name, password);
    const source = dataSourceOf(service, adminUrl);
    await source.initialize();
    try {
      await source.query(seedLedgerTable);
      const ran = await source.runMigrations({ transaction: 'each' });
      await client.query(
        `REVOKE INSERT, UPDATE, DELETE ON ${escapeIdentifier(service.name)}.${migrationTable} FROM ${escapeIdentifier(service.name)}`,
      );
      return ran.map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  } finally {
    await client.end();
  }
}

/** SQL that would still be needed to make the tables what the entities say; empty when there is no drift. */
export async function migrationDrift(service: Migrated, adminUrl: string): Promise<string[]> {
  const source = dataSourceOf(service, adminUrl);
  await source.initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}

/** SQL that lists the migrations a database has seen; run it as the service's role. */
export const appliedMigrations = `SELECT name FROM ${migrationTable}`;

/** The name TypeORM records for a migration class. */
export function migrationNames(service: Pick<Service, 'migrations'>): string[] {
  return migrationsOf(service).map((Migration) => new Migration().name ?? Migration.name);
}

function dataSourceOf(service: Migrated, url: string): DataSource {
  const { name } = service;
  return new DataSource({
    type: 'postgres',
    url,
    schema: name,
    entities: entitiesOf(service).map(({ schema }) => schema),
    migrations: [...migrationsOf(service)],
    migrationsTableName: migrationTable,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    extra: { options: `-c search_path=${name}`, max: 2 },
  });
}

async function provision(client: Client, name: string, password: string | null): Promise<void> {
  const role = escapeIdentifier(name);
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (rowCount === 0) {
    await client.query(`CREATE ROLE ${role} NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT`);
  }
  if (password !== null) {
    await client.query(`ALTER ROLE ${role} LOGIN PASSWORD ${escapeLiteral(password)}`);
  }
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${role}`);
  await client.query(`REVOKE ALL ON SCHEMA ${role} FROM PUBLIC`);
  await client.query(`GRANT USAGE ON SCHEMA ${role} TO ${role}`);
  await client.query(
    `ALTER DEFAULT PRIVILEGES IN SCHEMA ${role} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${role}`,
  );
}
