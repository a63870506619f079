import { dayOf } from '../../../shared/src/calendar';
import sql, { type Sql } from 'sql-template-tag';
import { codeUnder, conditions, hasId, when } from '../../../shared/src/condition';
import { selectColumns, sourceOf } from '../../../shared/src/entity';
import { rowsById, type ListSource, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { lockRow } from '../../../shared/src/mutation/write';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { EmploymentRow } from '../employment/employment.entity';
import { employmentsBelow, heldOn } from '../employment/employment.store';
import type { PostFilter } from '../generated/types';
import { dated } from '../../../shared/src/dated';
import { postAdjustment, type PostAdjustmentRow } from './post-adjustment.entity';
import { post, type PostRow } from './post.entity';
import { requireFitsPost, requireQuotaKept } from './post.rules';

export const postSource = sourceOf(post);

export const postOrders = keysetOrders(
  post,
  'post',
  {
    REGION_CODE_ASC: ['regionCode'],
    REGION_CODE_DESC: ['regionCode'],
    ESTABLISHED_ON_DESC: ['establishedOn'],
  },
  'id',
);

/** Posts that satisfy a filter, among those entrusted to the viewer. */
export function postList(filter: PostFilter): ListSource<PostRow> {
  return {
    ...dated(postSource, filter.asOf),
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('post.region_code', code)),
      when(filter.fieldIn, (fields) => sql`post.field = ANY(${fields})`),
      when(filter.kindIn, (kinds) => sql`post.kind = ANY(${kinds})`),
      when(filter.communityId, (id) => hasId('post.community_id', id)),
      when(filter.asOf, (day) => standsOn(sql`${day}::date`)),
      when(filter.vacant, (vacant) => hasVacancy(dayOf(filter.asOf), vacant)),
    ]),
  };
}

/** Posts with these ids, in no particular order. */
export const postsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, postSource, ids);

/** Adjustments of posts, the earliest first. */
export function adjustmentsOfPosts(
  statements: Statements,
  postIds: readonly string[],
): Promise<PostAdjustmentRow[]> {
  return statements.rows(
    sql`SELECT ${selectColumns(postAdjustment, 'adjustment')} FROM post_adjustment adjustment WHERE adjustment.post_id = ANY(${postIds}::uuid[]) ORDER BY adjustment.effective_on`,
  );
}

/** Pages of the employments that hold each of several posts on a day. */
export const holdersOfPosts = (
  statements: Statements,
  day: Sql,
  postIds: readonly string[],
  list: Omit<NestedList, 'parent'>,
): Promise<RowPage<EmploymentRow>[]> =>
  employmentsBelow(
    statements,
    { type: 'uuid', condition: sql`employment.post_id = parent.key AND ${heldOn(day, 'employment')}` },
    postIds,
    list,
  );

/** How many hold each of several posts on a day; a post that nobody holds is left out. */
export function holderCountsOfPosts(
  statements: Statements,
  day: Sql,
  postIds: readonly string[],
): Promise<{ postId: string; holders: number }[]> {
  return statements.rows(
    sql`SELECT holder.post_id AS "postId", count(*)::int AS holders FROM employment holder WHERE holder.post_id = ANY(${postIds}::uuid[]) AND ${heldOn(day, 'holder')} GROUP BY holder.post_id`,
  );
}

/** All days on which a post is held, whoever may read of it. */
export function holdsOfPost(
  statements: Statements,
  postId: string,
): Promise<Pick<EmploymentRow, 'startedOn' | 'endedOn'>[]> {
  return statements.rows(
    sql`SELECT holder.started_on AS "startedOn", holder.ended_on AS "endedOn" FROM employment holder WHERE holder.post_id = ${postId}::uuid`,
  );
}

/**
 * Locks a post until the end of the transaction, so that who is appointed to it meanwhile waits, and sees that it
 * has room for one more employment.
 * @throws Fault NOT_FOUND, POST_MISMATCH, POST_NOT_STANDING, QUOTA_EXCEEDED
 */
export async function requireRoomInPost(
  statements: Statements,
  postId: string,
  employment: EmploymentRow,
): Promise<void> {
  const row = await lockRow(statements, postSource, postId);
  requireFitsPost(row, employment);
  const [adjustments, held] = [
    await adjustmentsOfPosts(statements, [row.id]),
    await holdsOfPost(statements, row.id),
  ];
  requireQuotaKept(row, adjustments, [...held, employment]);
}

/** Inserts an adjustment of a post. */
export async function insertAdjustment(statements: Statements, row: PostAdjustmentRow): Promise<void> {
  const { postId, effectiveOn, quota, basis, reason } = row;
  await statements.rows(
    sql`INSERT INTO post_adjustment (post_id, effective_on, quota, basis, reason) VALUES (${postId}::uuid, ${effectiveOn}::date, ${quota}::int, ${basis}, ${reason})`,
  );
}

function standsOn(day: Sql): Sql {
  return sql`(post.established_on <= ${day} AND (post.abolished_on IS NULL OR post.abolished_on > ${day}))`;
}

function hasVacancy(day: Sql, wanted: boolean): Sql {
  const quota = sql`(SELECT adjustment.quota FROM post_adjustment adjustment WHERE adjustment.post_id = post.id AND adjustment.effective_on <= ${day} ORDER BY adjustment.effective_on DESC LIMIT 1)`;
  const holders = sql`(SELECT count(*) FROM employment holder WHERE holder.post_id = post.id AND ${heldOn(day, 'holder')})`;
  const vacant = sql`(${standsOn(day)} AND coalesce(${quota}, 0) > ${holders})`;
  return wanted ? vacant : sql`NOT ${vacant}`;
}
