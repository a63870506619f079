import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Resources } from '../../services/shared/src/run-process';
import { neutralEnvironment } from './config';

/** A program under test, in a process of its own. */
export interface Program {
  readonly name: string;
  readonly pid: number;
  /** What it has said so far, its errors included. */
  output(): string;
  /** Resolves when it has ended, to its exit code (null when a signal ended it). Never rejects. */
  readonly exited: Promise<number | null>;
  hasEnded(): boolean;
  /** Tells it to stop and waits until it has. Can be called any number of times. */
  stop(): Promise<void>;
}

interface Launch {
  readonly name: string;
  /** A built program and its arguments. */
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Where the contenders work: a folder and processes that are all gone when the benchmark ends, however it ends. */
export interface Bench {
  readonly folder: string;
  /** @throws Error when the benchmark has been told to stop */
  launch(launch: Launch): Program;
  /** Rejects as soon as the benchmark is told to stop: what waits for an answer of something stopped may wait for ever. */
  readonly stopped: Promise<never>;
}

const stopMilliseconds = 30_000;
const outputCharacters = 16_384;

/** Opens a bench whose programs are given back with the process's resources, and its folder after them. */
export function openBench(resources: Resources): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'social-work-graph-benchmark-'));
  // At the very end: until then the server of a start that was broken off may still write into it.
  process.once('exit', () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  );
  const stop = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(toldToStop()));
  });
  // Who does not wait for it need not be told.
  stopped.catch(() => undefined);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.prependListener(signal, () => stop.abort());
  }
  return {
    folder,
    stopped,
    launch(launch) {
      if (stop.signal.aborted) {
        throw toldToStop();
      }
      const program = start(launch);
      resources.add(() => program.stop().catch((error: Error) => console.error(error.message)));
      return program;
    },
  };
}

/** Waits until a program answers at `/readyz`. @throws Error with its last words when it ends or takes too long */
export async function whenReady(program: Program, url: string, milliseconds = 120_000): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!(await isReady(url))) {
    if (program.hasEnded() || performance.now() > deadline) {
      throw new Error(`${program.name} did not become ready; its last words:\n${program.output()}`);
    }
    await sleep(20);
  }
}

function start({ name, command, environment = {} }: Launch): Program {
  const child = spawn(process.execPath, command, {
    env: { ...neutralEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Out of the terminal's foreground group: Ctrl-C is for us, and we stop the others in good order.
    detached: true,
  });
  const { pid } = child;
  if (pid === undefined) {
    throw new Error(`${name} could not be started`);
  }
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream
      .setEncoding('utf8')
      .on('data', (text: string) => (output = (output + text).slice(-outputCharacters)));
  }
  // A last resort for an end without the time to stop anything.
  const endWithUs = () => child.kill('SIGTERM');
  process.once('exit', endWithUs);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  // `close` and not `exit`: by then all of its output has been read.
  const exited = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      process.removeListener('exit', endWithUs);
      resolve(code);
    });
  });
  return {
    name,
    pid,
    output: () => output,
    exited,
    hasEnded,
    async stop() {
      if (!hasEnded()) {
        child.kill('SIGINT');
      }
      const patience = new AbortController();
      const late = sleep(stopMilliseconds, 'late', { signal: patience.signal }).catch(() => 'in time');
      const outcome = await Promise.race([exited, late]);
      patience.abort();
      if (outcome === 'late') {
        child.kill('SIGKILL');
        throw new Error(
          `${name} did not stop within ${stopMilliseconds / 1_000} s; its last words:\n${output}`,
        );
      }
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}

function toldToStop(): Error {
  return new Error('the benchmark was told to stop');
}
