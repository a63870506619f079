import { execFile, spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { chownSync, existsSync, lchownSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './binaries';
import { EmbeddedPostgresError, useAnotherServer } from './embedded-postgres-error';
import { minimalEnvironment } from './minimal-environment';
import { currentUser, type ProjectFolder } from './project-folder';

/**
 * How to run a program as somebody other than root, who PostgreSQL refuses to be, from the narrowest to the widest:
 *
 * - `plain`: become that user (an ordinary user: stay as you are);
 * - `read-search`: become that user, but keep the right to pass directories that are closed to others, as the
 *   project may lie below /root or a folder of `mktemp -d`;
 * - `override`: the same with the wider right, which is the one that containers commonly leave to root;
 * - `user-namespace`: stay the same user for the kernel, but appear as another one.
 */
export type Way = 'plain' | 'read-search' | 'override' | 'user-namespace';

const allWays: Way[] =
  process.platform === 'linux' ? ['plain', 'read-search', 'override', 'user-namespace'] : ['plain'];

interface User {
  uid: number;
  gid: number;
}

interface SpawnOptions {
  cwd: string;
  stdio: StdioOptions;
  detached?: boolean;
}

/** Somebody whom PostgreSQL can run as here, shown by a trial. */
export interface OperatingUser {
  way: Way;
  /** The owner, as the disk sees it, of what this user writes. */
  disk: User;
  spawn(command: string, args: string[], options: SpawnOptions): ChildProcess;
}

interface Search {
  binaries: PostgresBinaries;
  folder: ProjectFolder;
  /** The owner of the cluster, when there is one already. */
  clusterOwner: User | undefined;
  ways?: Way[];
}

/** Finds somebody to run PostgreSQL as, by trying each way for real: it must reach the binaries and the folder. */
export async function chooseOperatingUser({
  binaries,
  folder,
  clusterOwner,
  ways = allWays,
}: Search): Promise<OperatingUser> {
  const failures: string[] = [];
  const candidates = await listCandidates(folder, clusterOwner);
  for (const [way, user] of listTrials(ways, candidates)) {
    const operator = operatingUser(way, user);
    const failure = await tryOut(operator, { binaries, folder, isNew: clusterOwner === undefined });
    if (failure === undefined) return operator;
    failures.push(`${way} as uid ${user.uid}: ${failure}`);
  }
  throw await explain(candidates[0], { binaries, folder }, failures);
}

/** Runs a program to its end and collects what it says. */
export function runToEnd(
  child: ChildProcess,
  input = '',
): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => resolve({ status: null, output: error.message }));
    child.once('close', (status) => resolve({ status, output: output.trim() }));
    // The program may end without reading; that shows in its status.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Whom to be, best first: the owner of what exists, so that they can go on using it, then the usual service users. */
async function listCandidates(folder: ProjectFolder, clusterOwner: User | undefined): Promise<User[]> {
  const me = currentUser();
  const named = [await lookUp('postgres'), await lookUp('nobody')];
  if (me.uid !== 0) return [me, ...named.filter((user) => user !== undefined)];
  return [clusterOwner, folder.owner, ...named]
    .filter((user) => user !== undefined && user.uid !== 0)
    .filter((user, index, all) => all.findIndex((other) => other?.uid === user?.uid) === index) as User[];
}

function listTrials(ways: Way[], candidates: User[]): [Way, User][] {
  const isRoot = currentUser().uid === 0;
  const becoming = isRoot ? candidates : candidates.slice(0, 1);
  // An ordinary user has nothing to become; a namespace helps one whose uid has no name, as initdb wants one.
  const possible = ways.filter((way) => isRoot || way === 'plain' || way === 'user-namespace');
  return [
    ...becoming.flatMap((user) =>
      possible.filter((way) => way !== 'user-namespace').map((way): [Way, User] => [way, user]),
    ),
    ...(possible.includes('user-namespace')
      ? candidates.slice(isRoot ? 0 : 1).map((user): [Way, User] => ['user-namespace', user])
      : []),
  ];
}

function operatingUser(way: Way, user: User): OperatingUser {
  const prefix = prefixOf(way, user);
  const becomes = way === 'plain' && currentUser().uid === 0;
  return {
    way,
    disk: way === 'user-namespace' ? currentUser() : user,
    spawn(command, args, options) {
      const [program = command, ...rest] = [...prefix, command, ...args];
      return spawn(program, rest, {
        ...options,
        env: minimalEnvironment,
        // Node wants signed numbers, and some systems give `nobody` the highest unsigned one.
        ...(becomes && { uid: user.uid | 0, gid: user.gid | 0 }),
      });
    },
  };
}

function prefixOf(way: Way, { uid, gid }: User): string[] {
  if (way === 'plain') return [];
  if (way === 'user-namespace') return ['unshare', '--user', `--map-user=${uid}`, '--'];
  const capability = way === 'read-search' ? '+dac_read_search' : '+dac_override';
  return [
    'setpriv',
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    // PostgreSQL looks for its own binary with access(2), which leaves capabilities out of account without this.
    '--securebits=+no_setuid_fixup',
    `--inh-caps=${capability}`,
    `--ambient-caps=${capability}`,
    '--',
  ];
}

interface Trial {
  binaries: PostgresBinaries;
  folder: ProjectFolder;
  isNew: boolean;
}

/** Writes into a folder like that of the cluster and runs as much of the real program as leaves no trace. */
async function tryOut(
  operator: OperatingUser,
  { binaries, folder, isNew }: Trial,
): Promise<string | undefined> {
  const trial = join(folder.path, 'postgres.trial');
  const program = isNew
    ? [binaries.initdb, '--show', '-D', trial]
    : [binaries.postgres, '-D', trial, '-C', 'port'];
  try {
    rmSync(trial, { recursive: true, force: true });
    mkdirSync(trial, { mode: 0o700 });
    if (operator.disk.uid !== currentUser().uid) chownSync(trial, operator.disk.uid, operator.disk.gid);
    const script = ': > "$0/postgresql.conf" && exec "$@"';
    const { status, output } = await runToEnd(
      operator.spawn('/bin/sh', ['-c', script, trial, ...program], {
        cwd: trial,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
    if (status !== 0) return output || `ended with status ${status}`;
    // Root without its usual rights could not look after a folder that it gave away.
    readdirSync(trial);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  } finally {
    if (existsSync(trial)) lchownSync(trial, currentUser().uid, currentUser().gid);
    rmSync(trial, { recursive: true, force: true });
  }
}

async function explain(
  user: User | undefined,
  { binaries, folder }: Pick<Trial, 'binaries' | 'folder'>,
  failures: string[],
): Promise<EmbeddedPostgresError> {
  const isRoot = currentUser().uid === 0;
  const closed =
    isRoot && user !== undefined
      ? await findClosedDirectory(user, [dirname(binaries.postgres), folder.path])
      : undefined;
  if (closed !== undefined) {
    return new EmbeddedPostgresError(
      'FOLDER_UNREACHABLE',
      `PostgreSQL does not run as root, and the user it would run as (uid ${user?.uid}) may not enter ${closed}.`,
      `Clone the project to a place that all users may enter, or run this as an ordinary user, or ${useAnotherServer}.`,
    );
  }
  return new EmbeddedPostgresError(
    'OPERATING_USER_UNAVAILABLE',
    `PostgreSQL can be run as no user here. Tried:\n${failures.join('\n') || 'nothing: no ordinary user exists'}`,
    `Run this as an ordinary user that has a name (see "id"), or ${useAnotherServer}.`,
  );
}

/** The topmost directory on the way to one of the paths that the user may not enter. */
async function findClosedDirectory(user: User, paths: string[]): Promise<string | undefined> {
  const directories = paths.flatMap(ancestors);
  const script = 'for d; do cd "$d" 2>/dev/null || { printf %s "$d"; exit 0; }; done';
  try {
    const child = operatingUser('plain', user).spawn('/bin/sh', ['-c', script, 'sh', ...directories], {
      cwd: '/',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { status, output } = await runToEnd(child);
    return status === 0 && output !== '' ? output : undefined;
  } catch {
    // This root may not even become another user, so no directory is what is in the way.
    return undefined;
  }
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...ancestors(parent), path];
}

async function lookUp(name: string): Promise<User | undefined> {
  const ask = async (option: string) =>
    Number((await promisify(execFile)('id', [option, name], { env: minimalEnvironment })).stdout);
  try {
    return { uid: await ask('-u'), gid: await ask('-g') };
  } catch {
    return undefined;
  }
}
