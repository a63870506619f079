import { projects } from '../../projects/src/service';
import { openPool, type DatabaseSettings } from '../../shared/src/database';
import { executeInProcess } from '../../shared/src/in-process';
import type { Log } from '../../shared/src/log';
import { serviceReadiness } from '../../shared/src/readiness';
import type { GraphServer } from '../../shared/src/server';
import type { Service } from '../../shared/src/service';
import type { StatementObserver } from '../../shared/src/statements';
import { volunteers } from '../../volunteers/src/service';
import { workforce } from '../../workforce/src/service';
import { inProcessSource } from './in-process-source';
import { serveGateway } from './serve-gateway';

/** Every service of the graph. A new subgraph is one line here and one in `docker-compose.yml`. */
export const services = [workforce, volunteers, projects] as unknown as readonly Service[];

interface AllInOneOptions {
  readonly supergraphSdl: string;
  readonly databaseOf: (service: string) => DatabaseSettings;
  readonly host: string;
  readonly port: number;
  readonly webFolder: string;
  readonly log: Log;
  readonly observer?: StatementObserver;
}

/** Runs the gateway and every service in this process. */
export async function serveAllInOne({
  supergraphSdl,
  databaseOf,
  host,
  port,
  webFolder,
  log,
  observer,
}: AllInOneOptions): Promise<GraphServer> {
  const running = services.map((service) => ({
    service,
    pool: openPool(service.name, databaseOf(service.name)),
  }));
  const closePools = () => Promise.all(running.map(({ pool }) => pool.end()));
  const sources = new Map(
    running.map(({ service, pool }) => [
      service.name,
      inProcessSource(executeInProcess(service, pool, log, observer)),
    ]),
  );
  try {
    const server = await serveGateway({
      supergraphSdl,
      sourceFor: (name) => sources.get(name)!,
      readiness: running.map(({ service, pool }) => serviceReadiness(service, pool)),
      host,
      port,
      webFolder,
      log,
    });
    return {
      url: server.url,
      async stop() {
        await server.stop();
        await closePools();
      },
    };
  } catch (error) {
    await closePools();
    throw error;
  }
}
