import sql, { raw, type Sql } from 'sql-template-tag';
import { isUuid } from '../../../shared/src/identifier';

/** The condition that a period, its first and its last day included, holds on a day. */
export function inForceOn(first: string, last: string, day: Sql): Sql {
  return sql`${raw(first)} <= ${day} AND (${raw(last)} IS NULL OR ${raw(last)} >= ${day})`;
}

/** The condition that a period shares a day with another one; an end that is null is open. */
export function sharesDayWith(first: string, last: string, from: string, to: string | null): Sql {
  return sql`(${to}::date IS NULL OR ${raw(first)} <= ${to}::date) AND (${raw(last)} IS NULL OR ${raw(last)} >= ${from}::date)`;
}

/** The condition that a dated state (`entered_on`, `left_on`) holds at the end of a day, as `stateAtEndOf` has it. */
export function heldAtEndOf(alias: string, day: Sql): Sql {
  const entered = raw(`${alias}.entered_on`);
  const left = raw(`${alias}.left_on`);
  return sql`${entered} <= ${day} AND (${left} IS NULL OR ${left} > ${day})`;
}

/** The condition that a column of ids is one of these; what is no UUID is nobody's id. */
export function idIn(column: string, ids: readonly string[]): Sql {
  return sql`${raw(column)} = ANY(${ids.filter((id) => isUuid(id))}::uuid[])`;
}

/** A day of the calendar as a value of a statement. */
export function asDay(day: string): Sql {
  return sql`${day}::date`;
}
