import { Pool, types, type CustomTypesConfig } from 'pg';

const { builtins } = types;

/** Dates stay calendar dates (no time zone may move them); counts are numbers while they are exact. */
const typeParsers = new Map<number, (text: string) => unknown>([
  [builtins.DATE, (text) => text],
  [builtins.INT8, exactInteger],
]);

const customTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary'): unknown =>
    (format !== 'binary' && typeParsers.get(oid)) ||
    types.getTypeParser(oid, format)) as CustomTypesConfig['getTypeParser'],
};

/** How a service reaches its database. */
export interface DatabaseSettings {
  readonly url: string;
  /** Set when `url` is a login other than the service's own role: the role is assumed at connect. */
  readonly assumeRole: boolean;
  readonly poolSize: number;
}

/**
 * A connection pool that works as the service's role in the service's schema. Connections are made on
 * demand; a broken idle connection is dropped and never ends the process.
 */
export function openPool(service: string, settings: DatabaseSettings): Pool {
  const pool = new Pool({
    connectionString: settings.url,
    max: settings.poolSize,
    types: customTypes,
    application_name: `social-work-graph ${service}`,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    options: `-c search_path=${service}${settings.assumeRole ? ` -c role=${service}` : ''}`,
  });
  pool.on('error', () => undefined);
  return pool;
}

function exactInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`the integer ${text} from the database is too large to be exact`);
  }
  return value;
}
