import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { errors, Pool } from 'undici';
import { Fault } from '../../shared/src/errors';
import type { Viewer } from '../../shared/src/viewer';
import { viewerHeader, type ViewerSigner } from '../../shared/src/viewer-header';
import type { GatewayContext } from './context';

type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

export interface HttpSourceSettings {
  readonly name: string;
  readonly url: string;
  /** Signs the viewers for this subgraph; null where the public is all there is. */
  readonly signViewer: ViewerSigner | null;
  readonly timeoutMilliseconds: number;
  readonly connections: number;
}

/** A subgraph reached over HTTP through a bounded pool of kept-alive connections. */
export interface HttpSource extends GraphQLDataSource<GatewayContext> {
  close(): Promise<void>;
}

/**
 * Makes the source of one subgraph. A subgraph that is down, slow or not speaking GraphQL makes the
 * operation fail with SUBGRAPH_UNAVAILABLE, SUBGRAPH_TIMEOUT or SUBGRAPH_RESPONSE_INVALID: the gateway
 * answers null for its fields, one error, and everything else.
 */
export function httpSource({
  name,
  url,
  signViewer,
  timeoutMilliseconds,
  connections,
}: HttpSourceSettings): HttpSource {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1, connect: { timeout: timeoutMilliseconds } });

  async function post(
    body: string,
    headers: Record<string, string>,
  ): Promise<{ status: number; text: string }> {
    try {
      const response = await pool.request({
        path: pathname + search,
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body,
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
      return { status: response.statusCode, text: await response.body.text() };
    } catch (error) {
      throw isTimeout(error)
        ? new Fault('SUBGRAPH_TIMEOUT', { service: name, milliseconds: timeoutMilliseconds })
        : new Fault('SUBGRAPH_UNAVAILABLE', {
            service: name,
            reason: (error as { code?: string }).code ?? 'connection failed',
          });
    }
  }

  /** The public needs no header: a subgraph takes everybody for the public who brings none. */
  function viewerHeaders(viewer: Viewer, body: string): Record<string, string> {
    if (viewer.subject === null) {
      return {};
    }
    if (signViewer === null) {
      throw new Error('a viewer who is not the public cannot be handed on without VIEWER_SIGNING_KEY');
    }
    return { [viewerHeader]: signViewer(viewer, body) };
  }

  return {
    async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<Response> {
      const { query, operationName, variables } = request;
      const { id, language, viewer } = context.request as GatewayContext['request'];
      const body = JSON.stringify({ query, operationName, variables });
      const { status, text } = await post(body, {
        'x-request-id': id,
        'accept-language': language,
        ...viewerHeaders(viewer, body),
      });
      const answer = parseAnswer(text);
      if (answer === null) {
        throw new Fault('SUBGRAPH_RESPONSE_INVALID', { service: name, status });
      }
      return answer;
    },
    close: () => pool.close(),
  };
}

function parseAnswer(text: string): Response | null {
  try {
    const answer = JSON.parse(text) as unknown;
    const isAnswer =
      typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
    return isAnswer ? (answer as Response) : null;
  } catch {
    return null;
  }
}

function isTimeout(error: unknown): boolean {
  return (
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError ||
    error instanceof errors.ConnectTimeoutError ||
    (error instanceof Error && error.name === 'TimeoutError')
  );
}
