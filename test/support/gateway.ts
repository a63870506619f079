import type { Identity } from '../../services/gateway/src/identity';
import { httpSource } from '../../services/gateway/src/http-source';
import { serveGateway } from '../../services/gateway/src/serve-gateway';
import { openLog } from '../../services/shared/src/log';
import type { GraphServer } from '../../services/shared/src/server';
import { viewerSigner } from '../../services/shared/src/viewer-header';
import { mirror, mirrorSupergraph, serveMirror } from './mirror';
import { post, type HttpAnswer } from './post';

/** A gateway over HTTP in front of the mirror subgraph. */
export interface MirrorGateway {
  readonly url: string;
  /** Asks who the subgraph works for, with a token if there is one. */
  ask(token?: string, headers?: Record<string, string>): Promise<HttpAnswer>;
  stop(): Promise<void>;
}

/** Starts the mirror and a gateway in front of it. */
export async function startMirrorGateway(identity: Identity, viewerKey: Buffer): Promise<MirrorGateway> {
  const subgraph = await serveMirror(viewerKey);
  const source = httpSource({
    name: mirror.name,
    url: `${subgraph.url}/graphql`,
    signViewer: viewerSigner(viewerKey, mirror.name),
    timeoutMilliseconds: 5_000,
    connections: 4,
  });
  const gateway: GraphServer = await serveGateway({
    supergraphSdl: mirrorSupergraph(subgraph.url),
    sourceFor: () => source,
    identity,
    readiness: [],
    host: '127.0.0.1',
    port: 0,
    webFolder: 'no-such-folder',
    log: openLog('gateway', 'silent'),
  });
  return {
    url: gateway.url,
    ask(token, headers = {}) {
      const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
      return post(gateway.url, { query: '{ mirror }' }, { ...authorization, ...headers });
    },
    async stop() {
      await gateway.stop();
      await source.close();
      await subgraph.stop();
    },
  };
}
