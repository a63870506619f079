import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneDatabase } from '../support/database';
import { post } from '../support/house';
import { freePorts } from '../support/ports';

/** A run of `npm start`'s program (already built: the test command builds first). */
interface Run {
  readonly child: ChildProcess;
  /** All it has said, on both streams. */
  said(): string;
  /** Resolves when it has said something that matches. */
  until(pattern: RegExp): Promise<void>;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

const running = new Set<ChildProcess>();

function run(
  environment: Record<string, string>,
  program = ['dist/scripts/start.js'],
  executable: string = process.execPath,
): Run {
  const child = spawn(executable, program, {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: 'pipe',
  });
  running.add(child);
  let text = '';
  let wake: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      wake();
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => {
    running.delete(child);
    wake();
    return (code as number | null) ?? (signal as NodeJS.Signals);
  });
  return {
    child,
    said: () => text,
    async until(pattern) {
      while (!pattern.test(text)) {
        if (!running.has(child)) {
          throw new Error(`ended without saying ${pattern}; it said:\n${text}`);
        }
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    ended,
  };
}

let folder: string;
let port: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'social-work-graph-start-'));
  port = String((await freePorts(1))[0]);
});
afterEach(async () => {
  for (const child of running) {
    child.kill('SIGKILL');
  }
  await rm(folder, { recursive: true, force: true });
});

const up = /The social work graph is up/;

async function postmaster(dataFolder: string): Promise<number | undefined> {
  const file = join(dataFolder, 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number((await readFile(file, 'utf8')).split('\n')[0]) : undefined;
}

/** A token of the demo that runs at an address. */
async function tokenOf(url: string, persona: string): Promise<string> {
  const response = await fetch(`${url}/demo/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('a first start', () => {
  it('that is killed while loading is carried on by the next; a third loads nothing; Ctrl-C leaves no process', async () => {
    const environment = { DATA_FOLDER: folder, PORT: port };
    const first = run(environment);
    await first.until(/Division codes, edition 2023[^\n]*\n[\s\S]*Division codes, edition 2023[^\n]*\n/);
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    const orphan = (await postmaster(folder))!;

    const second = run(environment);
    await second.until(up);
    expect(isAlive(orphan)).toBe(false);
    expect(second.said()).not.toMatch(/workforce: 区划代码/);
    expect(second.said()).toMatch(/projects: 行政区划（2023 版） \/ Regions, edition 2023 … 44,703 行/);
    expect(second.said()).toMatch(/警告：演示模式[\s\S]*Warning: demo mode/);
    const url = `http://127.0.0.1:${port}`;
    const analyst = { authorization: `Bearer ${await tokenOf(url, 'analyst')}` };
    const { body } = await post(
      url,
      { query: '{ regions { totalCount } volunteers(filter: { regionUnder: "522723" }) { totalCount } }' },
      analyst,
    );
    expect(body).toEqual({ data: { regions: { totalCount: 44_703 }, volunteers: { totalCount: 47_000 } } });
    const server = (await postmaster(folder))!;
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
    expect(isAlive(server)).toBe(false);

    const third = run(environment);
    await third.until(up);
    expect(third.said()).not.toMatch(/行 \/ rows/);
    const { body: viewer } = await post(url, { query: '{ viewer { subject } }' }, analyst);
    expect(viewer).toEqual({ data: { viewer: { subject: 'demo:analyst' } } });

    const rival = run({ ...environment, PORT: String((await freePorts(1))[0]) });
    await rival.until(up);
    expect(rival.said()).toMatch(/already runs on port/);
    rival.child.kill('SIGTERM');
    expect(await rival.ended).toBe(0);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);

    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
  }, 180_000);

  it('stops at once when it is told to in the middle', async () => {
    const first = run({ DATA_FOLDER: folder, PORT: port });
    await first.until(/PostgreSQL \S+ is ready/);
    const server = (await postmaster(folder))!;
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(isAlive(server)).toBe(false);
    expect(first.said()).not.toMatch(/Error/);
  }, 60_000);
});

describe('npm start', () => {
  it('whose npm is told to stop leaves neither server nor database behind', async () => {
    const npm = run({ DATA_FOLDER: folder, PORT: port, HOME: folder }, ['start'], 'npm');
    await npm.until(up);
    const server = (await postmaster(folder))!;
    npm.child.kill('SIGTERM');
    await npm.ended;
    while (isAlive(server)) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  }, 90_000);
});

describe('a start that cannot be', () => {
  async function refusal(environment: Record<string, string>, program?: string[]): Promise<string> {
    const refused = run({ DATA_FOLDER: folder, PORT: port, ...environment }, program);
    expect(await refused.ended).toBe(1);
    expect(refused.said()).not.toMatch(/\n\s+at .*\(/);
    return refused.said();
  }

  it('says that the port is taken, before it makes a database', async () => {
    const other = createServer().listen({ host: '127.0.0.1', port: Number(port) });
    await once(other, 'listening');
    try {
      expect(await refusal({})).toMatch(
        new RegExp(`PORT_TAKEN: another program listens on 127\\.0\\.0\\.1:${port}.*PORT=<number>`),
      );
      expect(existsSync(join(folder, 'postgres'))).toBe(false);
    } finally {
      other.close();
    }
  });

  it('says that no database answers', async () => {
    const [dead] = await freePorts(1);
    expect(await refusal({ DATABASE_URL: `postgresql://me:secret-word@127.0.0.1:${dead}/x` })).toMatch(
      new RegExp(`DATABASE_UNREACHABLE: no PostgreSQL answers at 127\\.0\\.0\\.1:${dead} \\(ECONNREFUSED\\)`),
    );
  });

  it('says that the login is refused, without the password', async () => {
    const database = await cloneDatabase();
    const url = new URL(database.adminUrl);
    url.password = 'wrong-word';
    const said = await refusal({ DATABASE_URL: url.href });
    expect(said).toMatch(/DATABASE_LOGIN_REFUSED: .*postgres/);
    expect(said).not.toMatch(/wrong-word/);
    url.href = database.adminUrl;
    url.pathname = '/nowhere';
    expect(await refusal({ DATABASE_URL: url.href })).toMatch(/DATABASE_MISSING: .*nowhere/);
    await database.drop();
  });

  it('names every setting that is wrong, and no value', async () => {
    const said = await refusal({ PORT: 'eighty', LOG_LEVEL: 'loud' });
    expect(said).toMatch(/PORT: must be a port number/);
    expect(said).toMatch(/LOG_LEVEL: /);
    expect(said).not.toMatch(/eighty|loud/);
    expect(await refusal({ DATABASE_URL: 'mysql://a:hidden@b/c' })).toMatch(
      /DATABASE_URL: must be a URL such as postgresql:/,
    );
  });

  it('says that the data folder is of another PostgreSQL version, and leaves it as it is', async () => {
    const cluster = join(folder, 'postgres');
    await mkdir(cluster, { recursive: true });
    await writeFile(join(cluster, 'PG_VERSION'), '12\n');
    const said = await refusal({});
    expect(said).toMatch(/DATA_FOLDER_OTHER_VERSION: .*12/);
    expect(await readFile(join(cluster, 'PG_VERSION'), 'utf8')).toBe('12\n');
  });

  it('of a service says which database setting is missing', async () => {
    expect(await refusal({}, ['dist/services/workforce/main.js'])).toMatch(
      /WORKFORCE_DATABASE_URL: must be set \(or DATABASE_URL/,
    );
  });

  it('of the gateway says which supergraph it cannot read', async () => {
    const said = await refusal({ SUPERGRAPH: join(folder, 'none.graphql') }, [
      'dist/services/gateway/main.js',
    ]);
    expect(said).toMatch(/SUPERGRAPH_INVALID: .*none\.graphql/);
    await writeFile(join(folder, 'plain.graphql'), 'type Query { a: Int }');
    expect(
      await refusal({ SUPERGRAPH: join(folder, 'plain.graphql') }, ['dist/services/gateway/main.js']),
    ).toMatch(/SUPERGRAPH_INVALID/);
  });

  it('of the bootstrap names the Node versions that do', async () => {
    const old = join(folder, 'old.mjs');
    await writeFile(old, "Object.defineProperty(process.versions, 'node', { value: '18.20.4' });\n");
    const said = await refusal({}, ['--import', old, 'scripts/run.mjs', 'start']);
    expect(said).toMatch(/NODE_UNSUPPORTED: .*20\.19 to 26; this is Node 18\.20\.4/);
  });
});
