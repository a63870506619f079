import type { ExecutionResult } from 'graphql';

/** One GraphQL request as GraphiQL hands it over. */
interface Request {
  query: string;
  operationName?: string | null;
  variables?: unknown;
}

/**
 * Makes the function with which GraphiQL reaches the graph. It is one plain POST: the gateway offers neither
 * subscriptions nor incremental delivery.
 */
export function createFetcher(endpoint: URL) {
  return async (request: Request, options?: { headers?: Record<string, unknown> }) => {
    const headers = Object.entries(options?.headers ?? {}).map(
      ([name, value]) => [name, String(value)] as const,
    );
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...Object.fromEntries<string>(headers),
      },
      body: JSON.stringify(request),
    });
    const text = await response.text();
    try {
      return JSON.parse(text) as ExecutionResult;
    } catch {
      // A proxy's error page, for example: show what came instead of a parser's complaint.
      throw new Error(`HTTP ${response.status} ${response.statusText}: ${text.slice(0, 2000)}`);
    }
  };
}
