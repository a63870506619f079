import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A built program that runs as a process of its own (the test command builds first). */
export interface Program {
  readonly child: ChildProcess;
  /** All it has said, on both streams. */
  said(): string;
  /** Resolves when it has said something that matches. */
  until(pattern: RegExp): Promise<void>;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Starts a script as `npm run` does, with this environment and no other. */
export function startProgram(
  script: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Program {
  const child = spawn(process.execPath, [`dist/scripts/${script}.js`, ...args], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  let over = false;
  let wake: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      wake();
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => {
    over = true;
    wake();
    return (code as number | null) ?? (signal as NodeJS.Signals);
  });
  return {
    child,
    said: () => text,
    async until(pattern) {
      while (!pattern.test(text)) {
        if (over) {
          throw new Error(`ended without saying ${pattern}; it said:\n${text}`);
        }
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    ended,
  };
}

/** Runs a script to its end. */
export async function runProgram(
  ...of: Parameters<typeof startProgram>
): Promise<{ readonly exitCode: number | NodeJS.Signals; readonly said: string }> {
  const program = startProgram(...of);
  const exitCode = await program.ended;
  return { exitCode, said: program.said() };
}
