import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { openPool, type DatabaseSettings } from '../../services/shared/src/database';
import type { Resources } from '../../services/shared/src/run-process';
import { bareAnswer, type HeadlineVariables } from './bare-answer';
import { bareStatements } from './bare-statements';
import type { ObservedStatement } from './headline';

/** What the bare server is told in a file, as it holds logins. */
export interface BareServerOrder {
  readonly port: number;
  readonly statements: readonly ObservedStatement[];
  readonly databases: Readonly<Record<string, DatabaseSettings>>;
}

/**
 * The limit: one process of `node:http` and `pg` that can answer the headline request and nothing else, with the
 * graph's statements and pools of the graph's size.
 */
export async function serveBare(orderFile: string, resources: Resources): Promise<void> {
  const { port, statements, databases } = JSON.parse(readFileSync(orderFile, 'utf8')) as BareServerOrder;
  const pools = new Map(
    Object.entries(databases).map(([service, settings]) => [service, openPool(service, settings)]),
  );
  resources.add(async () => {
    await Promise.all([...pools.values()].map((pool) => pool.end()));
  });
  const run = bareStatements(statements, (service) => pools.get(service)!);
  const server = createServer((request, response) => {
    const reply = (status: number, answer: object) => {
      const text = JSON.stringify(answer);
      response
        .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
        .end(text);
    };
    if (request.url !== '/graphql') {
      reply(200, { status: 'ready' });
      return;
    }
    readBody(request)
      .then((body) => bareAnswer(run, (JSON.parse(body) as { variables: HeadlineVariables }).variables))
      .then((answer) => reply(200, answer))
      .catch((error: unknown) => reply(500, { errors: [{ message: String(error) }] }));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  resources.add(async () => {
    server.closeAllConnections();
    server.close();
  });
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}
