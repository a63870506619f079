import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Databases } from './databases';
import { serviceNames } from './set-up';

/** A process of the distributed form. */
export interface RunningProcess {
  readonly name: string;
  readonly child: ChildProcess;
  readonly url: string;
  stop(): Promise<void>;
}

interface ProcessOptions {
  readonly name: string;
  readonly program: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Given what the process says, both streams, in place of this process's own output. */
  readonly listen?: ((text: string) => void) | undefined;
}

const startMilliseconds = 30_000;

/**
 * Starts a built program of the distributed form and waits until it is ready.
 * @throws Error when it ends or is not ready in time; what it said went to this process's output, or to `listen`
 */
export async function startProcess({
  name,
  program,
  port,
  environment,
  listen,
}: ProcessOptions): Promise<RunningProcess> {
  const output = listen === undefined ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [program], {
    env: { ...environment, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', output, output],
    // Out of the terminal's foreground group: Ctrl-C is for us, and we stop the others in good order.
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', listen!);
  }
  const url = `http://127.0.0.1:${port}`;
  const running: RunningProcess = {
    name,
    child,
    url,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
    },
  };
  const deadline = Date.now() + startMilliseconds;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await running.stop();
      throw new Error(`${name} did not become ready (exit code ${child.exitCode}); what it said is above`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return running;
}

/**
 * Starts the three services over their databases, and the gateway in front of them. Each process is given the
 * environment without the secrets that are not its own.
 */
export async function startDistributed(
  databases: Pick<Databases, 'settingsOf'>,
  ports: { readonly gateway: number; readonly services: Readonly<Record<string, number>> },
  environment: NodeJS.ProcessEnv,
  listen?: (text: string) => void,
): Promise<{
  readonly gateway: RunningProcess;
  readonly services: readonly RunningProcess[];
  stop(): Promise<void>;
}> {
  const started: RunningProcess[] = [];
  const stop = async () => {
    for (let running = started.pop(); running !== undefined; running = started.pop()) {
      await running.stop();
    }
  };
  try {
    for (const name of serviceNames) {
      const url = databases.settingsOf(name).url;
      const program = `dist/services/${name}/main.js`;
      const own = { ...without(environment, 'DEMO_IDENTITY'), [`${name.toUpperCase()}_DATABASE_URL`]: url };
      started.push(
        await startProcess({ name, program, port: ports.services[name]!, environment: own, listen }),
      );
    }
    const services = [...started];
    const addresses = services.map(({ name, url }) => [
      `SUBGRAPH_URL_${name.toUpperCase()}`,
      `${url}/graphql`,
    ]);
    const gateway = await startProcess({
      name: 'gateway',
      program: 'dist/services/gateway/main.js',
      port: ports.gateway,
      environment: {
        ...without(environment, 'PERSONAL_DATA_KEYS'),
        ...(Object.fromEntries(addresses) as Record<string, string>),
      },
      listen,
    });
    started.push(gateway);
    return { gateway, services, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function without(environment: NodeJS.ProcessEnv, variable: string): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => name !== variable));
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}
