import sql, { type Sql } from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { sourceOf } from '../../../shared/src/entity';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { RegionStatisticFilter, RegionStatisticKind } from '../generated/types';
import { regionStatistic, type RegionStatisticRow } from './region-statistic.entity';

export const regionStatisticSource = sourceOf(regionStatistic, 'figure');

export const regionStatisticOrders = keysetOrders(
  regionStatistic,
  'figure',
  { REGION_CODE_ASC: ['regionCode'], REGION_CODE_DESC: ['regionCode'], AS_OF_DESC: ['asOf'] },
  'id',
);

/** A figure that is asked for: the latest one of a kind by a day. */
export interface StatisticAsked {
  readonly code: string;
  readonly kind: RegionStatisticKind;
  readonly asOf: string;
}

const sameSeries = sql`later.region_code = figure.region_code AND later.kind = figure.kind`;

/** The condition that no correction of the row `figure` is on record. */
const isUncorrected = sql`NOT EXISTS (SELECT FROM region_statistic later WHERE ${sameSeries} AND later.as_of = figure.as_of AND later.version > figure.version)`;

/** The condition that no figure of the same region and kind is of a later day up to this one. */
const isLatestBy = (day: string): Sql =>
  sql`figure.as_of <= ${day}::date AND NOT EXISTS (SELECT FROM region_statistic later WHERE ${sameSeries} AND later.as_of > figure.as_of AND later.as_of <= ${day}::date)`;

/** Figures that satisfy a filter. */
export function regionStatisticList(filter: RegionStatisticFilter): ListSource<RegionStatisticRow> {
  return {
    ...regionStatisticSource,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('figure.region_code', code)),
      when(filter.kindIn, (kinds) => sql`figure.kind = ANY(${kinds})`),
      when(filter.asOf, isLatestBy),
      filter.includeCorrected ? null : isUncorrected,
    ]),
  };
}

/** Figures with these ids, in no particular order. */
export const regionStatisticsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, regionStatisticSource, ids);

/** The latest figure of each region and kind by a day, in the order asked; null where none is known. */
export async function statisticsAsOf(
  statements: Statements,
  asked: readonly StatisticAsked[],
): Promise<(RegionStatisticRow | null)[]> {
  const { columns, from } = regionStatisticSource;
  const found = await statements.rows<RegionStatisticRow & { ordinal: number }>(sql`
    SELECT asked.ordinal::int AS ordinal, latest.*
    FROM unnest(${asked.map(({ code }) => code)}::text[], ${asked.map(({ kind }) => kind)}::text[], ${asked.map(({ asOf }) => asOf)}::date[])
      WITH ORDINALITY AS asked(code, kind, day, ordinal)
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM ${from}
      WHERE figure.region_code = asked.code AND figure.kind = asked.kind AND figure.as_of <= asked.day
      ORDER BY figure.as_of DESC, figure.version DESC LIMIT 1
    ) latest`);
  const byOrdinal = new Map(found.map(({ ordinal, ...row }) => [ordinal, row]));
  return asked.map((_, index) => byOrdinal.get(index + 1) ?? null);
}

/** Figures of one kind of regions on every day for which they are known, as last corrected, in order of the days. */
export function statisticsByDate(
  statements: Statements,
  kind: RegionStatisticKind,
  codes: readonly string[],
): Promise<RegionStatisticRow[]> {
  const { columns, from } = regionStatisticSource;
  return statements.rows(
    sql`SELECT ${columns} FROM ${from} WHERE figure.region_code = ANY(${codes}) AND figure.kind = ${kind} AND ${isUncorrected} ORDER BY figure.as_of, figure.id`,
  );
}

/**
 * The number that the next record of a figure gets: 1, or the correction's. Who records the same figure waits until
 * this transaction has ended.
 */
export async function nextVersionOf(
  statements: Statements,
  { regionCode, kind, asOf }: Pick<RegionStatisticRow, 'regionCode' | 'kind' | 'asOf'>,
): Promise<number> {
  await statements.rows(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`region_statistic ${regionCode} ${kind} ${asOf}`}, 0))`,
  );
  const [{ version }] = (await statements.rows<{ version: number }>(
    sql`SELECT coalesce(max(figure.version), 0) + 1 AS version FROM region_statistic figure WHERE figure.region_code = ${regionCode} AND figure.kind = ${kind} AND figure.as_of = ${asOf}::date`,
  )) as [{ version: number }];
  return version;
}
