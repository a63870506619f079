import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { apolloLog } from './apollo-log';
import { openPool, type DatabaseSettings } from './database';
import { localizedErrors, maskError } from './localized-errors';
import type { Log } from './log';
import type { KeyRing } from './personal-data/key-ring';
import { serviceReadiness } from './readiness';
import { serveGraph, type GraphServer } from './server';
import { contextOf, schemaOf, type Service, type ServiceContext } from './service';
import type { StatementObserver } from './statements';
import { viewerHeader, viewerReader } from './viewer-header';

interface ServeOptions {
  readonly database: DatabaseSettings;
  /** Key of the viewer header; null: everybody is the public, and a header is refused. */
  readonly viewerKey: Buffer | null;
  readonly keys: KeyRing | null;
  readonly host: string;
  readonly port: number;
  readonly log: Log;
  readonly observer?: StatementObserver;
}

/** Serves one service over HTTP, for the distributed form: it takes the viewer from the gateway's signed header. */
export async function serveService<Context extends ServiceContext>(
  service: Service<Context>,
  { database, viewerKey, keys, host, port, log, observer }: ServeOptions,
): Promise<GraphServer> {
  const pool = openPool(service.name, database);
  const readViewer = viewerReader(viewerKey, service.name);
  const apollo = new ApolloServer<Context>({
    schema: schemaOf(service),
    logger: apolloLog(log),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The gateway is the edge; between servers a simple request cannot be forged by a page.
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => maskError(error, formatted),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      localizedErrors<Context>(log),
    ],
  });
  const server = await serveGraph({
    apollo,
    viewerOf: ({ headers, rawBody }) => readViewer(headers[viewerHeader], rawBody ?? undefined),
    contextOf: (request) => contextOf(service, { pool, keys, observer }, request),
    readiness: [serviceReadiness(service, pool)],
    host,
    port,
    log,
  });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await pool.end();
    },
  };
}
