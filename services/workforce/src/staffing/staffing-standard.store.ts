import sql, { type Sql } from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { sourceOf } from '../../../shared/src/entity';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import { askedRegions, country, type RegionDay } from '../../../shared/src/region-families';
import type { Statements } from '../../../shared/src/statements';
import type { StaffingStandardFilter } from '../generated/types';
import { staffingStandard, type StaffingStandardRow } from './staffing-standard.entity';

export const staffingStandardSource = sourceOf(staffingStandard, 'standard');

export const staffingStandardOrders = keysetOrders(
  staffingStandard,
  'standard',
  {
    REGION_CODE_ASC: ['regionCode'],
    REGION_CODE_DESC: ['regionCode'],
    EFFECTIVE_FROM_DESC: ['effectiveFrom'],
  },
  'id',
);

/** The condition that no correction of the row `standard` is on record. */
const isUncorrected = sql`NOT EXISTS (SELECT FROM staffing_standard later WHERE later.region_code = standard.region_code AND later.effective_from = standard.effective_from AND later.version > standard.version)`;

/** The condition that no standard of the same region has come into force since, up to a day. */
const isInForce = (day: string): Sql =>
  sql`standard.effective_from <= ${day}::date AND NOT EXISTS (SELECT FROM staffing_standard later WHERE later.region_code = standard.region_code AND later.effective_from > standard.effective_from AND later.effective_from <= ${day}::date)`;

/** Standards that satisfy a filter. */
export function staffingStandardList(filter: StaffingStandardFilter): ListSource<StaffingStandardRow> {
  return {
    ...staffingStandardSource,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('standard.region_code', code)),
      when(filter.asOf, isInForce),
      filter.includeCorrected ? null : isUncorrected,
    ]),
  };
}

/** Standards with these ids, in no particular order. */
export const staffingStandardsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, staffingStandardSource, ids);

/**
 * The standard that applies to each region on a day, in the order asked: that of the nearest region which has one in
 * force, the country's being the last; null where there is none.
 */
export async function standardsInForce(
  statements: Statements,
  asked: readonly RegionDay[],
): Promise<(StaffingStandardRow | null)[]> {
  const { columns, from } = staffingStandardSource;
  const found = await statements.rows<StaffingStandardRow & { ordinal: number }>(sql`
    SELECT asked.ordinal::int AS ordinal, nearest.*
    FROM ${askedRegions(asked)}
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM ${from}
      WHERE standard.region_code IN (${country}, left(asked.code, 2), left(asked.code, 4), left(asked.code, 6), asked.code)
        AND standard.effective_from <= asked.day
      ORDER BY length(standard.region_code) DESC, standard.effective_from DESC, standard.version DESC LIMIT 1
    ) nearest`);
  const byOrdinal = new Map(found.map(({ ordinal, ...row }) => [ordinal, row]));
  return asked.map((_, index) => byOrdinal.get(index + 1) ?? null);
}

/**
 * The number that the next record of a standard gets: 1, or the correction's. Who sets the same standard waits until
 * this transaction has ended.
 */
export async function nextVersionOf(
  statements: Statements,
  { regionCode, effectiveFrom }: Pick<StaffingStandardRow, 'regionCode' | 'effectiveFrom'>,
): Promise<number> {
  await statements.rows(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`staffing_standard ${regionCode} ${effectiveFrom}`}, 0))`,
  );
  const [found] = await statements.rows<{ version: number }>(
    sql`SELECT coalesce(max(standard.version), 0) + 1 AS version FROM staffing_standard standard WHERE standard.region_code = ${regionCode} AND standard.effective_from = ${effectiveFrom}::date`,
  );
  return found!.version;
}
