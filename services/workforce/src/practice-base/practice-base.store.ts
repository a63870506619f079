import sql, { join, type Sql } from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { selectColumns, sourceOf, type Source } from '../../../shared/src/entity';
import { isUuid } from '../../../shared/src/identifier';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { PracticeBaseFilter, PracticeBaseStatus } from '../generated/types';
import { asItWas } from '../../../shared/src/dated';
import {
  practiceBase,
  practiceBaseRegion,
  practiceBaseStatus,
  type PracticeBaseRegionRow,
  type PracticeBaseRow,
  type PracticeBaseStatusRow,
} from './practice-base.entity';

export const practiceBaseSource = sourceOf(practiceBase, 'base');

export const practiceBaseOrders = keysetOrders(
  practiceBase,
  'base',
  { REGION_CODE_ASC: ['regionCode'], REGION_CODE_DESC: ['regionCode'] },
  'id',
);

/** Practice bases as they were at the end of a day; null for as they are. */
function basesOn(asOf: string | null | undefined): Source<PracticeBaseRow> {
  return asOf == null
    ? practiceBaseSource
    : asItWas(practiceBaseSource, asOf, { status: sql`(${statusOn(sql`${asOf}::date`)})` });
}

/** The status of the row `base` of a statement at the end of a day. */
function statusOn(day: Sql): Sql {
  return sql`SELECT period.status FROM practice_base_status period WHERE period.base_id = base.id AND (period.started_on IS NULL OR period.started_on <= ${day}) ORDER BY period.number DESC LIMIT 1`;
}

/** Practice bases that satisfy a filter. */
export function practiceBaseList(filter: PracticeBaseFilter): ListSource<PracticeBaseRow> {
  const { asOf } = filter;
  return {
    ...basesOn(asOf),
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('base.region_code', code)),
      when(filter.levelIn, (levels) => sql`base.level = ANY(${levels})`),
      asOf == null
        ? when(filter.statusIn, (statuses) => sql`base.status = ANY(${statuses})`)
        : baseHadStatus(filter.statusIn ?? null, sql`${asOf}::date`),
    ]),
  };
}

/**
 * The condition that the row `base` of a statement had one of these statuses at the end of a day.
 * @param statuses null for any: that there was the base at all
 */
export function baseHadStatus(statuses: readonly PracticeBaseStatus[] | null, day: Sql): Sql {
  const present = statusOn(day);
  return statuses === null ? sql`EXISTS (${present})` : sql`(${present}) = ANY(${statuses})`;
}

/** Practice bases with these ids, in no particular order. */
export const practiceBasesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, practiceBaseSource, ids);

/** Practice bases in communities, in order of their names. */
export function practiceBasesOfCommunities(
  statements: Statements,
  communityIds: readonly string[],
): Promise<PracticeBaseRow[]> {
  return statements.rows(
    sql`SELECT ${practiceBaseSource.columns} FROM ${practiceBaseSource.from} WHERE base.community_id = ANY(${communityIds}::uuid[]) ORDER BY base.name COLLATE "C", base.id`,
  );
}

/** Regions that practice bases cover, in order of their codes. */
export function coverageOfPracticeBases(
  statements: Statements,
  baseIds: readonly string[],
): Promise<PracticeBaseRegionRow[]> {
  return statements.rows(
    sql`SELECT ${selectColumns(practiceBaseRegion, 'covered')} FROM practice_base_region covered WHERE covered.base_id = ANY(${baseIds}::uuid[]) ORDER BY covered.region_code`,
  );
}

/** Statuses of practice bases, the earliest first. */
export function statusesOfPracticeBases(
  statements: Statements,
  baseIds: readonly string[],
): Promise<PracticeBaseStatusRow[]> {
  return statements.rows(
    sql`SELECT ${selectColumns(practiceBaseStatus, 'period')} FROM practice_base_status period WHERE period.base_id = ANY(${baseIds}::uuid[]) ORDER BY period.base_id, period.number`,
  );
}

/** A base, whoever keeps it, kept from changing until the end of the transaction; null when there is none. */
export async function holdPracticeBase(statements: Statements, id: string): Promise<PracticeBaseRow | null> {
  const rows = isUuid(id)
    ? await statements.rows<PracticeBaseRow>(
        sql`SELECT ${practiceBaseSource.columns} FROM ${practiceBaseSource.from} WHERE base.id = ${id}::uuid FOR SHARE`,
      )
    : [];
  return rows[0] ?? null;
}

/** Adds the next status of a base. */
export async function addPracticeBaseStatus(
  statements: Statements,
  { baseId, status, startedOn, reason }: Omit<PracticeBaseStatusRow, 'number'>,
): Promise<void> {
  await statements.rows(sql`
    INSERT INTO practice_base_status (base_id, number, status, started_on, reason)
    SELECT ${baseId}::uuid, coalesce(max(period.number), 0) + 1, ${status}::text, ${startedOn}::date, ${reason}::text
    FROM practice_base_status period WHERE period.base_id = ${baseId}::uuid`);
}

/** Notes which regions a base covers. @param codes each once */
export async function coverRegions(
  statements: Statements,
  baseId: string,
  codes: readonly string[],
): Promise<void> {
  const rows = codes.map((code) => sql`(${baseId}::uuid, ${code}::text)`);
  await statements.rows(sql`INSERT INTO practice_base_region (base_id, region_code) VALUES ${join(rows)}`);
}
