import sql, { type Sql } from 'sql-template-tag';
import type { Statements } from '../../../shared/src/statements';
import type { RegionCount } from './region.rules';

/** What stands above the provinces. */
const country = '';

/** A day together with a region, as the loaders ask for it. */
export interface RegionDay {
  readonly code: string;
  readonly asOf: string;
}

const below = (column: Sql, code: Sql) => sql`${column} >= ${code} AND ${column} < ${code} || ':'`;

const registeredIn = (code: Sql, asOf: Sql) =>
  sql`(SELECT count(*)::int FROM volunteer WHERE ${below(sql`volunteer.region_code`, code)} AND volunteer.registered_on <= ${asOf})`;

/** The nearest region above one: not every level exists everywhere. */
const nearestAbove = (code: Sql) =>
  sql`coalesce((SELECT above.code FROM region_code above WHERE above.code IN (left(${code}, 2), left(${code}, 4), left(${code}, 6)) AND length(above.code) < length(${code}) ORDER BY length(above.code) DESC LIMIT 1), ${country})`;

/**
 * Volunteers registered in regions by the end of days, and in all that their figures could be worked out from: every
 * region on the way up, with its siblings and with who is registered in the parent itself.
 */
export function registeredAround(
  statements: Statements,
  asked: readonly RegionDay[],
): Promise<RegionCount[]> {
  return statements.rows(sql`
    WITH line AS (
      SELECT DISTINCT known.code, asked.day, ${nearestAbove(sql`known.code`)} AS parent
      FROM unnest(${asked.map(({ code }) => code)}::text[], ${asked.map(({ asOf }) => asOf)}::date[]) AS asked(code, day)
      JOIN region_code known ON known.code IN (left(asked.code, 2), left(asked.code, 4), left(asked.code, 6), asked.code)
    ), parent AS (
      SELECT DISTINCT line.parent AS code, line.day FROM line
    ), cell AS (
      SELECT parent.code AS parent, parent.day, child.code
      FROM parent
      JOIN region_code child ON child.code > parent.code AND child.code < parent.code || ':'
        AND (parent.code <> ${country} OR length(child.code) = 2) AND ${nearestAbove(sql`child.code`)} = parent.code
    )
    SELECT cell.parent, cell.code, cell.day AS "asOf", ${registeredIn(sql`cell.code`, sql`cell.day`)} AS registered FROM cell
    UNION ALL
    SELECT parent.code, NULL, parent.day, (SELECT count(*)::int FROM volunteer WHERE volunteer.region_code = parent.code AND volunteer.registered_on <= parent.day) FROM parent`);
}

/** Volunteers registered in regions by the end of days, and teams founded by then. */
export function volunteeringOf(
  statements: Statements,
  asked: readonly RegionDay[],
): Promise<(RegionDay & { readonly registered: number; readonly teams: number })[]> {
  return statements.rows(sql`
    SELECT asked.code, asked.day AS "asOf", ${registeredIn(sql`asked.code`, sql`asked.day`)} AS registered,
      (SELECT count(*)::int FROM volunteer_team team WHERE ${below(sql`team.region_code`, sql`asked.code`)} AND team.founded_on <= asked.day) AS teams
    FROM unnest(${asked.map(({ code }) => code)}::text[], ${asked.map(({ asOf }) => asOf)}::date[]) AS asked(code, day)`);
}
