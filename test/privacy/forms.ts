import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoSettings, makeDemoIdentity } from '../../services/gateway/src/demo-identity';
import { demoIssuer } from '../../services/gateway/src/demo-issuer';
import { startDistributed, startProcess } from '../../scripts/installation/processes';
import type { Viewer } from '../../services/shared/src/viewer';
import type { TestDatabase } from '../support/database';
import { freePorts } from '../support/ports';

/** The graph as built programs, everything that they write kept. */
export interface RunningForm {
  readonly url: string;
  /** The services' own addresses; none where they are in one process. */
  readonly serviceUrls: readonly string[];
  said(): string;
  stop(): Promise<void>;
}

/** The settings and keys that all processes of the test have in common. */
export interface Installation {
  readonly environment: Record<string, string | undefined>;
  tokenFor(viewer: Partial<Viewer>): Promise<string>;
}

/**
 * Makes the demo identity that both forms work with.
 * @param path where Node is found; nothing else of this machine's environment matters to the built programs
 */
export function makeInstallation(folder: string, path: string | undefined): Installation {
  const identity = makeDemoIdentity();
  const file = join(folder, 'demo-identity.json');
  writeFileSync(file, JSON.stringify(identity));
  const issuer = demoIssuer(identity);
  return {
    environment: {
      PATH: path,
      LOG_LEVEL: 'trace',
      DATA_FOLDER: folder,
      DEMO_IDENTITY: file,
      ...demoSettings(identity),
    },
    tokenFor: (viewer) => issuer.tokenFor({ subject: 'test', roles: [], regionScope: null, ...viewer }),
  };
}

/** `npm start`'s program over a database of the test's. */
export async function startAllInOne(
  database: TestDatabase,
  { environment }: Installation,
): Promise<RunningForm> {
  const said: string[] = [];
  const [port] = await freePorts(1);
  const urls = ['projects', 'workforce', 'volunteers'].map((service) => [
    `${service.toUpperCase()}_DATABASE_URL`,
    database.settingsOf(service).url,
  ]);
  const running = await startProcess({
    name: 'all in one',
    program: 'dist/scripts/start.js',
    port: port!,
    environment: {
      ...environment,
      DATABASE_URL: database.adminUrl,
      ...(Object.fromEntries(urls) as Record<string, string>),
    },
    listen: (text) => void said.push(text),
  });
  return { url: running.url, serviceUrls: [], said: () => said.join(''), stop: running.stop };
}

/** Four processes over HTTP, over a database of the test's. */
export async function startInProcesses(
  database: TestDatabase,
  { environment }: Installation,
): Promise<RunningForm> {
  const said: string[] = [];
  const [gateway, projects, workforce, volunteers] = await freePorts(4);
  const ports = {
    gateway: gateway!,
    services: { projects: projects!, workforce: workforce!, volunteers: volunteers! },
  };
  const running = await startDistributed(database, ports, environment, (text) => void said.push(text));
  return {
    url: running.gateway.url,
    serviceUrls: running.services.map(({ url }) => url),
    said: () => said.join(''),
    stop: running.stop,
  };
}
