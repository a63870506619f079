import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Only this server's own files: nothing on a page may ask another host, nor run what the server did not send. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const oneYearSeconds = 31_536_000;

interface PagesOptions {
  readonly webFolder: string;
  /** Whether there are demo personas for GraphiQL to offer. */
  readonly demo: boolean;
}

/**
 * Serves `/` and `/graphiql` from the built web folder, and what GraphiQL must know beforehand; without a folder,
 * the graph is served alone.
 */
export async function servePages(http: FastifyInstance, { webFolder, demo }: PagesOptions): Promise<void> {
  const folder = resolve(webFolder);
  if (!existsSync(join(folder, 'graphiql.html'))) {
    return;
  }
  http.addHook('onSend', async (_, reply) => {
    // Workers take the policy from the answer that brings them, so it is on every answer.
    reply.header('content-security-policy', contentSecurityPolicy);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
  });
  await http.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    maxAge: oneYearSeconds * 1000,
    immutable: true,
    index: false,
    preCompressed: true,
  });
  for (const [url, file] of [
    ['/', 'index.html'],
    ['/graphiql', 'graphiql.html'],
  ] as const) {
    http.get(url, (_, reply) => reply.sendFile(file, folder, { maxAge: 0, immutable: false }));
  }
  http.get('/graphiql/settings.json', (_, reply) => reply.header('cache-control', 'no-cache').send({ demo }));
  http.get('/graphiql/', (_, reply) => reply.redirect('/graphiql', 308));
}
