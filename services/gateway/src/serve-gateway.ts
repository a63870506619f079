import type { GraphQLDataSource } from '@apollo/gateway';
import type { Log } from '../../shared/src/log';
import type { ReadinessCheck } from '../../shared/src/readiness';
import { serveGraph, type GraphServer } from '../../shared/src/server';
import type { GatewayContext } from './context';
import { createGateway } from './gateway';
import { servePages } from './pages';

interface ServeGatewayOptions {
  readonly supergraphSdl: string;
  readonly sourceFor: (name: string) => GraphQLDataSource<GatewayContext>;
  readonly readiness: readonly ReadinessCheck[];
  readonly host: string;
  readonly port: number;
  readonly webFolder: string;
  readonly log: Log;
}

/** Serves a supergraph with its pages. */
export async function serveGateway({
  supergraphSdl,
  sourceFor,
  readiness,
  host,
  port,
  webFolder,
  log,
}: ServeGatewayOptions): Promise<GraphServer> {
  // Apollo Server starts (and so loads the supergraph) before the port is opened: to answer at all is the check.
  const supergraph: ReadinessCheck = { name: 'supergraph', run: async () => 'ok' };
  return serveGraph({
    apollo: createGateway({ supergraphSdl, sourceFor, log }),
    contextOf: (request) => ({ request }),
    readiness: [supergraph, ...readiness],
    host,
    port,
    log,
    routes: (http) => servePages(http, webFolder),
  });
}
