import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { services } from '../services/gateway/src/all-in-one';
import { migrate, migrationDrift } from '../services/shared/src/migration';
import { startEmbeddedPostgres } from './embedded-postgres/embedded-postgres';

/** Fails when the tables that the migrations make are not the tables that the entities say. */
const folder = await mkdtemp(join(tmpdir(), 'social-work-graph-drift-'));
const server = await startEmbeddedPostgres({ folder, durable: false });
try {
  for (const service of services) {
    await migrate(service, server.adminUrl, null);
    const drift = await migrationDrift(service, server.adminUrl);
    if (drift.length > 0) {
      console.error(`${service.name}: the migrations lack\n  ${drift.join('\n  ')}`);
      process.exitCode = 1;
    } else {
      console.log(
        `${service.name}: ${service.migrations.length} migrations make what ${service.entities.length} entities say`,
      );
    }
  }
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
