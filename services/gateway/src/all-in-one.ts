import { projects } from '../../projects/src/service';
import { openPool, type DatabaseSettings } from '../../shared/src/database';
import { executeInProcess } from '../../shared/src/in-process';
import type { Log } from '../../shared/src/log';
import type { KeyRing } from '../../shared/src/personal-data/key-ring';
import type { Protection } from '../../shared/src/protection';
import { serviceReadiness } from '../../shared/src/readiness';
import type { GraphServer } from '../../shared/src/server';
import type { Service } from '../../shared/src/service';
import type { StatementObserver } from '../../shared/src/statements';
import { volunteers } from '../../volunteers/src/service';
import { workforce } from '../../workforce/src/service';
import { publicOnly, type Identity } from './identity';
import { inProcessSource } from './in-process-source';
import { serveGateway } from './serve-gateway';

/** Every service of the graph. A new subgraph is one line here and one in `docker-compose.yml`. */
export const services = [workforce, volunteers, projects] as unknown as readonly Service[];

interface AllInOneOptions {
  readonly supergraphSdl: string;
  readonly databaseOf: (service: string) => DatabaseSettings;
  /** Who may say who a viewer is; nobody unless given. */
  readonly identity?: Identity;
  /** Keys of personal data, which stays closed without them. */
  readonly keys?: KeyRing | null;
  readonly host: string;
  readonly port: number;
  readonly webFolder: string;
  readonly log: Log;
  readonly observer?: StatementObserver;
  /**
   * `off` serves everybody everything, without identity, access rules and reach conditions: for the benchmark, which
   * measures what they cost. Nobody but the benchmark's own program passes it, and no setting does.
   */
  readonly protection?: Protection;
}

/** Runs the gateway and every service in this process. */
export async function serveAllInOne({
  supergraphSdl,
  databaseOf,
  identity = publicOnly,
  keys = null,
  host,
  port,
  webFolder,
  log,
  observer,
  protection = 'on',
}: AllInOneOptions): Promise<GraphServer> {
  const running = services.map((service) => ({
    service,
    pool: openPool(service.name, databaseOf(service.name)),
  }));
  const closePools = () => Promise.all(running.map(({ pool }) => pool.end()));
  const sources = new Map(
    running.map(({ service, pool }) => [
      service.name,
      inProcessSource(executeInProcess(service, { pool, keys, observer }, log, protection)),
    ]),
  );
  try {
    const server = await serveGateway({
      supergraphSdl,
      sourceFor: (name) => sources.get(name)!,
      identity,
      readiness: running.map(({ service, pool }) => serviceReadiness(service, pool)),
      host,
      port,
      webFolder,
      log,
      protection,
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
