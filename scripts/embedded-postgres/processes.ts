import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { minimalEnvironment } from './minimal-environment';

const onLinux = process.platform === 'linux';

/** A pid alone names a process only until the pid is used again; with its start it names it for good. */
export interface ProcessIdentity {
  pid: number;
  /** Empty where the system does not tell. */
  startedAt: string;
}

/** The identity of a running process, or undefined when there is none with this pid. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  if (!isPidTaken(pid)) return undefined;
  const seen = onLinux ? readProc(pid) : readPs(pid);
  // A zombie has ended. Under a first process that does not collect its children it stays so for ever.
  if (seen !== undefined && /^[ZX]/.test(seen.state)) return undefined;
  return { pid, startedAt: seen?.startedAt ?? '' };
}

/** Whether the very process that was identified earlier still runs. */
export function isStillRunning(identity: ProcessIdentity): boolean {
  const now = identifyProcess(identity.pid);
  if (now === undefined) return false;
  return now.startedAt === identity.startedAt || now.startedAt === '' || identity.startedAt === '';
}

/**
 * The pids of PostgreSQL programs that work in exactly this folder: `postgres`, its children, and `initdb` with
 * the program that changes the user for it, which we start with the folder as their working directory.
 */
export function findPostgresProcesses(folder: string): number[] {
  return onLinux ? findInProc(folder) : findByPs(folder);
}

/** Waits until the condition holds; tells whether it came to hold within the time. */
export async function waitUntil(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > deadline) return false;
    await sleep(25);
  }
  return true;
}

/** Sends a signal to a process that may have ended meanwhile. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Whether the system has this pid in use, be it for a zombie. */
export function isPidTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readProc(pid: number): { state: string; startedAt: string } | undefined {
  const text = readOrUndefined(`/proc/${pid}/stat`);
  if (text === undefined) return undefined;
  // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  // The start is counted in ticks since boot, so it says little without telling which boot.
  const boot = readOrUndefined('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return { state: fields[0] ?? '', startedAt: `${boot} ${fields[19] ?? ''}` };
}

function readPs(pid: number): { state: string; startedAt: string } | undefined {
  try {
    const line = ps(['-o', 'stat=,lstart=', '-p', String(pid)]).trim();
    const [state = '', ...start] = line.split(/\s+/);
    return { state, startedAt: start.join(' ') };
  } catch {
    return undefined;
  }
}

const programs = new Set(['postgres', 'initdb', 'setpriv', 'unshare']);

function findInProc(folder: string): number[] {
  const target = statOrUndefined(folder);
  if (target === undefined) return [];
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      let program: string;
      try {
        program = basename(readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ''));
      } catch {
        // Ended, or of a user whose processes we may not look into and who cannot own this folder either.
        return false;
      }
      if (!programs.has(program)) return false;
      // By device and inode: in a container another folder may bear the same path.
      const cwd = statOrUndefined(`/proc/${pid}/cwd`);
      return cwd !== undefined && cwd.dev === target.dev && cwd.ino === target.ino;
    })
    .filter((pid) => identifyProcess(pid) !== undefined);
}

function findByPs(folder: string): number[] {
  return ps(['-axww', '-o', 'pid=,command='])
    .split('\n')
    .filter((line) => line.includes(`${folder} `) || line.endsWith(folder))
    .map((line) => /^\s*(\d+)\s+(\S+)/.exec(line))
    .filter((match) => match !== null && programs.has(basename(match[2] ?? '')))
    .map((match) => Number(match?.[1]));
}

function ps(args: string[]): string {
  return execFileSync('ps', args, {
    encoding: 'utf8',
    env: minimalEnvironment,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function readOrUndefined(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function statOrUndefined(path: string): { dev: number; ino: number } | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
