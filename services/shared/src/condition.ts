import sql, { raw, type Sql } from 'sql-template-tag';
import { Fault } from './errors';
import { isUuid } from './identifier';

/**
 * Conditions of a list from its optional filter fields: an absent field adds none.
 * @example conditions([when(filter.stateIn, (states) => sql`p.state = ANY(${states})`)])
 */
export function conditions(candidates: readonly (Sql | null)[]): Sql[] {
  return candidates.filter((candidate) => candidate !== null);
}

/** The condition built from a filter field, or none when the field is absent. */
export function when<Value>(value: Value | null | undefined, build: (value: Value) => Sql): Sql | null {
  return value == null ? null : build(value);
}

/**
 * "Under a region" on a column of region codes: a prefix range, because a child's code begins with its
 * parent's. `:` is the character after `9`; columns of codes have collation "C".
 * @throws Fault REGION_NOT_FOUND when the code does not have the form of one
 */
export function codeUnder(column: string, code: string): Sql {
  if (!isRegionCode(code)) {
    throw new Fault('REGION_NOT_FOUND', { code });
  }
  return sql`(${raw(column)} >= ${code} AND ${raw(column)} < ${`${code}:`})`;
}

/**
 * "There is such a row" about each row of a list, looked up through an index row by row. A plain EXISTS may be turned
 * into a join that reads the other table from end to end, which grows with the country and not with the list; OFFSET
 * keeps PostgreSQL from that.
 * @param rows a select of the rows that belong to the row of the list
 */
export function existsEach(rows: Sql): Sql {
  return sql`EXISTS (${rows} OFFSET 0)`;
}

/** Whether a text has the form of a division code: 2, 4, 6 or 9 digits. */
export function isRegionCode(code: string): boolean {
  return /^(\d{2}|\d{4}|\d{6}|\d{9})$/.test(code);
}

/** A text as a LIKE pattern that finds it anywhere, its own wildcards taken literally. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

/** That a column of ids holds this one; what is no UUID is nobody's id, and never reaches PostgreSQL. */
export function hasId(column: string, id: string): Sql {
  return isUuid(id) ? sql`${raw(column)} = ${id}::uuid` : sql`false`;
}
