import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DatabaseSettings } from '../../services/shared/src/database';
import { migrate } from '../../services/shared/src/migration';
import { services } from '../../services/gateway/src/all-in-one';

/** Roles are the server's, not a database's: every clone is reached with the same passwords. */
const rolePassword = 'test-only';

const templateName = 'social_work_template';

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
    await client.query(`DROP DATABASE IF EXISTS ${templateName}`);
    await client.query(`CREATE DATABASE ${templateName}`);
  });
  for (const service of services) {
    await migrate(service, urlOf(serverUrl, templateName), rolePassword);
  }
}

/** Clones the template for one test file. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env['TEST_DATABASE_URL']!;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(serverUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${templateName}`));
  const adminUrl = urlOf(serverUrl, name);
  return {
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
