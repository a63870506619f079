import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from '../embedded-postgres/port';
import { findPostgresProcesses } from '../embedded-postgres/processes';
import type { Databases } from '../installation/databases';
import { serviceNames } from '../installation/set-up';
import type { Protection } from '../../services/shared/src/protection';
import { whenReady, type Bench, type Program } from './bench';
import type { BareServerOrder } from './bare-server';
import type { ComparedServerOrder } from './compared-server';
import type { Demo } from './demo';
import type { Headline } from './headline';

/** A server under test, ready to be asked. */
interface Server {
  readonly url: string;
  /** Its processes; the one that answers requests comes last. */
  readonly programs: readonly Program[];
}

/** One of the rivals: a server, asked in a certain way. Two of them may ask the same server. */
export interface Contender<Name extends string = string> extends Server {
  readonly name: Name;
  /** Sent with every request; they say who asks. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Servers over one database, each in processes of its own; each is started when it is asked for. */
export interface Servers {
  /** What `npm start` runs. */
  allInOne(): Promise<Server>;
  /** Three services and the gateway over HTTP. */
  distributed(): Promise<Server>;
  /** The graph's statements without the graph. */
  limit(headline: Headline): Promise<Server>;
  /** The all-in-one form, protected or with protection compiled out: one program for both. */
  compared(protection: Protection): Promise<Server>;
  /** The processes of the PostgreSQL that all of them read from, as it is now. */
  postgresPids(): readonly number[];
  /** Stops all that have been started. */
  stop(): Promise<void>;
}

/** Prepares the servers that are measured; a server that does not become ready is an error with its last words. */
export function openServers(
  bench: Bench,
  databases: Pick<Databases, 'settingsOf' | 'adminUrlOf'>,
  demo: Demo,
): Servers {
  const started: Program[] = [];
  const databaseSettings = Object.fromEntries(
    serviceNames.map((service) => [service, databases.settingsOf(service)]),
  );

  async function ready(program: Program, port: number): Promise<Server> {
    started.push(program);
    const url = `http://127.0.0.1:${port}`;
    await whenReady(program, url);
    return { url, programs: [program] };
  }

  async function serve(
    name: string,
    program: string,
    environment: Readonly<Record<string, string>>,
  ): Promise<Server> {
    const port = await findFreePort();
    const served = { HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn' };
    return ready(
      bench.launch({ name, command: [program], environment: { ...served, ...environment } }),
      port,
    );
  }

  /** A role of this very program; it is told in a file what to do. */
  async function serveByOrder(
    name: string,
    role: string,
    order: BareServerOrder | ComparedServerOrder,
  ): Promise<Server> {
    const file = join(bench.folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(order), { mode: 0o600 });
    return ready(bench.launch({ name, command: ['dist/scripts/benchmark.js', role, file] }), order.port);
  }

  return {
    allInOne() {
      const urls = serviceNames.flatMap((service) => [
        [`${service.toUpperCase()}_DATABASE_URL`, databases.settingsOf(service).url] as const,
        [`${service.toUpperCase()}_DATABASE_ADMIN_URL`, databases.adminUrlOf(service)] as const,
      ]);
      const protection = { ...demo.gateway, ...demo.subgraph };
      return serve('all-in-one', 'dist/scripts/start.js', { ...protection, ...Object.fromEntries(urls) });
    },
    async distributed() {
      const subgraphs: Program[] = [];
      const addresses: Record<string, string> = {};
      for (const service of serviceNames) {
        const { url, programs } = await serve(service, `dist/services/${service}/main.js`, {
          ...demo.subgraph,
          [`${service.toUpperCase()}_DATABASE_URL`]: databases.settingsOf(service).url,
        });
        subgraphs.push(...programs);
        addresses[`SUBGRAPH_URL_${service.toUpperCase()}`] = `${url}/graphql`;
      }
      const gateway = { ...demo.gateway, ...addresses };
      const { url, programs } = await serve('gateway', 'dist/services/gateway/main.js', gateway);
      return { url, programs: [...subgraphs, ...programs] };
    },
    async limit({ statements }) {
      const port = await findFreePort();
      return serveByOrder('limit', '--bare', { port, statements, databases: databaseSettings });
    },
    async compared(protection) {
      const port = await findFreePort();
      return serveByOrder(`protection-${protection}`, '--compared', {
        port,
        databases: databaseSettings,
        protection,
        demoIdentity: demo.file,
      });
    },
    postgresPids: () => findPostgresProcesses(join(bench.folder, 'data', 'postgres')),
    async stop() {
      for (const program of started.splice(0)) {
        await program.stop();
      }
    },
  };
}
