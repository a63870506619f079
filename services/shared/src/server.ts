import { randomUUID } from 'node:crypto';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { preferredLanguage } from './language';
import { localizeError } from './localized-errors';
import type { Log } from './log';
import { holdsPersonalNumber } from './personal-data/personal-number';
import type { ReadinessCheck } from './readiness';
import type { ServiceRequest } from './service';
import { bodyLimitBytes, transportAnswer } from './transport-fault';
import { publicViewer, type Viewer } from './viewer';

declare module 'fastify' {
  interface FastifyRequest {
    viewer: Viewer | null;
    /** The body as it came, byte for byte; what signs a body needs it. */
    rawBody: Buffer | null;
  }
}

export interface GraphServer {
  /** The server's own address, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops accepting, lets requests in flight end, closes. */
  stop(): Promise<void>;
}

interface GraphServerOptions<Context extends BaseContext> {
  readonly apollo: ApolloServer<Context>;
  /** On whose behalf a request is made; a Fault ends it before GraphQL begins. */
  readonly viewerOf: (http: FastifyRequest) => Viewer | Promise<Viewer>;
  readonly contextOf: (request: ServiceRequest, http: FastifyRequest) => Context;
  readonly readiness: readonly ReadinessCheck[];
  readonly host: string;
  readonly port: number;
  readonly log: Log;
  /** Further routes, such as pages. */
  readonly routes?: (http: FastifyInstance) => Promise<void> | void;
}

const requestIdHeader = 'x-request-id';
const requestIdForm = /^[\w.-]{8,64}$/;

/** Ids are logged and stored, so that none may be a number of somebody's. */
function isRequestId(text: string): boolean {
  return requestIdForm.test(text) && !holdsPersonalNumber(text);
}

/**
 * Serves a graph over HTTP: `/graphql`, `/healthz` (alive) and `/readyz` (every check ok, else 503 with the
 * reasons). Each request has an id, taken from `x-request-id` or made, and sent back, and a viewer. What is wrong
 * with a request before GraphQL begins is answered as a GraphQL error too, with HTTP's status for it.
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
      return typeof given === 'string' && isRequestId(given) ? given : randomUUID();
    },
  });
  http.addHook('onRequest', async (request, reply) => {
    reply.header(requestIdHeader, request.id);
  });
  http.decorateRequest('viewer', null);
  http.decorateRequest('rawBody', null);
  keepRawBody(http);
  http.setErrorHandler((error: { statusCode?: number; code?: string }, request, reply) => {
    const { fault, status, headers } = transportAnswer(error);
    if (status >= 500 && fault !== error) {
      log.error({ requestId: request.id, err: error }, 'unexpected error in the HTTP layer');
    }
    reply
      .code(status)
      .headers(headers)
      .send({ errors: [localizeError(fault.toJSON(), requestOf(request))] });
  });
  // Fastify's own answer quotes the address that was asked for.
  http.setNotFoundHandler((_, reply) => reply.code(404).send({ statusCode: 404, error: 'Not Found' }));
  await apollo.start();
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    preHandler: async (request) => {
      request.viewer = await options.viewerOf(request);
    },
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

/** Reads JSON bodies as Fastify does, and keeps their bytes. */
function keepRawBody(http: FastifyInstance): void {
  const parse = http.getDefaultJsonParser('error', 'error');
  http.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    request.rawBody = body as Buffer;
    void parse(request, body.toString('utf8'), done);
  });
}

function requestOf(request: FastifyRequest): ServiceRequest {
  return {
    id: request.id,
    language: preferredLanguage(request.headers['accept-language']),
    viewer: request.viewer ?? publicViewer,
  };
}
