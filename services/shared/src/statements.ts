import type { Pool } from 'pg';
import type { Sql } from 'sql-template-tag';
import { Fault } from './errors';

/** What one SQL statement was, for tests that count statements and for logs. */
export interface StatementEvent {
  readonly service: string;
  readonly requestId: string;
  readonly text: string;
}

export type StatementObserver = (event: StatementEvent) => void;

/** Texts are finite (their shapes are in the code), but a bound keeps a defect from filling the server's memory. */
const preparedStatementLimit = 2_000;

/**
 * Runs a request's reads. Each distinct text becomes a prepared statement on each connection, so that
 * PostgreSQL parses and plans it once.
 */
export class Statements {
  static readonly #names = new Map<string, string>();

  constructor(
    private readonly service: string,
    private readonly pool: Pool,
    private readonly requestId: string,
    private readonly observer: StatementObserver | undefined,
  ) {}

  /**
   * Rows of one statement.
   * @throws Fault DATABASE_UNAVAILABLE when no connection can be had or it breaks; other database errors as they are.
   */
  async rows<Row>(statement: Sql): Promise<Row[]> {
    const { text, values } = statement;
    this.observer?.({ service: this.service, requestId: this.requestId, text });
    const name = Statements.#nameOf(text);
    try {
      const result = await this.pool.query(name === undefined ? { text, values } : { name, text, values });
      return result.rows as Row[];
    } catch (error) {
      if (isConnectionFailure(error)) {
        throw new Fault('DATABASE_UNAVAILABLE', { service: this.service });
      }
      throw error;
    }
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
