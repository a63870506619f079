import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { openPool, type DatabaseSettings } from './database';
import { localizedErrors, maskError } from './localized-errors';
import type { Log } from './log';
import { serviceReadiness } from './readiness';
import { serveGraph, type GraphServer } from './server';
import { contextOf, schemaOf, type Service, type ServiceContext } from './service';
import type { StatementObserver } from './statements';

interface ServeOptions {
  readonly database: DatabaseSettings;
  readonly host: string;
  readonly port: number;
  readonly log: Log;
  readonly observer?: StatementObserver;
}

/** Serves one service over HTTP, for the distributed form. */
export async function serveService<Context extends ServiceContext>(
  service: Service<Context>,
  { database, host, port, log, observer }: ServeOptions,
): Promise<GraphServer> {
  const pool = openPool(service.name, database);
  const apollo = new ApolloServer<Context>({
    schema: schemaOf(service),
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
    contextOf: (request) => contextOf(service, pool, request, observer),
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
