import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DatabaseSettings } from '../../services/shared/src/database';
import { migrate } from '../../services/shared/src/migration';
import { runSeed } from '../../services/shared/src/seed';
import { services } from '../../services/gateway/src/all-in-one';

/** Roles are the server's, not a database's: every clone is reached with the same passwords. */
const rolePassword = 'test-only';

const templateName = 'social_work_template';
const seededName = 'social_work_seeded';

/** Test files that want the demo at once take turns to load it (any constant will do as the lock's key). */
const seedLock = 7_350_115;

/** A database of one test file. */
export interface TestDatabase {
  readonly adminUrl: string;
  /** Settings with which a service reaches this database as its own role. */
  settingsOf(service: string): DatabaseSettings;
  drop(): Promise<void>;
}

/** Makes the template database anew: every service's schema and role, no rows. */
export async function makeTemplate(serverUrl: string): Promise<void> {
  await asAdmin(serverUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${seededName}`);
    await client.query(`DROP DATABASE IF EXISTS ${templateName}`);
    await client.query(`CREATE DATABASE ${templateName}`);
  });
  for (const service of services) {
    await migrate(service, urlOf(serverUrl, templateName), rolePassword);
  }
}

/** A database for one test file: every service's tables, without rows. */
export function cloneDatabase(): Promise<TestDatabase> {
  return cloneOf(templateName);
}

/** The same with the reference and demo data of every service, as `npm start` loads them; loaded once a run. */
export async function cloneSeededDatabase(): Promise<TestDatabase> {
  await asAdmin(process.env['TEST_DATABASE_URL']!, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [seedLock]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [seededName]);
    if (rowCount === 0) {
      const { name, settingsOf } = await cloneOf(templateName);
      for (const service of services) {
        await runSeed(service, settingsOf(service.name), ['reference', 'demo']);
      }
      // Under its own name only when it is whole.
      await client.query(`ALTER DATABASE ${name} RENAME TO ${seededName}`);
    }
  });
  return cloneOf(seededName);
}

async function cloneOf(template: string): Promise<TestDatabase & { readonly name: string }> {
  const serverUrl = process.env['TEST_DATABASE_URL']!;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(serverUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`),
  );
  const adminUrl = urlOf(serverUrl, name);
  return {
    name,
    adminUrl,
    settingsOf(service) {
      const url = new URL(adminUrl);
      url.username = service;
      url.password = rolePassword;
      return { url: url.href, assumeRole: false, poolSize: 4 };
    },
    async drop() {
      await asAdmin(serverUrl, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

async function asAdmin(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
