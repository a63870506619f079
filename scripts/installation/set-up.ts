import { Client, escapeIdentifier } from 'pg';
import { services } from '../../services/gateway/src/all-in-one';
import { migrate } from '../../services/shared/src/migration';
import type { Resources } from '../../services/shared/src/run-process';
import type { Service } from '../../services/shared/src/service';
import { runSeed, type SeedDataset, type SeedEvent } from '../../services/shared/src/seed';
import { readConfig, type Config } from './config';
import { openDatabases, type Databases } from './databases';

/** What every program that works on the data begins with: its settings and the databases, up to date. */
export async function openInstallation(
  resources: Resources,
): Promise<{ config: Config; databases: Databases }> {
  const config = readConfig();
  const databases = await reachDatabases(resources, config);
  await migrateAll(databases);
  return { config, databases };
}

/** The databases as they are: for programs that leave their structure alone. */
export async function reachDatabases(resources: Resources, config: Config): Promise<Databases> {
  const databases = await openDatabases(serviceNames, {
    dataFolder: config.DATA_FOLDER,
    environment: config.environment,
    log: (line) => console.log(`  ${line}`),
    hold: (giveBack) => resources.add(giveBack),
  });
  void databases.lost.then((reason) => resources.fail(new Error(reason)));
  return databases;
}

/** Names of the services, in the order in which they are set up. */
export const serviceNames = services.map(({ name }) => name);

/** Brings every service's schema to the present. */
export async function migrateAll(databases: Databases): Promise<void> {
  for (const service of services) {
    const ran = await migrate(
      service,
      databases.adminUrlOf(service.name),
      databases.passwordOf(service.name),
    );
    if (ran.length > 0) {
      console.log(`  ${service.name}: ${ran.length} 项迁移 / migrations: ${ran.join(', ')}`);
    }
  }
}

/** Loads what is not yet there, telling its progress; what was loaded is made known to the query planner. */
export async function seedAll(databases: Databases, datasets: readonly SeedDataset[]): Promise<void> {
  for (const service of services) {
    let loaded = false;
    await runSeed(service, databases.settingsOf(service.name), datasets, (event) => {
      loaded ||= event.state === 'loaded';
      tell(event);
    });
    if (loaded) {
      await vacuum(service, databases.adminUrlOf(service.name));
    }
  }
}

/** As the administrator: a service's role does not own its tables. */
async function vacuum({ name, entities }: Service, adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const tables = entities.map(
      ({ schema }) => `${escapeIdentifier(name)}.${escapeIdentifier(schema.options.tableName!)}`,
    );
    await client.query(`VACUUM (ANALYZE) ${tables.join(', ')}`);
  } finally {
    await client.end();
  }
}

const number = new Intl.NumberFormat('en-US');

function tell({ service, step, state, rows, milliseconds }: SeedEvent): void {
  const line = `  ${service}: ${step.label} … ${number.format(rows)} 行 / rows`;
  if (state === 'loaded') {
    const rate =
      milliseconds > 0 ? `, ${number.format(Math.round((rows / milliseconds) * 1000))} 行/秒 rows per s` : '';
    console.log(`${process.stdout.isTTY ? '\r' : ''}${line} (${(milliseconds / 1000).toFixed(1)} s${rate})`);
  } else if (state === 'loading' && process.stdout.isTTY) {
    process.stdout.write(`\r${line}`);
  }
}
