import type { Pool, PoolClient } from 'pg';
import sql, { raw, type Sql } from 'sql-template-tag';
import { Fault } from './errors';
import type { Role, Viewer } from './viewer';

/** What one SQL statement was, for tests that count statements and for logs. */
export interface StatementEvent {
  readonly service: string;
  readonly requestId: string;
  readonly text: string;
}

export type StatementObserver = (event: StatementEvent) => void;

/** Texts are finite (their shapes are in the code), but a bound keeps a defect from filling the server's memory. */
const preparedStatementLimit = 2_000;

/** Whose request runs the statements. */
interface StatementOrigin {
  readonly service: string;
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly observer?: StatementObserver | undefined;
}

/**
 * Runs a request's statements. Each distinct text becomes a prepared statement on each connection, so that
 * PostgreSQL parses and plans it once.
 */
export class Statements {
  static readonly #names = new Map<string, string>();

  constructor(
    private readonly origin: StatementOrigin,
    private readonly connection: Pool | PoolClient,
  ) {}

  /** Whose request this is: what may be read of an entity depends on it. */
  get viewer(): Viewer {
    return this.origin.viewer;
  }

  /** The same, for as much of the viewer as acts in these roles: what another role of theirs reaches is left out. */
  inRoles(roles: readonly Role[]): Statements {
    const { viewer } = this.origin;
    const acting = { ...viewer, roles: viewer.roles.filter((role) => roles.includes(role)) };
    return new Statements({ ...this.origin, viewer: acting }, this.connection);
  }

  /**
   * Rows of one statement.
   * @throws Fault DATABASE_UNAVAILABLE when no connection can be had or it breaks; other database errors as they are.
   */
  async rows<Row>(statement: Sql): Promise<Row[]> {
    const { text, values } = statement;
    const { service, requestId, observer } = this.origin;
    observer?.({ service, requestId, text });
    const name = Statements.#nameOf(text);
    try {
      const result = await this.connection.query(
        name === undefined ? { text, values } : { name, text, values },
      );
      return result.rows as Row[];
    } catch (error) {
      throw this.#known(error);
    }
  }

  /**
   * Runs a piece of work in one transaction: all of its effects or none.
   * @param work is given statements of that transaction; what it throws rolls back
   * @throws Fault DATABASE_UNAVAILABLE as `rows`
   */
  async transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> {
    const client = await this.#connect();
    const statements = new Statements(this.origin, client);
    let broken = false;
    try {
      await statements.#control('BEGIN');
      const result = await work(statements);
      await statements.#control('COMMIT');
      return result;
    } catch (error) {
      await statements.#control('ROLLBACK').catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async #connect(): Promise<PoolClient> {
    if (!('totalCount' in this.connection)) {
      throw new TypeError('a transaction is not begun within another');
    }
    try {
      return await this.connection.connect();
    } catch (error) {
      throw this.#known(error);
    }
  }

  async #control(command: 'BEGIN' | 'COMMIT' | 'ROLLBACK'): Promise<void> {
    await this.rows(sql`${raw(command)}`);
  }

  #known(error: unknown): unknown {
    return isConnectionFailure(error)
      ? new Fault('DATABASE_UNAVAILABLE', { service: this.origin.service })
      : error;
  }

  static #nameOf(text: string): string | undefined {
    const known = Statements.#names.get(text);
    if (known !== undefined || Statements.#names.size >= preparedStatementLimit) {
      return known;
    }
    const name = `read_${Statements.#names.size}`;
    Statements.#names.set(text, name);
    return name;
  }
}

/** SQLSTATE classes 08 (connection), 57P (shutdown), 53300 (too many), 28 (authorization), or a socket error. */
function isConnectionFailure(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string') {
    return /^(08...|57P..|53300|28...|3D000|ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|EHOSTUNREACH)$/.test(
      code,
    );
  }
  return (
    typeof message === 'string' &&
    /Connection terminated|timeout exceeded when trying to connect/.test(message)
  );
}
