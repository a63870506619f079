import {
  chmodSync,
  closeSync,
  fsyncSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PostgresBinaries } from './binaries';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { runToEnd, type OperatingUser } from './operating-user';
import { findPostgresProcesses, signalProcess, waitUntil } from './processes';
import { ofAnotherUser } from './owner-lock';
import { currentUser, type ProjectFolder } from './project-folder';
import { openServerLog, readLogTail } from './server-log';

export interface Administrator {
  user: string;
  password: string;
}

/**
 * The owner of the cluster in the folder, undefined when there is none yet. Changes nothing, and throws when
 * what lies there is not a cluster that these binaries and this user can use.
 */
export function inspectCluster(
  { path, cluster }: ProjectFolder,
  { version, majorVersion }: PostgresBinaries,
): { uid: number; gid: number } | undefined {
  const found = statSync(cluster, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const me = currentUser();
  if (me.uid !== 0 && me.uid !== found.uid) throw ofAnotherUser(path, found.uid);
  const madeBy = readVersionFile(cluster, () => ofAnotherUser(path, found.uid));
  if (madeBy === undefined) {
    throw new EmbeddedPostgresError(
      'DATA_FOLDER_NOT_A_CLUSTER',
      `${cluster} exists but is not a PostgreSQL data folder (it has no PG_VERSION). Nothing was changed.`,
      'Move it away to start afresh.',
    );
  }
  if (madeBy !== majorVersion) {
    throw new EmbeddedPostgresError(
      'DATA_FOLDER_OTHER_VERSION',
      `${cluster} was made by PostgreSQL ${madeBy}; the installed one is PostgreSQL ${version}. Nothing was changed.`,
      'Move the folder away to start afresh; or, to keep its data, run the earlier release of this project on it, ' +
        'dump it with pg_dump, and restore the dump into the new one.',
    );
  }
  return { uid: found.uid, gid: found.gid };
}

function readVersionFile(cluster: string, forbidden: () => Error): string | undefined {
  try {
    return readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR'].includes(code)) return undefined;
    // In a container even root may lack the right to look into the folders of others.
    throw code === 'EACCES' ? forbidden() : error;
  }
}

/** Removes what a start left behind that was killed while it made a cluster. */
export async function removeUnfinishedCluster(folder: ProjectFolder): Promise<void> {
  const { unfinishedCluster, passwordFile } = folder;
  // An initdb whose parent was killed goes on, and when it fails it removes "its" folder: end it first.
  const ended = await waitUntil(() => {
    const left = findPostgresProcesses(unfinishedCluster);
    for (const pid of left) signalProcess(pid, 'SIGKILL');
    return left.length === 0;
  }, 10_000);
  if (!ended) {
    throw new EmbeddedPostgresError(
      'DATABASE_WILL_NOT_STOP',
      `An earlier initdb still works in ${unfinishedCluster} and does not end.`,
      `End these processes: ${findPostgresProcesses(unfinishedCluster).join(', ')}.`,
    );
  }
  rmSync(unfinishedCluster, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
}

interface Creation {
  binaries: PostgresBinaries;
  operator: OperatingUser;
  administrator: Administrator;
  durable: boolean;
}

/** Makes a cluster under a provisional name; `adoptCluster` gives it the name under which it is used. */
export async function createCluster(folder: ProjectFolder, creation: Creation): Promise<void> {
  const { binaries, operator, administrator, durable } = creation;
  const { unfinishedCluster, passwordFile } = folder;
  mkdirSync(unfinishedCluster, { mode: 0o700 });
  chmodSync(unfinishedCluster, 0o700);
  writeFileSync(passwordFile, `${administrator.password}\n`, { mode: 0o600, flag: 'wx' });
  const log = openServerLog(folder);
  try {
    giveTo(operator, unfinishedCluster);
    giveTo(operator, passwordFile);
    const child = operator.spawn(
      binaries.initdb,
      [
        `--pgdata=${unfinishedCluster}`,
        `--username=${administrator.user}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
        ...(durable ? [] : ['--no-sync']),
      ],
      { cwd: unfinishedCluster, stdio: ['ignore', log, log] },
    );
    const killWithUs = () => child.kill('SIGKILL');
    process.once('exit', killWithUs);
    const { status, output } = await runToEnd(child);
    process.removeListener('exit', killWithUs);
    if (status !== 0) {
      throw new EmbeddedPostgresError(
        'CLUSTER_CREATION_FAILED',
        `initdb failed${status === null ? '' : ` with status ${status}`}:\n${output || readLogTail(folder)}`,
        `Mend what it says, then start again; the full output is in ${folder.logFile}.`,
      );
    }
  } catch (error) {
    rmSync(unfinishedCluster, { recursive: true, force: true });
    throw error;
  } finally {
    closeSync(log);
    rmSync(passwordFile, { force: true });
  }
}

/** Puts a complete cluster in its place, in one step that has either happened or not. */
export function adoptCluster(folder: ProjectFolder): void {
  renameSync(folder.unfinishedCluster, folder.cluster);
  const directory = openSync(folder.path, 'r');
  fsyncSync(directory);
  closeSync(directory);
}

/** Hands an existing cluster to the user that PostgreSQL is going to run as. */
export function giveClusterTo(operator: OperatingUser, { cluster }: ProjectFolder): void {
  if (lstatSync(cluster).uid !== operator.disk.uid) giveTree(operator, cluster);
}

function giveTree(operator: OperatingUser, path: string): void {
  if (lstatSync(path).isDirectory()) {
    for (const entry of readdirSync(path)) giveTree(operator, join(path, entry));
  }
  // The folder after what it holds: its owner says whether all of it was handed over.
  giveTo(operator, path);
}

function giveTo(operator: OperatingUser, path: string): void {
  // Never through a symbolic link: an owner of the folder could point it at a file of root.
  if (lstatSync(path).uid !== operator.disk.uid) lchownSync(path, operator.disk.uid, operator.disk.gid);
}

/**
 * Sets the administrator's password when the only copy of the old one is lost. The owner of the files may do so:
 * PostgreSQL run for a single user asks for no password.
 */
export async function resetPassword(
  { cluster }: ProjectFolder,
  { binaries, operator, administrator }: Omit<Creation, 'durable'>,
): Promise<void> {
  const child = operator.spawn(
    binaries.postgres,
    ['--single', '-D', cluster, '-c', 'log_checkpoints=off', 'postgres'],
    { cwd: cluster, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const statement = `ALTER ROLE "${administrator.user}" PASSWORD '${administrator.password}'\n`;
  const { status, output } = await runToEnd(child, statement);
  if (status !== 0 || /\b(ERROR|FATAL|PANIC):/.test(output)) {
    throw new EmbeddedPostgresError(
      'DATABASE_START_FAILED',
      `A new password for the administrator could not be set:\n${output}`,
      `Restore postgres.json beside ${cluster} from a copy, or move the data folder away to start afresh.`,
    );
  }
}
