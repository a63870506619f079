import sql, { raw, type Sql } from 'sql-template-tag';

/** What is stored of a personal datum, sealed or hashed: the key's id, then at least 28 bytes in base64url. */
const storedForm = '^([a-z0-9-]{1,16})[.][A-Za-z0-9_-]{38,}$';

/**
 * Id of the key a stored value or hash was made under.
 * @returns null when it has not the form of one: what stands there may be anything, a datum in clear too, and no
 *   part of it is to be shown
 */
export function storedKeyId(stored: string): string | null {
  return new RegExp(storedForm).exec(stored)?.[1] ?? null;
}

/** The same of a column, in SQL. */
export function columnKeyId(column: string): Sql {
  return sql`substring(${raw(column)} FROM ${storedForm})`;
}
