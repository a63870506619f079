import sql, { empty, type Sql } from 'sql-template-tag';

/** What stands above the provinces. */
export const country = '';

/** A day together with a region, as summaries are asked for. */
export interface RegionDay {
  readonly code: string;
  readonly asOf: string;
}

/** One text for one region and day. */
export function regionDayKey({ code, asOf }: RegionDay): string {
  return `${code} ${asOf}`;
}

/** Regions and days as the rows `asked(code, day)`, in their order with `ordinal` from 1. */
export function askedRegions(asked: readonly RegionDay[]): Sql {
  return sql`unnest(${asked.map(({ code }) => code)}::text[], ${asked.map(({ asOf }) => asOf)}::date[]) WITH ORDINALITY AS asked(code, day, ordinal)`;
}

/** The nearest region above one: not every level exists everywhere. */
const nearestAbove = (code: Sql) =>
  sql`coalesce((SELECT above.code FROM region_code above WHERE above.code IN (left(${code}, 2), left(${code}, 4), left(${code}, 6)) AND length(above.code) < length(${code}) ORDER BY length(above.code) DESC LIMIT 1), ${country})`;

/**
 * Common table expressions of all places that figures of regions could be worked out from: `cell(parent, day, code)`
 * has every region on the way up, with its siblings; `parent(code, day)` those that have parts among them.
 * @param national whether figures of the whole country are told as well, so that provinces have siblings
 */
export function regionFamilies(
  asked: readonly RegionDay[],
  { national }: { readonly national: boolean },
): Sql {
  const provinces = sql`UNION ALL SELECT line.parent, line.day, line.code FROM line WHERE line.parent = ${country}`;
  return sql`
    line AS (
      SELECT DISTINCT known.code, asked.day, ${nearestAbove(sql`known.code`)} AS parent
      FROM ${askedRegions(asked)}
      JOIN region_code known ON known.code IN (left(asked.code, 2), left(asked.code, 4), left(asked.code, 6), asked.code)
    ), parent AS (
      SELECT DISTINCT line.parent AS code, line.day FROM line ${national ? empty : sql`WHERE line.parent <> ${country}`}
    ), cell AS (
      SELECT parent.code AS parent, parent.day, child.code
      FROM parent
      JOIN region_code child ON child.code > parent.code AND child.code < parent.code || ':'
        AND (parent.code <> ${country} OR length(child.code) = 2) AND ${nearestAbove(sql`child.code`)} = parent.code
      ${national ? empty : provinces}
    )`;
}
