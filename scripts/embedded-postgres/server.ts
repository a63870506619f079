import { closeSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { PostgresBinaries } from './binaries';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import type { OperatingUser } from './operating-user';
import { inUse } from './owner-lock';
import { findPostgresProcesses, isPidTaken, signalProcess, waitUntil } from './processes';
import type { ProjectFolder } from './project-folder';
import { openServerLog, readLogTail } from './server-log';

/** How the server ended. */
export interface ServerExit {
  /** False when nobody asked it to. */
  expected: boolean;
  code: number | null;
  signal: NodeJS.Signals | null;
  /** The last lines of its log. */
  log: string;
}

export interface Server {
  pid: number;
  exited: Promise<ServerExit>;
  stop(): Promise<void>;
}

interface Launch {
  binaries: PostgresBinaries;
  operator: OperatingUser;
  port: number;
  durable: boolean;
  /** The address to try until the server answers. */
  adminUrl: string;
}

const readyWithin = 60_000;
const fastShutdownWithin = 10_000;
const immediateShutdownWithin = 5_000;

/** The port was taken between the look at it and the server's own attempt. */
export class PortTakenError extends Error {}

/** Starts the server and waits until it answers. */
export async function launchServer(folder: ProjectFolder, launch: Launch): Promise<Server> {
  const server = await spawnServer(folder, launch);
  let exit: ServerExit | undefined;
  void server.exited.then((value) => (exit = value));
  try {
    for (const deadline = Date.now() + readyWithin; ; await sleep(25)) {
      const answer = await ask(launch.adminUrl);
      // Only now: an answer while our server has ended would be that of a stranger on its port.
      if (exit !== undefined) throw startFailed(folder, exit);
      if (answer === 'ready') return server;
      if (answer === 'password refused') throw passwordRefused(folder);
      if (Date.now() > deadline) throw notReady(folder);
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Ends the server that a killed process left running in the folder. Without a dead owner a running server was
 * started by hand, and is not ours to end.
 */
export async function endLeftoverServer(
  folder: ProjectFolder,
  deadOwner: { pid: number } | undefined,
  log: (line: string) => void,
): Promise<void> {
  const { cluster } = folder;
  const left = () => findPostgresProcesses(cluster);
  const noneLeft = () => left().length === 0;
  const asked = new Set<number>();
  const endGently = () => {
    const postmaster = readPostmasterPid(folder);
    if (postmaster !== undefined && !asked.has(postmaster) && left().includes(postmaster)) {
      if (deadOwner === undefined) throw inUse(folder, postmaster);
      log(
        `stopping the database server (pid ${postmaster}) that an earlier run left behind when it was killed`,
      );
      signalProcess(postmaster, 'SIGINT');
      asked.add(postmaster);
    }
    // Sessions outlive a killed server for a moment, and PostgreSQL refuses to start beside them.
    return noneLeft();
  };
  if (!(await waitUntil(endGently, fastShutdownWithin))) {
    for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
      for (const pid of left()) signalProcess(pid, signal);
      if (await waitUntil(noneLeft, immediateShutdownWithin)) break;
    }
  }
  if (!noneLeft()) {
    throw new EmbeddedPostgresError(
      'DATABASE_WILL_NOT_STOP',
      `A database server that an earlier run left behind still works in ${cluster} and does not end.`,
      `End these processes: ${left().join(', ')}.`,
    );
  }
  // PostgreSQL clears up after a dead server by itself, but not when another program got its pid, or while it is
  // an uncollected zombie. None of its processes is left, as was just seen, so the file is stale.
  const stale = readPostmasterPid(folder);
  if (stale !== undefined && isPidTaken(stale)) rmSync(join(cluster, 'postmaster.pid'));
}

function readPostmasterPid({ cluster }: ProjectFolder): number | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  // The first line; PostgreSQL run for a single user writes its pid as a negative number.
  const pid = Math.abs(Number.parseInt(readFileSync(file, 'utf8'), 10));
  return pid > 0 ? pid : undefined;
}

async function spawnServer(folder: ProjectFolder, launch: Launch): Promise<Server> {
  const { binaries, operator, port, durable } = launch;
  const log = openServerLog(folder);
  // In a session of its own: Ctrl-C in a terminal signals the whole foreground group, and the server would close
  // its sessions while we still answer the last requests.
  const child = operator.spawn(
    binaries.postgres,
    ['-D', folder.cluster, ...settings(port, durable).flatMap((setting) => ['-c', setting])],
    { cwd: folder.cluster, stdio: ['ignore', log, log], detached: true },
  );
  closeSync(log);
  let asked = false;
  // A last resort for a process that ends without having stopped the server.
  const endWithUs = () => child.kill('SIGINT');
  process.once('exit', endWithUs);
  const exited = new Promise<ServerExit>((resolve, reject) => {
    // Without a pid the start failed. Later ones tell of a signal that could not be sent, which shows by waiting.
    child.on('error', (error) => child.pid === undefined && reject(error));
    child.once('exit', (code, signal) => {
      process.removeListener('exit', endWithUs);
      resolve({ expected: asked, code, signal, log: readLogTail(folder) });
    });
  });
  const { pid } = child;
  if (pid === undefined) {
    process.removeListener('exit', endWithUs);
    await exited;
    throw new Error('The database server was not started.');
  }
  const end = async () => {
    asked = true;
    for (const [signal, patience] of [
      ['SIGINT', fastShutdownWithin],
      ['SIGQUIT', immediateShutdownWithin],
      ['SIGKILL', immediateShutdownWithin],
    ] as const) {
      // Through the child and not its pid: Node sends nothing once it knows that the child has ended.
      child.kill(signal);
      if (await settlesWithin(exited, patience)) return;
    }
    throw new EmbeddedPostgresError(
      'DATABASE_WILL_NOT_STOP',
      `The database server (pid ${pid}) does not end.`,
      `End it: kill -KILL ${pid}.`,
    );
  };
  let stopping: Promise<void> | undefined;
  return { pid, exited, stop: () => (stopping ??= end()) };
}

function settings(port: number, durable: boolean): string[] {
  return [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=100',
    'shared_buffers=256MB',
    // Minimal WAL lets a COPY into a fresh table skip the log; it allows no replication, which nobody wants here.
    'wal_level=minimal',
    'max_wal_senders=0',
    'max_wal_size=1GB',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_destination=stderr',
    'logging_collector=off',
    // Errors quote what was sent; those who asked are told, and log what they are told without it.
    'log_min_messages=log',
    'log_checkpoints=off',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
}

async function ask(adminUrl: string): Promise<'ready' | 'not yet' | 'password refused'> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  // The server may end while we are connected; that shows in its exit.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'ready';
  } catch (error) {
    return (error as { code?: string }).code === '28P01' ? 'password refused' : 'not yet';
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function settlesWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(milliseconds, false, { signal: timer.signal }).catch(() => false);
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    timer.abort();
  }
}

function startFailed(folder: ProjectFolder, exit: ServerExit): Error {
  if (/could not bind IPv4 address .*: Address already in use/.test(exit.log)) return new PortTakenError();
  return new EmbeddedPostgresError(
    'DATABASE_START_FAILED',
    `The database server ended while it started (${exit.signal ?? `status ${exit.code}`}). Its last words:\n${exit.log}`,
    `Mend what it says, then start again; the full log is ${folder.logFile}.`,
  );
}

function notReady(folder: ProjectFolder): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'DATABASE_NOT_READY',
    `The database server did not answer within ${readyWithin / 1000} seconds. Its last words:\n${readLogTail(folder)}`,
    `Start again; if that does not help, see ${folder.logFile}.`,
  );
}

function passwordRefused(folder: ProjectFolder): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'DATABASE_PASSWORD_REFUSED',
    `The database server refuses the password in postgres.json in ${folder.path}.`,
    'Delete that file: the next start sets a new password. The data stays.',
  );
}
