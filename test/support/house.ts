import { readFileSync } from 'node:fs';
import { serveAllInOne, services } from '../../services/gateway/src/all-in-one';
import type { DatabaseSettings } from '../../services/shared/src/database';
import { openLog } from '../../services/shared/src/log';
import { runSeed } from '../../services/shared/src/seed';
import type { StatementEvent } from '../../services/shared/src/statements';
import { cloneDatabase } from './database';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /* eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
  readonly body: any;
}

/** A running federation in this process, asked over HTTP. */
export interface House {
  readonly url: string;
  /** SQL statements of all services since the latest call of `query`. */
  readonly statements: readonly StatementEvent[];
  query(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<HttpAnswer>;
  databaseOf(service: string): DatabaseSettings;
  stop(): Promise<void>;
}

/** Asks a graph over HTTP. */
export async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Loads the reference and demo data of every service, as `npm start` does. */
export async function seedEverything(databaseOf: (service: string) => DatabaseSettings): Promise<void> {
  for (const service of services) {
    await runSeed(service, databaseOf(service.name), ['reference', 'demo']);
  }
}

/**
 * Starts the federation over a database of its own.
 * @param options.seed load the reference and demo data, as for people; without it the tables are empty
 */
export async function startHouse({
  seed = true,
  webFolder = 'dist/services/gateway/web',
} = {}): Promise<House> {
  const database = await cloneDatabase();
  const databaseOf = (service: string) => database.settingsOf(service);
  if (seed) {
    await seedEverything(databaseOf);
  }
  const statements: StatementEvent[] = [];
  const server = await serveAllInOne({
    supergraphSdl: readFileSync('services/gateway/supergraph.graphql', 'utf8'),
    databaseOf,
    host: '127.0.0.1',
    port: 0,
    webFolder,
    log: openLog('test', 'silent'),
    observer: (event) => statements.push(event),
  });
  return {
    url: server.url,
    statements,
    query(query, variables = {}, headers = {}) {
      statements.length = 0;
      return post(server.url, { query, variables }, headers);
    },
    databaseOf,
    async stop() {
      await server.stop();
      await database.drop();
    },
  };
}
