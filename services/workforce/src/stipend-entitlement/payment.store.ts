import sql, { type Sql } from 'sql-template-tag';
import type { Statements } from '../../../shared/src/statements';
import { entitlementsOn } from './stipend-entitlement.store';

/**
 * What is due with a cycle to each worker, differences among it; nobody is paid less than nothing: whose
 * differences outweigh what is due keeps that, and the differences wait.
 */
const dueByWorker = (cycleIds: readonly string[], from: Sql = sql`stipend_entitlement`): Sql => sql`
  SELECT due.paying_cycle_id, due.worker_id, sum(due.amount_fen) AS net, sum(greatest(due.amount_fen, 0)) AS gross
  FROM ${from} due
  WHERE due.paying_cycle_id = ANY(${cycleIds}::uuid[]) AND due.state = 'DUE'
  GROUP BY due.paying_cycle_id, due.worker_id`;

/**
 * Two statements that pay a cycle, in their order: the first lets those differences wait for the next cycle that
 * would take more from somebody than is due to them, the second pays the rest. Run them under the lock of the policy.
 * @param day of payment, ISO date
 */
export function paymentOf(cycleId: string, day: string): readonly Sql[] {
  return [
    sql`
    WITH waiting AS (
    UPDATE stipend_entitlement SET paying_cycle_id = NULL, version = stipend_entitlement.version + 1
    FROM (${dueByWorker([cycleId])}) owing
    WHERE owing.net < 0 AND stipend_entitlement.paying_cycle_id = owing.paying_cycle_id
      AND stipend_entitlement.worker_id = owing.worker_id AND stipend_entitlement.state = 'DUE' AND stipend_entitlement.amount_fen < 0
    RETURNING stipend_entitlement.id, stipend_entitlement.note)
    INSERT INTO stipend_entitlement_past (entitlement_id, number, until_on, state, note, paying_cycle_id)
    SELECT waiting.id, 1 + (SELECT count(*) FROM stipend_entitlement_past past WHERE past.entitlement_id = waiting.id),
      ${day}::date, 'DUE', waiting.note, ${cycleId}::uuid
    FROM waiting`,
    sql`
    UPDATE stipend_entitlement SET state = 'PAID', paid_on = ${day}::date, version = stipend_entitlement.version + 1
    WHERE stipend_entitlement.paying_cycle_id = ${cycleId}::uuid AND stipend_entitlement.state = 'DUE'`,
  ];
}

/** Pays a cycle. @param day of payment, ISO date */
export async function pay(statements: Statements, cycleId: string, day: string): Promise<void> {
  for (const statement of paymentOf(cycleId, day)) {
    await statements.rows(statement);
  }
}

/** Sums of a cycle, in fen, as PostgreSQL writes them. */
export interface CycleSums {
  readonly cycleId: string;
  readonly payable: string;
  readonly paid: string;
}

/** The statement behind `sumsOfCycles`. */
export function sumsOf(cycleIds: readonly string[], asOf: string | null = null): Sql {
  const from = asOf === null ? sql`stipend_entitlement` : payableOn(cycleIds, asOf);
  return sql`
    SELECT of.id AS "cycleId", coalesce(due.sum, 0)::text AS payable, coalesce(paid.sum, 0)::text AS paid
    FROM unnest(${cycleIds}::uuid[]) of (id)
    LEFT JOIN (
      SELECT owed.paying_cycle_id, sum(CASE WHEN owed.net < 0 THEN owed.gross ELSE owed.net END) AS sum
      FROM (${dueByWorker(cycleIds, from)}) owed GROUP BY owed.paying_cycle_id
    ) due ON due.paying_cycle_id = of.id
    LEFT JOIN (
      SELECT entry.paying_cycle_id, sum(entry.amount_fen) AS sum FROM ${from} entry
      WHERE entry.paying_cycle_id = ANY(${cycleIds}::uuid[]) AND entry.paid_on IS NOT NULL AND entry.state <> 'RETURNED'
      GROUP BY entry.paying_cycle_id
    ) paid ON paid.paying_cycle_id = of.id`;
}

/** Entitlements as they were on a day, of those that cycles pay or once were to pay. */
function payableOn(cycleIds: readonly string[], asOf: string): Sql {
  const among = sql`AND entitlement.id IN (
    SELECT paying.id FROM stipend_entitlement paying WHERE paying.paying_cycle_id = ANY(${cycleIds}::uuid[])
    UNION SELECT was.entitlement_id FROM stipend_entitlement_past was WHERE was.paying_cycle_id = ANY(${cycleIds}::uuid[]))`;
  return sql`(SELECT * FROM ${entitlementsOn(asOf, among).from})`;
}

/** What is due and what has been paid with cycles by a day (null for now); what the bank returned is not paid. */
export function sumsOfCycles(
  statements: Statements,
  cycleIds: readonly string[],
  asOf: string | null = null,
): Promise<CycleSums[]> {
  return statements.rows(sumsOf(cycleIds, asOf));
}
