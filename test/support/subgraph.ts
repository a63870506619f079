import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { GraphQLFormattedError } from 'graphql';
import { copyRows } from '../../services/shared/src/copy';
import { openPool } from '../../services/shared/src/database';
import type { Entity } from '../../services/shared/src/entity';
import { executeInProcess } from '../../services/shared/src/in-process';
import type { Language } from '../../services/shared/src/language';
import { openLog } from '../../services/shared/src/log';
import { KeyRing } from '../../services/shared/src/personal-data/key-ring';
import type { Service, ServiceContext } from '../../services/shared/src/service';
import type { StatementEvent } from '../../services/shared/src/statements';
import { publicViewer, wholeCountry, type Viewer } from '../../services/shared/src/viewer';
import { cloneDatabase, cloneSeededDatabase, type TestDatabase } from './database';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
export interface Answer {
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Who may read whatever an officer may, everywhere. */
export const nationalOfficer = viewerOf({ roles: ['OFFICER'], regionScope: wholeCountry });

/** A viewer of a test: whoever is not said to be somebody else is `test`. */
export function viewerOf(given: Partial<Viewer>): Viewer {
  return { ...publicViewer, subject: 'test', ...given };
}

/** One service over a database of its own, asked as the gateway asks it. */
export interface TestSubgraph {
  readonly database: TestDatabase;
  readonly pool: Pool;
  readonly keys: KeyRing;
  /** SQL statements of the latest query. */
  readonly statements: readonly StatementEvent[];
  query(
    document: string,
    variables?: Record<string, unknown>,
    options?: { readonly language?: Language; readonly viewer?: Viewer },
  ): Promise<Answer>;
  insert<Row extends object>(entity: Entity<Row>, rows: readonly Row[]): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a service over a database of its own; unless a query says otherwise, `nationalOfficer` asks.
 * @param options.seed with the reference and demo data; else the tables are empty
 */
export async function startSubgraph<Context extends ServiceContext>(
  service: Service<Context>,
  { seed = false } = {},
): Promise<TestSubgraph> {
  const database = await (seed ? cloneSeededDatabase() : cloneDatabase());
  const pool = openPool(service.name, database.settingsOf(service.name));
  const statements: StatementEvent[] = [];
  const keys = new KeyRing([{ id: 'test', secret: randomBytes(32) }]);
  const host = { pool, keys, observer: (event: StatementEvent) => void statements.push(event) };
  const execute = executeInProcess(service, host, openLog(service.name, 'silent'));
  return {
    database,
    pool,
    keys,
    statements,
    async query(document, variables = {}, { language = 'en', viewer = nationalOfficer } = {}) {
      statements.length = 0;
      const { data, errors } = await execute(
        { query: document, variables },
        { id: 'test-request', language, viewer },
      );
      // As a client gets it: plain JSON, without graphql-js's null prototypes.
      return JSON.parse(JSON.stringify({ data: data ?? null, errors: errors ?? [] })) as Answer;
    },
    async insert(entity, rows) {
      const client = await pool.connect();
      try {
        await copyRows(client, entity, Object.keys(entity.columns) as never[], rows);
      } finally {
        client.release();
      }
    },
    async stop() {
      await pool.end();
      await database.drop();
    },
  };
}
