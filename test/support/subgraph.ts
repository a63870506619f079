import type { Pool } from 'pg';
import type { GraphQLFormattedError } from 'graphql';
import { copyRows } from '../../services/shared/src/copy';
import { openPool } from '../../services/shared/src/database';
import type { Entity } from '../../services/shared/src/entity';
import { executeInProcess } from '../../services/shared/src/in-process';
import type { Language } from '../../services/shared/src/language';
import { openLog } from '../../services/shared/src/log';
import type { Service, ServiceContext } from '../../services/shared/src/service';
import type { StatementEvent } from '../../services/shared/src/statements';
import { cloneDatabase, type TestDatabase } from './database';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
export interface Answer {
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[];
}

/** One service over a database of its own, asked as the gateway asks it. */
export interface TestSubgraph {
  readonly database: TestDatabase;
  readonly pool: Pool;
  /** SQL statements of the latest query. */
  readonly statements: readonly StatementEvent[];
  query(
    document: string,
    variables?: Record<string, unknown>,
    options?: { language?: Language },
  ): Promise<Answer>;
  insert<Row extends object>(entity: Entity<Row>, rows: readonly Row[]): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a service over a clone of the template database. */
export async function startSubgraph<Context extends ServiceContext>(
  service: Service<Context>,
): Promise<TestSubgraph> {
  const database = await cloneDatabase();
  const pool = openPool(service.name, database.settingsOf(service.name));
  const statements: StatementEvent[] = [];
  const execute = executeInProcess(service, pool, openLog(service.name, 'silent'), (event) =>
    statements.push(event),
  );
  return {
    database,
    pool,
    statements,
    async query(document, variables = {}, { language = 'en' } = {}) {
      statements.length = 0;
      const { data, errors } = await execute(
        { query: document, variables },
        { id: 'test-request', language },
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
