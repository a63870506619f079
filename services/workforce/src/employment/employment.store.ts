import sql, { raw, type Sql } from 'sql-template-tag';
import { codeUnder, conditions, existsEach, hasId, when } from '../../../shared/src/condition';
import { readable, sourceOf } from '../../../shared/src/entity';
import {
  readNestedLists,
  rowsById,
  type BelowParent,
  type ListSource,
  type RowPage,
} from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { EmploymentFilter, PracticeField } from '../generated/types';
import { employment, type EmploymentRow } from './employment.entity';
import { communityPostKinds } from './employment.rules';

export const employmentSource = sourceOf(employment);

export const employmentOrders = keysetOrders(
  employment,
  'employment',
  {
    REGION_CODE_ASC: ['regionCode'],
    REGION_CODE_DESC: ['regionCode'],
    STARTED_ON_DESC: ['startedOn'],
  },
  'id',
);

/** Employments that satisfy a filter, among those entrusted to the viewer. */
export function employmentList(filter: EmploymentFilter): ListSource<EmploymentRow> {
  return {
    ...employmentSource,
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('employment.region_code', code)),
      when(filter.asOf, (day) => heldOn(sql`${day}::date`, 'employment')),
      when(filter.kindIn, (kinds) => sql`employment.kind = ANY(${kinds})`),
      when(filter.fieldIn, (fields) => sql`employment.field = ANY(${fields})`),
      when(filter.workerId, (id) => hasId('employment.worker_id', id)),
      when(filter.communityId, (id) => hasId('employment.community_id', id)),
      when(filter.agencyId, (id) => hasId('employment.agency_id', id)),
      when(filter.fullTime, (fullTime) => sql`employment.full_time = ${fullTime}`),
    ]),
  };
}

/** Employments with these ids, in no particular order. */
export const employmentsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, employmentSource, ids);

/** Employments of workers, the latest first. */
export function employmentsOfWorkers(
  statements: Statements,
  workerIds: readonly string[],
): Promise<EmploymentRow[]> {
  return statements.rows(
    sql`SELECT ${employmentSource.columns} FROM employment WHERE employment.worker_id = ANY(${workerIds}::uuid[]) AND ${readable(employmentSource, statements.viewer)} ORDER BY employment.started_on DESC, employment.id`,
  );
}

/** Pages of the employments below each of several parents. @param below ties the row `employment` to its parent */
export function employmentsBelow(
  statements: Statements,
  below: BelowParent,
  parents: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<EmploymentRow>[]> {
  const list = { ...employmentSource, where: [] };
  return readNestedLists(statements, list, order, page, wanted, below, parents);
}

/**
 * A full-time employment of a worker that shares a day with a period, whoever may read it.
 * @param endedOn last day of the period, null for one without an end
 */
export async function fullTimeWithin(
  statements: Statements,
  workerId: string,
  startedOn: string,
  endedOn: string | null,
): Promise<EmploymentRow | null> {
  const [found] = await statements.rows<EmploymentRow>(
    sql`SELECT ${employmentSource.columns} FROM employment WHERE employment.worker_id = ${workerId}::uuid AND employment.full_time AND daterange(employment.started_on, employment.ended_on, '[]') && daterange(${startedOn}::date, ${endedOn}::date, '[]') ORDER BY employment.started_on LIMIT 1`,
  );
  return found ?? null;
}

/**
 * The condition that an employment is held on a day: from its first day to its last one, both included.
 * @param alias under which the statement reads the employment
 */
export function heldOn(day: Sql, alias = 'post'): Sql {
  const row = raw(alias);
  return sql`${row}.started_on <= ${day} AND (${row}.ended_on IS NULL OR ${row}.ended_on >= ${day})`;
}

/** The condition that the row `worker` of a list's statement is in post on a day. */
export function workerIsInPost(day: Sql): Sql {
  return existsEach(sql`SELECT FROM employment post WHERE post.worker_id = worker.id AND ${heldOn(day)}`);
}

/** The condition that the row `worker` is in post on a day in one of these fields. */
export function workerIsInField(fields: readonly PracticeField[], day: Sql): Sql {
  return existsEach(
    sql`SELECT FROM employment post WHERE post.worker_id = worker.id AND ${heldOn(day)} AND post.field = ANY(${fields})`,
  );
}

/** The condition that the row `worker` is a community worker in the community `parent.key` on a day. */
export function isCommunityWorkerOfParent(day: Sql): Sql {
  return sql`EXISTS (SELECT FROM employment post WHERE post.worker_id = worker.id AND post.community_id = parent.key AND ${heldOn(day)} AND post.kind = ANY(${communityPostKinds}))`;
}

/** The condition that the row `worker` is employed with the agency `parent.key` on a day. */
export function isStationedByParent(day: Sql): Sql {
  return sql`worker.id IN (SELECT post.worker_id FROM employment post WHERE post.agency_id = parent.key AND ${heldOn(day)})`;
}
