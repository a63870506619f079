import { createHash } from 'node:crypto';

/**
 * What the hash of an entry covers, in this order, each as the text PostgreSQL makes of it. The trigger that
 * chains and `npm run audit:verify` both go by this list, so it never changes: a new column needs a new version
 * of the chain.
 * @param entry alias under which a statement has the entry
 */
export function hashedTexts(entry: string): readonly string[] {
  const column = (name: string) => `${entry}.${name}`;
  return [
    `${column('number')}::text`,
    `to_char(${column('recorded_at')} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    column('subject'),
    `to_json(${column('roles')})::text`,
    column('request_id'),
    column('kind'),
    column('operation'),
    `to_json(${column('fields')})::text`,
    ...['entity', 'entity_id', 'region_code', 'purpose', 'outcome', 'reason'].map(column),
    ...['before_digest', 'after_digest', 'previous_hash'].map(column),
  ];
}

/** What the first entry of a chain is chained to. */
export const chainBeginning = '0'.repeat(64);

/**
 * Hash of an entry: SHA-256 over its columns as netstrings, so that no two different entries read alike
 * (`-,` stands for null).
 * @param values in the order of `hashedTexts`
 */
export function entryHash(values: readonly (string | null)[]): string {
  const text = values.map((value) => (value === null ? '-,' : `${Buffer.byteLength(value)}:${value},`));
  return createHash('sha256').update(text.join('')).digest('hex');
}
