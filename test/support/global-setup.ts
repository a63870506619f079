import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../scripts/embedded-postgres/embedded-postgres';
import { makeTemplate } from './database';

/**
 * One PostgreSQL for the whole run (the one that `TEST_DATABASE_URL` names, else the embedded one in a
 * temporary folder) and one migrated template database that every test file clones.
 */
export default async function globalSetup(): Promise<void> {
  const external = process.env['TEST_DATABASE_URL'];
  if (external === undefined) {
    const folder = await mkdtemp(join(tmpdir(), 'social-work-graph-test-'));
    const server = await startEmbeddedPostgres({ folder, durable: false });
    process.env['TEST_DATABASE_URL'] = server.adminUrl;
    globalThis.stopTestDatabase = async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    };
  }
  await makeTemplate(process.env['TEST_DATABASE_URL']!);
}
