import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { serveAllInOne } from '../../services/gateway/src/all-in-one';
import { makeDemoIdentity } from '../../services/gateway/src/demo-identity';
import { demoIssuer } from '../../services/gateway/src/demo-issuer';
import type { DatabaseSettings } from '../../services/shared/src/database';
import { openLog } from '../../services/shared/src/log';
import { KeyRing } from '../../services/shared/src/personal-data/key-ring';
import type { StatementEvent } from '../../services/shared/src/statements';
import type { Viewer } from '../../services/shared/src/viewer';
import { cloneDatabase, cloneSeededDatabase } from './database';
import { post, type HttpAnswer } from './post';

export { post };

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
  /**
   * Headers of a viewer, with a token that is valid for this house: `query(q, v, await house.as({ roles: ['OFFICER'],
   * regionScope: '15' }))`. What is not said of the viewer they have not; the subject is `test`.
   */
  as(viewer: Partial<Viewer>): Promise<Record<string, string>>;
  /** Keys of the personal data in this house. */
  readonly keys: KeyRing;
  databaseOf(service: string): DatabaseSettings;
  stop(): Promise<void>;
}

/**
 * Starts the federation over a database of its own, in demo mode with an issuer of its own.
 * @param options.seed with the reference and demo data, as for people; without it the tables are empty
 */
export async function startHouse({
  seed = true,
  webFolder = 'dist/services/gateway/web',
} = {}): Promise<House> {
  const database = await (seed ? cloneSeededDatabase() : cloneDatabase());
  const databaseOf = (service: string) => database.settingsOf(service);
  const identity = demoIssuer(makeDemoIdentity());
  const keys = new KeyRing([{ id: 'test', secret: randomBytes(32) }]);
  const statements: StatementEvent[] = [];
  const server = await serveAllInOne({
    supergraphSdl: readFileSync('services/gateway/supergraph.graphql', 'utf8'),
    databaseOf,
    identity,
    keys,
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
    async as(viewer) {
      const token = await identity.tokenFor({ subject: 'test', roles: [], regionScope: null, ...viewer });
      return { authorization: `Bearer ${token}` };
    },
    keys,
    databaseOf,
    async stop() {
      await server.stop();
      await database.drop();
    },
  };
}
