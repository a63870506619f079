import sql, { type Sql } from 'sql-template-tag';
import { askedRegions, regionFamilies, type RegionDay } from '../../../shared/src/region-families';
import type { Statements } from '../../../shared/src/statements';
import type { RegionCount } from './region.rules';

const below = (column: Sql, code: Sql) => sql`${column} >= ${code} AND ${column} < ${code} || ':'`;

const registeredIn = (code: Sql, asOf: Sql) =>
  sql`(SELECT count(*)::int FROM volunteer WHERE ${below(sql`volunteer.region_code`, code)} AND volunteer.registered_on <= ${asOf})`;

/**
 * Volunteers registered in regions by the end of days, and in all that their figures could be worked out from: every
 * region on the way up, with its siblings and with who is registered in the parent itself.
 */
export function registeredAround(
  statements: Statements,
  asked: readonly RegionDay[],
): Promise<RegionCount[]> {
  return statements.rows(sql`
    WITH ${regionFamilies(asked, { national: true })}
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
    FROM ${askedRegions(asked)}`);
}
