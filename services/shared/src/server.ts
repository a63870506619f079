import { randomUUID } from 'node:crypto';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { Fault } from './errors';
import { preferredLanguage } from './language';
import { localizeError } from './localized-errors';
import type { Log } from './log';
import type { ReadinessCheck } from './readiness';
import type { ServiceRequest } from './service';

export interface GraphServer {
  /** The server's own address, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops accepting, lets requests in flight end, closes. */
  stop(): Promise<void>;
}

interface GraphServerOptions<Context extends BaseContext> {
  readonly apollo: ApolloServer<Context>;
  readonly contextOf: (request: ServiceRequest, http: FastifyRequest) => Context;
  readonly readiness: readonly ReadinessCheck[];
  readonly host: string;
  readonly port: number;
  readonly log: Log;
  /** Further routes, such as pages. */
  readonly routes?: (http: FastifyInstance) => Promise<void> | void;
}

const bodyLimitBytes = 1 << 20;
const requestIdHeader = 'x-request-id';
const requestIdForm = /^[\w.-]{8,64}$/;

/**
 * Serves a graph over HTTP: `/graphql`, `/healthz` (alive) and `/readyz` (every check ok, else 503 with the
 * reasons). Each request has an id, taken from `x-request-id` or made, and sent back.
 * @throws Error with `code` EADDRINUSE or EACCES when the address cannot be had
 */
export async function serveGraph<Context extends BaseContext>(
  options: GraphServerOptions<Context>,
): Promise<GraphServer> {
  const { apollo, log, readiness } = options;
  const http = Fastify({
    bodyLimit: bodyLimitBytes,
    forceCloseConnections: 'idle',
    // The request id is in every error and log line we write; a line per request would only repeat it.
    logger: false,
    genReqId: ({ headers }) => {
      const given = headers[requestIdHeader];
      return typeof given === 'string' && requestIdForm.test(given) ? given : randomUUID();
    },
  });
  http.addHook('onRequest', async (request, reply) => {
    reply.header(requestIdHeader, request.id);
  });
  http.setErrorHandler((error: { statusCode?: number; message: string; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      log.error({ requestId: request.id, err: error }, 'unexpected error in the HTTP layer');
    }
    const fault = transportFault(status, error.message);
    reply.code(status).send({ errors: [localizeError(fault.toJSON(), requestOf(request))] });
  });
  await apollo.start();
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => options.contextOf(requestOf(request), request),
    }),
  });
  http.get('/healthz', async () => ({ status: 'alive' }));
  http.get('/readyz', async (_, reply) => {
    const results = await Promise.all(
      readiness.map(async (check) => [check.name, await check.run()] as const),
    );
    const ready = results.every(([, result]) => result === 'ok');
    reply.code(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not ready', checks: Object.fromEntries(results) };
  });
  await options.routes?.(http);
  const url = await http.listen({ host: options.host, port: options.port });
  return {
    url,
    async stop() {
      await http.close();
      await apollo.stop();
    },
  };
}

/** What HTTP itself refuses, as a GraphQL error. */
function transportFault(status: number, reason: string): Fault {
  if (status >= 500) {
    return new Fault('INTERNAL_SERVER_ERROR');
  }
  return status === 413
    ? new Fault('BODY_TOO_LARGE', { limitBytes: bodyLimitBytes })
    : new Fault('REQUEST_UNREADABLE', { reason });
}

function requestOf(request: FastifyRequest): ServiceRequest {
  return { id: request.id, language: preferredLanguage(request.headers['accept-language']) };
}
