import sql, { empty, type Sql } from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { readable, sourceOf, type Source } from '../../../shared/src/entity';
import { isUuid } from '../../../shared/src/identifier';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { StipendCycleFilter, StipendCycleState, StipendCycleStep } from '../generated/types';
import { asItWas } from '../../../shared/src/dated';
import {
  stipendCycle,
  stipendCycleEvent,
  type StipendCycleEventRow,
  type StipendCycleRow,
} from './stipend-cycle.entity';
import { preparingSteps, requireMonth } from './stipend-cycle.rules';

export const cycleSource = sourceOf(stipendCycle, 'cycle');
const events = sourceOf(stipendCycleEvent, 'event');

export const cycleOrders = keysetOrders(
  stipendCycle,
  'cycle',
  { MONTH_ASC: ['month'], MONTH_DESC: ['month'] },
  'id',
);

/**
 * Cycles as the steps taken by the end of a day left them (null for as they are): those opened by then. A return whose
 * end is not known led to OPEN, which it always may.
 */
function cyclesOn(asOf: string | null | undefined): Source<StipendCycleRow> {
  if (asOf == null) {
    return cycleSource;
  }
  const day = sql`${asOf}::date`;
  return asItWas(
    cycleSource,
    asOf,
    {
      state: sql`CASE latest.step WHEN 'OPENED' THEN 'OPEN' WHEN 'SUBMITTED' THEN 'COUNTY_REVIEW' WHEN 'REVIEWED' THEN 'COUNTY_REVIEW' WHEN 'RETURNED' THEN coalesce(latest.returned_to, 'OPEN') ELSE latest.step END`,
      reviewedOn: stepDay('REVIEWED', day),
      publicizedOn: stepDay('PUBLICIZED', day),
      paidOn: sql`CASE WHEN cycle.paid_on <= ${day} THEN cycle.paid_on END`,
      bankFen: sql`CASE WHEN latest.step = 'RECONCILED' THEN cycle.bank_fen END`,
    },
    sql`
      CROSS JOIN LATERAL (
        SELECT event.number, event.step, event.returned_to FROM stipend_cycle_event event
        WHERE event.cycle_id = cycle.id AND event.taken_on <= ${day} ORDER BY event.number DESC LIMIT 1
      ) latest`,
  );
}

/** The day of a step taken by the end of a day, and not undone by a return since. */
function stepDay(step: StipendCycleStep, day: Sql): Sql {
  return sql`(
    SELECT event.taken_on FROM stipend_cycle_event event
    WHERE event.cycle_id = cycle.id AND event.step = ${step} AND event.taken_on <= ${day} AND event.number <= latest.number
      AND NOT EXISTS (
        SELECT FROM stipend_cycle_event back
        WHERE back.cycle_id = cycle.id AND back.step = 'RETURNED' AND back.number > event.number AND back.number <= latest.number)
    ORDER BY event.number DESC LIMIT 1)`;
}

/** Stipend cycles that satisfy a filter. */
export function cycleList(filter: StipendCycleFilter): ListSource<StipendCycleRow> {
  return {
    ...cyclesOn(filter.asOf),
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('cycle.region_code', code)),
      when(filter.policyIdIn, (ids) => sql`cycle.policy_id = ANY(${ids.filter(isUuid)}::uuid[])`),
      when(filter.stateIn, (states) => sql`cycle.state = ANY(${states})`),
      when(filter.monthFrom, (month) => sql`cycle.month >= ${requireMonth('monthFrom', month)}`),
      when(filter.monthTo, (month) => sql`cycle.month <= ${requireMonth('monthTo', month)}`),
    ]),
  };
}

/** Stipend cycles with these ids, in no particular order, as they were on a day; null for as they are. */
export const cyclesById = (statements: Statements, ids: readonly string[], asOf: string | null = null) =>
  rowsById(statements, cyclesOn(asOf), ids);

/** Steps taken with cycles by a day (null for now), the first one first. */
export function eventsOfCycles(
  statements: Statements,
  asOf: string | null,
  cycleIds: readonly string[],
): Promise<StipendCycleEventRow[]> {
  const taken = asOf === null ? empty : sql` AND event.taken_on <= ${asOf}::date`;
  return statements.rows(
    sql`SELECT ${events.columns} FROM ${events.from} WHERE event.cycle_id = ANY(${cycleIds}::uuid[])${taken} AND ${readable(events, statements.viewer)} ORDER BY event.cycle_id, event.number`,
  );
}

/** The cycle of a policy for a month, whoever may see it. */
export async function hasCycle(statements: Statements, policyId: string, month: string): Promise<boolean> {
  const found = await statements.rows(
    sql`SELECT FROM stipend_cycle cycle WHERE cycle.policy_id = ${policyId} AND cycle.month = ${month}`,
  );
  return found.length > 0;
}

/**
 * Locks the policy of a cycle until the end of the transaction: of all that changes what a policy pays, one thing
 * happens at a time. A cycle that there is not has none to lock.
 */
export async function lockPolicyOfCycle(statements: Statements, cycleId: string): Promise<void> {
  if (isUuid(cycleId)) {
    await statements.rows(
      sql`SELECT FROM stipend_policy policy WHERE policy.id = (SELECT cycle.policy_id FROM stipend_cycle cycle WHERE cycle.id = ${cycleId}) FOR UPDATE`,
    );
  }
}

/** Whether somebody has prepared a cycle: opened, calculated or submitted it. */
export async function isPreparer(
  statements: Statements,
  cycleId: string,
  subject: string | null,
): Promise<boolean> {
  const found = await statements.rows(
    sql`SELECT FROM stipend_cycle_event event WHERE event.cycle_id = ${cycleId} AND event.step = ANY(${preparingSteps}) AND event.taken_by IS NOT DISTINCT FROM ${subject}::text LIMIT 1`,
  );
  return found.length > 0;
}

/** Puts a step on record (of a return, why and where to), under the lock of the cycle's policy. */
export async function recordStep(
  statements: Statements,
  { id, regionCode }: Pick<StipendCycleRow, 'id' | 'regionCode'>,
  step: StipendCycleStep,
  takenOn: string,
  { reason, to }: { readonly reason: string | null; readonly to: StipendCycleState | null } = {
    reason: null,
    to: null,
  },
): Promise<void> {
  await statements.rows(sql`
    INSERT INTO stipend_cycle_event (cycle_id, number, region_code, step, taken_on, taken_by, reason, returned_to)
    SELECT ${id}::uuid, 1 + count(*), ${regionCode}, ${step}, ${takenOn}::date, ${statements.viewer.subject}::text, ${reason}::text, ${to}::text
    FROM stipend_cycle_event event WHERE event.cycle_id = ${id}::uuid`);
}
