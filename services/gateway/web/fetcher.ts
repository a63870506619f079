import type { ExecutionResult } from 'graphql';
import type { Identity } from './identity';

/** One GraphQL request as GraphiQL hands it over. */
interface Request {
  query: string;
  operationName?: string | null;
  variables?: unknown;
}

/**
 * Makes the function with which GraphiQL reaches the graph. It is one plain POST: the gateway offers neither
 * subscriptions nor incremental delivery.
 * @param identity who to be where there is a choice; what the headers editor says goes before it
 */
export function createFetcher(endpoint: URL, identity: Identity | null) {
  const send = async (request: Request, written: Record<string, unknown>) => {
    const headers = new Headers({
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...(await identity?.headers()),
    });
    Object.entries(written).forEach(([name, value]) => headers.set(name, String(value)));
    return fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(request) });
  };

  return async (request: Request, options?: { headers?: Record<string, unknown> }) => {
    const written = options?.headers ?? {};
    let response = await send(request, written);
    if (response.status === 401 && identity !== null) {
      // The server has been given other keys, or its clock has run ahead: one new token, one more try.
      identity.forgetToken();
      response = await send(request, written);
    }
    const text = await response.text();
    try {
      return JSON.parse(text) as ExecutionResult;
    } catch {
      // A proxy's error page, for example: show what came instead of a parser's complaint.
      throw new Error(`HTTP ${response.status} ${response.statusText}: ${text.slice(0, 2000)}`);
    }
  };
}
