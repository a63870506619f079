import sql, { type Sql } from 'sql-template-tag';
import { existsEach } from '../../../shared/src/condition';
import { readable, sourceOf } from '../../../shared/src/entity';
import { rowsById } from '../../../shared/src/list';
import type { Statements } from '../../../shared/src/statements';
import type { PracticeField } from '../generated/types';
import { employment, type EmploymentRow } from './employment.entity';
import { communityPostKinds } from './employment.rules';

const employments = sourceOf(employment);

/** Employments with these ids, in no particular order. */
export const employmentsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, employments, ids);

/** Employments of workers, the latest first. */
export function employmentsOfWorkers(
  statements: Statements,
  workerIds: readonly string[],
): Promise<EmploymentRow[]> {
  return statements.rows(
    sql`SELECT ${employments.columns} FROM employment WHERE employment.worker_id = ANY(${workerIds}::uuid[]) AND ${readable(employments, statements.viewer)} ORDER BY employment.started_on DESC, employment.id`,
  );
}

/** The condition that the row `post` is held on a day: from its first day to its last one, both included. */
export function heldOn(day: Sql): Sql {
  return sql`post.started_on <= ${day} AND (post.ended_on IS NULL OR post.ended_on >= ${day})`;
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
