import { createHmac } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { z } from 'zod';
import type { DatabaseSettings } from '../../services/shared/src/database';
import { readDatabaseSettings } from '../../services/shared/src/database-settings';
import { databaseUrl, readSettings } from '../../services/shared/src/settings';
import {
  connectionFile,
  EmbeddedPostgresError,
  startEmbeddedPostgres,
} from '../embedded-postgres/embedded-postgres';

/** The services' databases, wherever they are. */
export interface Databases {
  adminUrlOf(service: string): string;
  settingsOf(service: string): DatabaseSettings;
  /** Password to give the service's role; null when it has none of its own. */
  passwordOf(service: string): string | null;
  /** Whether this process alone runs the server that has them all, so that nobody else can be serving from it. */
  readonly exclusive: boolean;
  /** Settles with a reason when an embedded server ends by itself; never when there is none. */
  readonly lost: Promise<string>;
}

interface DatabasesConfig {
  readonly dataFolder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
  /** Told how to end an embedded server as soon as there is one. */
  readonly hold: (giveBack: () => Promise<void>) => void;
}

const embeddedDatabase = 'social_work';

/**
 * The servers that the environment names; where it names none, the embedded PostgreSQL in the data folder,
 * started here unless another process of the project already runs it.
 * @throws SettingsError, EmbeddedPostgresError
 */
export async function openDatabases(
  services: readonly string[],
  config: DatabasesConfig,
): Promise<Databases> {
  const named = services.filter((service) => isNamed(service, config.environment));
  if (named.length === services.length) {
    return external(named, config.environment);
  }
  const embedded = await openEmbedded(config);
  const outside = external(named, config.environment);
  const of = (service: string) => (named.includes(service) ? outside : embedded);
  return {
    adminUrlOf: (service) => of(service).adminUrlOf(service),
    settingsOf: (service) => of(service).settingsOf(service),
    passwordOf: (service) => of(service).passwordOf(service),
    exclusive: embedded.exclusive && named.length === 0,
    lost: embedded.lost,
  };
}

function isNamed(service: string, environment: NodeJS.ProcessEnv): boolean {
  return Boolean(environment[ownVariable(service)] || environment['DATABASE_URL']);
}

function adminVariable(service: string): string {
  return `${service.toUpperCase()}_DATABASE_ADMIN_URL`;
}

function ownVariable(service: string): string {
  return `${service.toUpperCase()}_DATABASE_URL`;
}

function external(services: readonly string[], environment: NodeJS.ProcessEnv): Databases {
  for (const service of services) {
    readSettings(z.object({ [adminVariable(service)]: databaseUrl.optional() }), environment);
    readDatabaseSettings(service, environment);
  }
  const own = (service: string) => environment[ownVariable(service)] || undefined;
  return {
    adminUrlOf(service) {
      return environment[adminVariable(service)] || environment['DATABASE_URL'] || own(service)!;
    },
    settingsOf: (service) => readDatabaseSettings(service, environment),
    passwordOf(service) {
      const url = own(service);
      const { username, password } = new URL(url ?? 'postgresql://localhost');
      return url !== undefined && username === service && password !== ''
        ? decodeURIComponent(password)
        : null;
    },
    exclusive: false,
    lost: new Promise(() => undefined),
  };
}

async function openEmbedded({ dataFolder, environment, log, hold }: DatabasesConfig): Promise<Databases> {
  const server = await startOrJoin(dataFolder, log, hold);
  await createDatabase(server.adminUrl);
  const adminUrl = withLogin(server.adminUrl, null);
  const secret = decodeURIComponent(new URL(server.adminUrl).password);
  // Derived, so that there is one secret to keep, the one in the data folder's connection file.
  const passwordOf = (service: string) => createHmac('sha256', secret).update(service).digest('base64url');
  return {
    adminUrlOf: () => adminUrl,
    settingsOf(service) {
      const url = withLogin(server.adminUrl, { user: service, password: passwordOf(service) });
      return readDatabaseSettings(service, { ...environment, [ownVariable(service)]: url });
    },
    passwordOf,
    exclusive: server.started,
    lost: server.lost,
  };
}

async function startOrJoin(
  folder: string,
  log: DatabasesConfig['log'],
  hold: DatabasesConfig['hold'],
): Promise<{ adminUrl: string; started: boolean; lost: Promise<string> }> {
  try {
    const server = await startEmbeddedPostgres({ folder, log });
    hold(() => server.stop());
    const lost = server.exited.then((exit) =>
      exit.expected
        ? new Promise<string>(() => undefined)
        : `the embedded PostgreSQL ended by itself; its last words:\n${exit.log}`,
    );
    return { adminUrl: server.adminUrl, started: true, lost };
  } catch (error) {
    const inUse = error instanceof EmbeddedPostgresError && error.code === 'DATA_FOLDER_IN_USE';
    const running = inUse ? connectionFile(folder).read() : undefined;
    if (running?.port == null) {
      throw error;
    }
    log(`using the embedded PostgreSQL that already runs on port ${running.port}`);
    const adminUrl = `postgresql://${running.user}:${encodeURIComponent(running.password)}@127.0.0.1:${running.port}/postgres`;
    return { adminUrl, started: false, lost: new Promise(() => undefined) };
  }
}

async function createDatabase(serverUrl: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      embeddedDatabase,
    ]);
    if (rowCount === 0) {
      await client.query(`CREATE DATABASE ${escapeIdentifier(embeddedDatabase)}`);
    }
  } finally {
    await client.end();
  }
}

function withLogin(serverUrl: string, login: { user: string; password: string } | null): string {
  const url = new URL(serverUrl);
  url.pathname = `/${embeddedDatabase}`;
  if (login !== null) {
    url.username = login.user;
    url.password = login.password;
  }
  return url.href;
}
