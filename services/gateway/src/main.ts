import { openLog } from '../../shared/src/log';
import { runProcess } from '../../shared/src/run-process';
import { viewerSigner } from '../../shared/src/viewer-header';
import { readConfig, subgraphAddresses } from './config';
import { httpSource } from './http-source';
import { openIdentity } from './open-identity';
import { serveGateway } from './serve-gateway';
import { readSupergraph } from './supergraph';

await runProcess(async (resources) => {
  const config = readConfig();
  const { sdl, subgraphs } = readSupergraph(config.SUPERGRAPH);
  const log = openLog('gateway', config.LOG_LEVEL);
  const { viewerKey } = config.identity;
  const sources = new Map(
    subgraphAddresses(subgraphs).map(({ name, url }) => [
      name,
      httpSource({
        name,
        url,
        signViewer: viewerKey === null ? null : viewerSigner(viewerKey, name),
        timeoutMilliseconds: config.SUBGRAPH_TIMEOUT_MS,
        connections: config.SUBGRAPH_CONNECTIONS,
      }),
    ]),
  );
  resources.add(async () => {
    await Promise.all([...sources.values()].map((source) => source.close()));
  });
  const server = await serveGateway({
    supergraphSdl: sdl,
    sourceFor: (name) => sources.get(name)!,
    identity: openIdentity(config.identity, log),
    readiness: [],
    host: config.HOST,
    port: config.PORT,
    webFolder: config.WEB_FOLDER,
    log,
  });
  resources.add(() => server.stop());
  log.info({ url: `${server.url}/graphql` }, 'serving');
});
