import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { readable, sourceOf } from '../../../shared/src/entity';
import { isUuid } from '../../../shared/src/identifier';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { StipendCycleFilter, StipendCycleStep } from '../generated/types';
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

/** Stipend cycles that satisfy a filter. */
export function cycleList(filter: StipendCycleFilter): ListSource<StipendCycleRow> {
  return {
    ...cycleSource,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('cycle.region_code', code)),
      when(filter.policyIdIn, (ids) => sql`cycle.policy_id = ANY(${ids.filter(isUuid)}::uuid[])`),
      when(filter.stateIn, (states) => sql`cycle.state = ANY(${states})`),
      when(filter.monthFrom, (month) => sql`cycle.month >= ${requireMonth('monthFrom', month)}`),
      when(filter.monthTo, (month) => sql`cycle.month <= ${requireMonth('monthTo', month)}`),
    ]),
  };
}

/** Stipend cycles with these ids, in no particular order. */
export const cyclesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, cycleSource, ids);

/** Steps taken with cycles, the first one first. */
export function eventsOfCycles(
  statements: Statements,
  cycleIds: readonly string[],
): Promise<StipendCycleEventRow[]> {
  return statements.rows(
    sql`SELECT ${events.columns} FROM ${events.from} WHERE event.cycle_id = ANY(${cycleIds}::uuid[]) AND ${readable(events, statements.viewer)} ORDER BY event.cycle_id, event.number`,
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

/** Puts a step on record, under the lock of the cycle's policy. */
export async function recordStep(
  statements: Statements,
  { id, regionCode }: Pick<StipendCycleRow, 'id' | 'regionCode'>,
  step: StipendCycleStep,
  takenOn: string,
  reason: string | null = null,
): Promise<void> {
  await statements.rows(sql`
    INSERT INTO stipend_cycle_event (cycle_id, number, region_code, step, taken_on, taken_by, reason)
    SELECT ${id}::uuid, 1 + count(*), ${regionCode}, ${step}, ${takenOn}::date, ${statements.viewer.subject}::text, ${reason}::text
    FROM stipend_cycle_event event WHERE event.cycle_id = ${id}::uuid`);
}
