import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a program did from start to end. */
export interface ProgramRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a built program to its end, with PATH and the given settings as its whole environment. */
export async function runProgram(
  command: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  executable: string = process.execPath,
): Promise<ProgramRun> {
  const child = spawn(executable, command, {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => (text[stream] += chunk));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { exitCode: code ?? -1, ...text };
}
