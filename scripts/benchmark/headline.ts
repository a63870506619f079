import { readFileSync } from 'node:fs';
import { serveAllInOne } from '../../services/gateway/src/all-in-one';
import type { DatabaseSettings } from '../../services/shared/src/database';
import { openLog } from '../../services/shared/src/log';

/** The request by which the graph is measured, as it is sent. */
const headlineFile = 'services/gateway/web/examples/01-projects-in-pilot-communities.graphql';

/** A statement that the graph runs for the headline request. */
export interface ObservedStatement {
  readonly service: string;
  readonly text: string;
}

/** What the graph does for the headline request. */
export interface Headline {
  /** The JSON text to post. */
  readonly body: string;
  /** The graph's answer, as compact JSON. */
  readonly answer: string;
  readonly statements: readonly ObservedStatement[];
}

/**
 * Asks the graph the headline request once, in this process, and notes what it runs in PostgreSQL.
 * @throws Error when it answers with an error or without the twenty pilot communities
 */
export async function observeHeadline(databaseOf: (service: string) => DatabaseSettings): Promise<Headline> {
  const query = readFileSync(headlineFile, 'utf8');
  const variables = JSON.parse(/^# variables: (.*)$/m.exec(query)![1]!) as unknown;
  const body = JSON.stringify({ query, variables });
  const statements: ObservedStatement[] = [];
  const server = await serveAllInOne({
    supergraphSdl: readFileSync('services/gateway/supergraph.graphql', 'utf8'),
    databaseOf,
    host: '127.0.0.1',
    port: 0,
    webFolder: 'dist/services/gateway/web',
    log: openLog('benchmark', 'warn'),
    observer: ({ service, text }) => statements.push({ service, text }),
  });
  try {
    const answer = await ask(server.url, body);
    const { data } = JSON.parse(answer) as { data: { pilotCommunities: { edges: unknown[] } } };
    if (data.pilotCommunities.edges.length !== 20) {
      throw new Error(
        `the headline request found ${data.pilotCommunities.edges.length} pilot communities, not 20`,
      );
    }
    return { body, answer, statements };
  } finally {
    await server.stop();
  }
}

/**
 * Posts a request and returns the answer as compact JSON, so that answers can be compared as texts.
 * @param headers say who asks; without them it is the public
 * @throws Error when the status is not 200 or the answer has errors
 */
export async function ask(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  const answer = JSON.parse(text) as { errors?: readonly { readonly message: string }[] };
  if (response.status !== 200 || answer.errors !== undefined) {
    const messages = answer.errors?.slice(0, 3).map(({ message }) => message) ?? [];
    throw new Error(`${url} answered ${response.status} with errors: ${messages.join('; ')}`);
  }
  return JSON.stringify(answer);
}
