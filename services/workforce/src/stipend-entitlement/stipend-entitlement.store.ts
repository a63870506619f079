import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { sourceOf, type Source } from '../../../shared/src/entity';
import { isUuid } from '../../../shared/src/identifier';
import { readNestedLists, rowsById, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { StipendEntitlementFilter, StipendHoldReason, StipendKind } from '../generated/types';
import { asItWas } from '../../../shared/src/dated';
import { stipendEntitlement, type StipendEntitlementRow } from './stipend-entitlement.entity';

export const entitlementSource = sourceOf(stipendEntitlement, 'entitlement');

export const entitlementOrders = keysetOrders(
  stipendEntitlement,
  'entitlement',
  {
    REGION_CODE_ASC: ['regionCode'],
    REGION_CODE_DESC: ['regionCode'],
    MONTH_ASC: ['month'],
    MONTH_DESC: ['month'],
  },
  'id',
);

/**
 * Entitlements as they were at the end of a day (null for as they are), of those entered by then: before the first
 * change kept that lies after it. Their payment they date themselves.
 * @param among a condition on the row `entitlement`, where only some are read
 */
export function entitlementsOn(
  asOf: string | null | undefined,
  among: Sql = empty,
): Source<StipendEntitlementRow> {
  if (asOf == null) {
    return entitlementSource;
  }
  const day = sql`${asOf}::date`;
  const then = (column: string) =>
    raw(`CASE WHEN past.number IS NULL THEN entitlement.${column} ELSE past.${column} END`);
  return asItWas(
    entitlementSource,
    asOf,
    {
      state: sql`CASE WHEN ${then('paid_on')} > ${day} THEN 'DUE' ELSE ${then('state')} END`,
      holdReason: then('hold_reason'),
      note: then('note'),
      payingCycleId: then('paying_cycle_id'),
      paidOn: sql`CASE WHEN ${then('paid_on')} <= ${day} THEN ${then('paid_on')} END`,
    },
    sql`
      LEFT JOIN LATERAL (
        SELECT was.* FROM stipend_entitlement_past was
        WHERE was.entitlement_id = entitlement.id AND was.until_on > ${day} ORDER BY was.number LIMIT 1
      ) past ON true
      WHERE entitlement.entered_on <= ${day} ${among}`,
  );
}

/** Keeps what an entitlement was before it changed, under the lock of its policy. */
export async function keepPastEntitlement(
  statements: Statements,
  { id, state, holdReason, note, payingCycleId, paidOn }: StipendEntitlementRow,
  untilOn: string,
): Promise<void> {
  await statements.rows(sql`
    INSERT INTO stipend_entitlement_past (entitlement_id, number, until_on, state, hold_reason, note, paying_cycle_id, paid_on)
    SELECT ${id}::uuid, 1 + count(*), ${untilOn}::date, ${state}, ${holdReason}::text, ${note}::text, ${payingCycleId}::uuid, ${paidOn}::date
    FROM stipend_entitlement_past past WHERE past.entitlement_id = ${id}::uuid`);
}

/** Below what entitlements are listed: those of a cycle's month, its differences, or all of a worker's. */
export type EntitlementsBelow = 'entitlements' | 'differences' | 'worker';

const below: Readonly<Record<EntitlementsBelow, Sql>> = {
  entitlements: sql`entitlement.cycle_id = parent.key AND NOT entitlement.is_difference`,
  differences: sql`entitlement.cycle_id = parent.key AND entitlement.is_difference`,
  worker: sql`entitlement.worker_id = parent.key`,
};

/** Pages of the entitlements that satisfy a filter, below each of several cycles or workers. */
export function entitlementsBelow(
  statements: Statements,
  of: EntitlementsBelow,
  filter: StipendEntitlementFilter,
  parents: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<StipendEntitlementRow>[]> {
  const where = conditions([
    when(filter.regionUnder, (code) => codeUnder('entitlement.region_code', code)),
    when(filter.kindIn, (kinds) => sql`entitlement.kind = ANY(${kinds})`),
    when(filter.stateIn, (states) => sql`entitlement.state = ANY(${states})`),
    when(filter.workerId, (id) => (isUuid(id) ? sql`entitlement.worker_id = ${id}::uuid` : sql`false`)),
  ]);
  return readNestedLists(
    statements,
    { ...entitlementsOn(filter.asOf), rows: 'entrusted', where },
    order,
    page,
    wanted,
    { type: 'uuid', condition: below[of] },
    parents,
  );
}

/** Entitlements with these ids, in no particular order. */
export const entitlementsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, entitlementSource, ids);

/** A sum over entitlements of a cycle's month: of one kind and level or degree, or on hold for one reason. */
export interface EntitlementSum {
  readonly cycleId: string;
  /** Null in a sum of what is on hold. */
  readonly kind: StipendKind | null;
  readonly certificateLevel: StipendEntitlementRow['certificateLevel'];
  readonly degree: StipendEntitlementRow['degree'];
  /** Null in a sum of a kind. */
  readonly holdReason: StipendHoldReason | null;
  readonly count: number;
  /** In fen, as PostgreSQL writes it. */
  readonly amount: string;
}

/** Sums over the months of cycles by a day (null for now), by kind and by reason of hold, in one statement. */
export function entitlementSums(
  statements: Statements,
  asOf: string | null,
  cycleIds: readonly string[],
): Promise<EntitlementSum[]> {
  return statements.rows(sql`
    SELECT entitlement.cycle_id AS "cycleId", entitlement.kind, entitlement.certificate_level AS "certificateLevel",
      entitlement.degree, entitlement.hold_reason AS "holdReason", count(*) AS count, sum(entitlement.amount_fen)::text AS amount
    FROM ${entitlementsOn(asOf).from}
    WHERE entitlement.cycle_id = ANY(${cycleIds}::uuid[]) AND NOT entitlement.is_difference
    GROUP BY GROUPING SETS (
      (entitlement.cycle_id, entitlement.kind, entitlement.certificate_level, entitlement.degree),
      (entitlement.cycle_id, entitlement.hold_reason))
    HAVING entitlement.kind IS NOT NULL OR entitlement.hold_reason IS NOT NULL
    ORDER BY entitlement.kind, entitlement.certificate_level, entitlement.degree, entitlement.hold_reason`);
}

/** Locks the policy of an entitlement until the end of the transaction, as `lockPolicyOfCycle` does. */
export async function lockPolicyOfEntitlement(statements: Statements, id: string): Promise<void> {
  if (isUuid(id)) {
    await statements.rows(
      sql`SELECT FROM stipend_policy policy WHERE policy.id = (SELECT entitlement.policy_id FROM stipend_entitlement entitlement WHERE entitlement.id = ${id}) FOR UPDATE`,
    );
  }
}

/** Whether a cycle has been paid; under the lock of the policy. */
export async function isPaidCycle(statements: Statements, cycleId: string | null): Promise<boolean> {
  const found = await statements.rows(
    sql`SELECT FROM stipend_cycle cycle WHERE cycle.id = ${cycleId}::uuid AND cycle.paid_on IS NOT NULL`,
  );
  return found.length > 0;
}

/** Whether something else was entered for the same worker, month and kind: differences, or what they correct. */
export async function hasOtherEntries(
  statements: Statements,
  { id, policyId, month, workerId, kind }: StipendEntitlementRow,
): Promise<boolean> {
  const found = await statements.rows(
    sql`SELECT FROM stipend_entitlement entry WHERE entry.policy_id = ${policyId} AND entry.month = ${month} AND entry.worker_id = ${workerId} AND entry.kind = ${kind} AND entry.id <> ${id} LIMIT 1`,
  );
  return found.length > 0;
}

/** Whether a later cycle that was reviewed holds a difference of a cycle's month; under the lock of the policy. */
export async function isCorrectedMonth(
  statements: Statements,
  { id, policyId, month }: { readonly id: string; readonly policyId: string; readonly month: string },
): Promise<boolean> {
  const found = await statements.rows(
    sql`SELECT FROM stipend_entitlement entry JOIN stipend_cycle cycle ON cycle.id = entry.cycle_id WHERE entry.policy_id = ${policyId} AND entry.month = ${month} AND entry.cycle_id <> ${id} AND cycle.reviewed_on IS NOT NULL LIMIT 1`,
  );
  return found.length > 0;
}
