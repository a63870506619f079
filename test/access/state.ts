import { entitiesOf, type Service } from '../../services/shared/src/service';
import type { TestSubgraph } from '../support/subgraph';

/** An entry of the audit trail, as far as tests look at it. */
export interface Entry {
  readonly subject: string | null;
  readonly kind: string;
  readonly operation: string;
  readonly fields: readonly string[];
  readonly entityId: string | null;
  readonly regionCode: string | null;
  readonly purpose: string | null;
  readonly outcome: string;
  readonly reason: string | null;
}

/** What entries of the audit trail a piece of work leaves. */
export async function entriesOf<Result>(
  { pool }: TestSubgraph,
  work: () => Promise<Result>,
): Promise<readonly [Result, Entry[]]> {
  const { rows: before } = await pool.query<{ last: number }>(
    'SELECT coalesce(max(number), 0) AS last FROM audit_entry',
  );
  const result = await work();
  const { rows } = await pool.query<Entry>(
    `SELECT subject, kind, operation, fields, entity_id AS "entityId", region_code AS "regionCode", purpose, outcome, reason
     FROM audit_entry WHERE number > $1 ORDER BY number`,
    [before[0]!.last],
  );
  return [result, rows];
}

/** A digest of all rows of a service but for the audit trail: it changes when anything does. */
export async function digestOf(service: Service<never>, { pool }: TestSubgraph): Promise<string> {
  const tables = entitiesOf(service as unknown as Service)
    .map(({ table }) => table)
    .filter((table) => !['audit_entry', 'audit_chain'].includes(table));
  const parts = tables.map(
    (table) =>
      `SELECT '${table}' AS name, md5(coalesce(string_agg(r::text, '|' ORDER BY r::text), '')) AS digest FROM ${table} r`,
  );
  const { rows } = await pool.query<{ digest: string }>(
    `SELECT string_agg(name || digest, ',' ORDER BY name) AS digest FROM (${parts.join(' UNION ALL ')}) of`,
  );
  return rows[0]!.digest;
}
