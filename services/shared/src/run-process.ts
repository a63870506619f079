import { errorText } from './logged-error';
import { SettingsError } from './settings';

/** What a running process holds and must give back, in reverse order, when it ends. */
export interface Resources {
  add(giveBack: () => Promise<void>): void;
  /** Ends the process because something it cannot work without has failed. */
  fail(error: unknown): void;
  /** Ends the process: its work is done. */
  finish(): void;
}

interface RunOptions {
  /**
   * Also ends when the process that started it is gone: npm does not pass a SIGTERM on to what it runs, and
   * `kill` of an `npm start` must not leave a server and its database behind.
   */
  readonly endWithParent?: boolean;
}

const parentCheckMilliseconds = 500;

/** A start cannot hold up the end for longer. */
const startGraceMilliseconds = 15_000;

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a process until its work is done or it is told to stop by SIGINT, SIGTERM or SIGHUP (exit 0); also in
 * the middle of its start, everything it holds is given back first. A failure prints its reason and what to
 * do, and exits 1.
 */
export async function runProcess(
  start: (resources: Resources) => Promise<void>,
  { endWithParent = false }: RunOptions = {},
): Promise<void> {
  const held: (() => Promise<void>)[] = [];
  let ending: Promise<void> | undefined;

  function end(exitCode: number): Promise<void> {
    ending ??= giveBackAll().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        console.error(explain(error));
        process.exit(1);
      },
    );
    return ending;
  }

  async function giveBackAll(): Promise<void> {
    await giveBackHeld();
    // What was being started when the order to stop came is waited for, and given back in its turn.
    await Promise.race([
      started,
      new Promise((resolve) => setTimeout(resolve, startGraceMilliseconds).unref()),
    ]);
    await giveBackHeld();
  }

  async function giveBackHeld(): Promise<void> {
    for (let giveBack = held.pop(); giveBack !== undefined; giveBack = held.pop()) {
      await giveBack();
    }
  }

  function fail(error: unknown): void {
    // A start that was told to stop fails on what was taken from under it; that is no news.
    if (ending === undefined) {
      console.error(explain(error));
      void end(1);
    }
  }

  const resources: Resources = {
    add: (giveBack) => void held.push(giveBack),
    fail,
    finish: () => void end(0),
  };
  for (const signal of stopSignals) {
    process.on(signal, () => void end(0));
  }
  // Node would print such an error with all it carries, rows that PostgreSQL quotes included.
  process.on('uncaughtException', fail);
  if (endWithParent) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) {
        void end(0);
      }
    }, parentCheckMilliseconds).unref();
  }
  const started = start(resources).catch(fail);
  await started;
}

/** What to print for a failed start: known reasons in words with a remedy, anything else as it would be logged. */
function explain(error: unknown): string {
  const { code, address, port, remedy, message } = error as Partial<
    Record<'code' | 'address' | 'port' | 'remedy' | 'message', string>
  >;
  if (error instanceof SettingsError) {
    return error.message;
  }
  if (remedy !== undefined) {
    return `${code}: ${message}\n${remedy}`;
  }
  if (code?.startsWith('ERR_PARSE_ARGS')) {
    return `ARGUMENT_UNKNOWN: ${message}`;
  }
  switch (code ?? 'NONE') {
    case 'EADDRINUSE':
      return `PORT_TAKEN: another program listens on ${address}:${port}. Stop it, or choose another port with PORT=<number>.`;
    case 'EACCES':
      return `PORT_FORBIDDEN: this user may not listen on ${address}:${port}. Choose a port above 1023 with PORT=<number>.`;
    case 'EADDRNOTAVAIL':
      return `HOST_UNAVAILABLE: this machine has no address ${address}. Set HOST to one it has, such as 127.0.0.1.`;
    case '28P01':
    case '28000':
      return `DATABASE_LOGIN_REFUSED: ${message}. Check user and password in the database URL.`;
    case '3D000':
      return `DATABASE_MISSING: ${message}. Create it, or name an existing one in the database URL.`;
    case '42501':
      return `DATABASE_RIGHT_MISSING: ${message}. Setting up needs an administrator's login in DATABASE_URL.`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
      return `DATABASE_UNREACHABLE: no PostgreSQL answers at ${address ?? 'the given address'}${port ? `:${port}` : ''} (${code}). Start it, or correct the database URL.`;
    default:
      return errorText(error) + causeOf(error);
  }
}

function causeOf(error: unknown): string {
  const { cause } = error as { cause?: unknown };
  return cause === undefined ? '' : `\n  because: ${explain(cause)}`;
}
