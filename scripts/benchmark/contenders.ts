import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from '../embedded-postgres/port';
import type { Databases } from '../installation/databases';
import { serviceNames } from '../installation/set-up';
import { whenReady, type Bench, type Program } from './bench';
import type { BareServerOrder } from './bare-server';
import { ask, type Headline } from './headline';

export type ContenderName = 'limit' | 'all-in-one' | 'distributed';

/** One of the rivals, ready to be asked. */
export interface Contender {
  readonly name: ContenderName;
  readonly url: string;
  /** Its processes; the one that answers requests comes last. */
  readonly programs: readonly Program[];
}

/**
 * Starts the rivals over one database, each in processes of its own.
 * @throws Error when one does not start, or does not answer the headline request word for word as the graph does
 */
export async function startContenders(
  bench: Bench,
  databases: Pick<Databases, 'settingsOf' | 'adminUrlOf'>,
  headline: Headline,
): Promise<readonly Contender[]> {
  const contenders = [
    await startLimit(bench, databases, headline),
    await startAllInOne(bench, databases),
    await startDistributed(bench, databases),
  ];
  for (const { name, url } of contenders) {
    if ((await ask(url, headline.body)) !== headline.answer) {
      throw new Error(
        `${name} answers the headline request otherwise than the graph: a comparison would mean nothing`,
      );
    }
  }
  return contenders;
}

async function startLimit(
  bench: Bench,
  databases: Pick<Databases, 'settingsOf'>,
  headline: Headline,
): Promise<Contender> {
  const port = await findFreePort();
  const settings = serviceNames.map((service) => [service, databases.settingsOf(service)] as const);
  const order: BareServerOrder = {
    port,
    statements: headline.statements,
    databases: Object.fromEntries(settings),
  };
  const file = join(bench.folder, 'bare-server.json');
  writeFileSync(file, JSON.stringify(order), { mode: 0o600 });
  const program = bench.launch({ name: 'limit', command: ['dist/scripts/benchmark.js', '--bare', file] });
  return serving('limit', [program], port);
}

async function startAllInOne(
  bench: Bench,
  databases: Pick<Databases, 'settingsOf' | 'adminUrlOf'>,
): Promise<Contender> {
  const port = await findFreePort();
  const urls = serviceNames.flatMap((service) => [
    [`${service.toUpperCase()}_DATABASE_URL`, databases.settingsOf(service).url] as const,
    [`${service.toUpperCase()}_DATABASE_ADMIN_URL`, databases.adminUrlOf(service)] as const,
  ]);
  const program = bench.launch({
    name: 'all-in-one',
    command: ['dist/scripts/start.js'],
    environment: { ...served(port), ...Object.fromEntries(urls) },
  });
  return serving('all-in-one', [program], port);
}

async function startDistributed(bench: Bench, databases: Pick<Databases, 'settingsOf'>): Promise<Contender> {
  const subgraphs: Program[] = [];
  const addresses: Record<string, string> = {};
  for (const service of serviceNames) {
    const port = await findFreePort();
    const program = bench.launch({
      name: service,
      command: [`dist/services/${service}/main.js`],
      environment: {
        ...served(port),
        [`${service.toUpperCase()}_DATABASE_URL`]: databases.settingsOf(service).url,
      },
    });
    await whenReady(program, `http://127.0.0.1:${port}`);
    subgraphs.push(program);
    addresses[`SUBGRAPH_URL_${service.toUpperCase()}`] = `http://127.0.0.1:${port}/graphql`;
  }
  const port = await findFreePort();
  const gateway = bench.launch({
    name: 'gateway',
    command: ['dist/services/gateway/main.js'],
    environment: { ...served(port), ...addresses },
  });
  return serving('distributed', [...subgraphs, gateway], port);
}

function served(port: number): Record<string, string> {
  return { HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn' };
}

async function serving(name: ContenderName, programs: readonly Program[], port: number): Promise<Contender> {
  const url = `http://127.0.0.1:${port}`;
  await whenReady(programs.at(-1)!, url);
  return { name, url, programs };
}
