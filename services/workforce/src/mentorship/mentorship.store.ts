import sql, { type Sql } from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { readable, sourceOf, type Source } from '../../../shared/src/entity';
import { isUuid } from '../../../shared/src/identifier';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { MentorshipFilter } from '../generated/types';
import { asItWas } from '../../../shared/src/dated';
import { asDay, idIn, inForceOn, sharesDayWith } from '../talent/dated.store';
import { mentorship, type MentorshipRow } from './mentorship.entity';

/** A leader as a mentor: name and office within a county. */
export interface MentorLeader {
  readonly name: string;
  readonly office: string;
  readonly county: string;
}

/** A mentorship as one of those of a worker, on whichever side. */
export interface MentorshipOfWorker extends MentorshipRow {
  readonly workerId: string;
}

export const mentorshipSource = sourceOf(mentorship);

export const mentorshipOrders = keysetOrders(
  mentorship,
  'mentorship',
  {
    REGION_CODE_ASC: ['regionCode'],
    REGION_CODE_DESC: ['regionCode'],
    STARTED_ON_ASC: ['startedOn'],
    STARTED_ON_DESC: ['startedOn'],
  },
  'id',
);

/** Mentorships as they were at the end of a day (null for as they are): going on until their last day. */
function mentorshipsOn(asOf: string | null | undefined): Source<MentorshipRow> {
  if (asOf == null) {
    return mentorshipSource;
  }
  const isOver = sql`mentorship.ended_on <= ${asDay(asOf)}`;
  return asItWas(mentorshipSource, asOf, {
    state: sql`CASE WHEN mentorship.ended_on > ${asDay(asOf)} THEN 'ACTIVE' ELSE mentorship.state END`,
    endedOn: sql`CASE WHEN ${isOver} THEN mentorship.ended_on END`,
    result: sql`CASE WHEN ${isOver} THEN mentorship.result END`,
    reason: sql`CASE WHEN ${isOver} THEN mentorship.reason END`,
  });
}

/** Mentorships that satisfy a filter, among those entrusted to the viewer. */
export function mentorshipList(filter: MentorshipFilter): ListSource<MentorshipRow> {
  return {
    ...mentorshipsOn(filter.asOf),
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('mentorship.region_code', code)),
      when(filter.menteeIdIn, (ids) => idIn('mentorship.mentee_id', ids)),
      when(filter.mentorWorkerIdIn, (ids) => idIn('mentorship.mentor_worker_id', ids)),
      when(filter.domainIn, (domains) => sql`mentorship.domain = ANY(${domains})`),
      when(filter.stateIn, (states) => sql`mentorship.state = ANY(${states})`),
      when(filter.asOf, (day) => inForceOn('mentorship.started_on', 'mentorship.ended_on', asDay(day))),
    ]),
  };
}

/** Mentorships with these ids, in no particular order. */
export const mentorshipsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, mentorshipSource, ids);

/** Mentorships of workers on either side, the latest first: one row for each side that was asked for. */
export function mentorshipsOfWorkers(
  statements: Statements,
  workerIds: readonly string[],
): Promise<MentorshipOfWorker[]> {
  const { columns } = mentorshipSource;
  const ids = workerIds.filter((id) => isUuid(id));
  // Each side has an index of its own.
  const onSide = (side: Sql) =>
    sql`SELECT side.id AS "workerId", ${columns} FROM unnest(${ids}::uuid[]) side (id) JOIN mentorship ON ${side} = side.id WHERE ${readable(mentorshipSource, statements.viewer)}`;
  return statements.rows(
    sql`${onSide(sql`mentorship.mentee_id`)} UNION ALL ${onSide(sql`mentorship.mentor_worker_id`)} ORDER BY "startedOn" DESC, id`,
  );
}

/** Has whoever else gives this leader a mentee wait until the end of the transaction. */
export async function lockLeader(
  statements: Statements,
  { name, office, county }: MentorLeader,
): Promise<void> {
  const lock = JSON.stringify(['mentor', county, name, office]);
  await statements.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`);
}

/** The condition that a mentorship is that of a worker as mentee. */
export function hasMentee(workerId: string): Sql {
  return sql`mentorship.mentee_id = ${workerId}::uuid`;
}

/** The condition that a mentorship is that of a worker as mentor. */
export function hasMentorWorker(workerId: string): Sql {
  return sql`mentorship.mentor_worker_id = ${workerId}::uuid`;
}

/** The condition that a mentorship is that of a leader as mentor. */
export function hasMentorLeader({ name, office, county }: MentorLeader): Sql {
  return sql`mentorship.mentor_name = ${name} AND mentorship.mentor_office = ${office} AND left(mentorship.region_code, 6) = ${county}`;
}

/** Whether somebody has a mentorship on any day from this one on, whoever may read it. */
export async function hasMentorshipFrom(statements: Statements, of: Sql, day: string): Promise<boolean> {
  const found = await statements.rows(
    sql`SELECT FROM mentorship WHERE ${of} AND ${sharesDayWith('mentorship.started_on', 'mentorship.ended_on', day, null)} LIMIT 1`,
  );
  return found.length > 0;
}
