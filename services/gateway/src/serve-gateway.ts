import type { GraphQLDataSource } from '@apollo/gateway';
import type { Log } from '../../shared/src/log';
import { unboundedViewer, type Protection } from '../../shared/src/protection';
import type { ReadinessCheck } from '../../shared/src/readiness';
import { serveGraph, type GraphServer } from '../../shared/src/server';
import { authenticator } from './auth';
import type { GatewayContext } from './context';
import { createGateway } from './gateway';
import type { Identity } from './identity';
import { servePages } from './pages';

interface ServeGatewayOptions {
  readonly supergraphSdl: string;
  readonly sourceFor: (name: string) => GraphQLDataSource<GatewayContext>;
  readonly identity: Identity;
  readonly readiness: readonly ReadinessCheck[];
  readonly host: string;
  readonly port: number;
  readonly webFolder: string;
  readonly log: Log;
  /** `off` takes everybody for somebody who reaches everything: for the benchmark, and for nothing else. */
  readonly protection?: Protection;
}

/** Serves a supergraph with its pages, to viewers who prove who they are by a token. */
export async function serveGateway({
  supergraphSdl,
  sourceFor,
  identity,
  readiness,
  host,
  port,
  webFolder,
  log,
  protection = 'on',
}: ServeGatewayOptions): Promise<GraphServer> {
  // Apollo Server starts (and so loads the supergraph) before the port is opened: to answer at all is the check.
  const supergraph: ReadinessCheck = { name: 'supergraph', run: async () => 'ok' };
  const authenticate = authenticator(identity.issuer);
  return serveGraph({
    apollo: createGateway({ supergraphSdl, sourceFor, log }),
    viewerOf: ({ headers }) => (protection === 'on' ? authenticate(headers) : unboundedViewer),
    contextOf: (request) => ({ request }),
    readiness: [supergraph, ...readiness],
    host,
    port,
    log,
    routes: async (http) => {
      identity.demo?.(http);
      await servePages(http, { webFolder, demo: identity.demo !== null });
    },
  });
}
