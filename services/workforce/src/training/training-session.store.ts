import { requirePeriod } from '../../../shared/src/bounds';
import sql, { join, type Sql } from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { selectColumns, sourceOf, type Source } from '../../../shared/src/entity';
import { isUuid } from '../../../shared/src/identifier';
import { readNestedLists, rowsById, type ListSource, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import { requiredText } from '../../../shared/src/required-text';
import { asItWas } from '../../../shared/src/dated';
import type { TrainingSessionFilter } from '../generated/types';
import { trainer, type TrainerRow } from '../trainer/trainer.entity';
import { attendancesOn } from './attendance.store';
import { type Period } from './period.rules';
import { trainingSession, type TrainingSessionRow } from './training-session.entity';
import { seriesLength } from './training-session.rules';

export const trainingSessionSource = sourceOf(trainingSession, 'session');

export const trainingSessionOrders = keysetOrders(
  trainingSession,
  'session',
  {
    STARTS_ON_ASC: ['startsOn'],
    STARTS_ON_DESC: ['startsOn'],
    REGION_CODE_ASC: ['regionCode', 'startsOn'],
    REGION_CODE_DESC: ['regionCode', 'startsOn'],
  },
  'id',
);

/**
 * Sessions as they were at the end of a day: those planned by then, or begun by then, however late they were entered.
 * What was held was so from its last day on. A cancellation whose day is not known counts on every day.
 */
function sessionsOn(asOf: string | null | undefined): Source<TrainingSessionRow> {
  if (asOf == null) {
    return trainingSessionSource;
  }
  const day = sql`${asOf}::date`;
  const isCancelled = sql`session.state = 'CANCELLED' AND (session.cancelled_on IS NULL OR session.cancelled_on <= ${day})`;
  return asItWas(
    trainingSessionSource,
    asOf,
    {
      state: sql`CASE WHEN ${isCancelled} THEN 'CANCELLED' WHEN session.state = 'HELD' AND session.ends_on <= ${day} THEN 'HELD' ELSE 'PLANNED' END`,
      cancelReason: sql`CASE WHEN ${isCancelled} THEN session.cancel_reason END`,
      cancelledOn: sql`CASE WHEN ${isCancelled} THEN session.cancelled_on END`,
    },
    sql`WHERE least(session.planned_on, session.starts_on) <= ${day}`,
  );
}

/** Sessions that satisfy a filter. @throws Fault DATE_RANGE_INVALID, TEXT_INVALID */
export function trainingSessionList(filter: TrainingSessionFilter): ListSource<TrainingSessionRow> {
  requirePeriod(filter.from ?? '', filter.to);
  return {
    ...sessionsOn(filter.asOf),
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('session.region_code', code)),
      when(filter.planId, (id) => isId(sql`session.plan_id`, id)),
      when(filter.baseId, (id) => isId(sql`session.base_id`, id)),
      when(filter.series, (series) => sql`session.series = ${requiredText('series', series, seriesLength)}`),
      when(filter.deliveryIn, (deliveries) => sql`session.delivery = ANY(${deliveries})`),
      when(filter.stateIn, (states) => sql`session.state = ANY(${states})`),
      when(filter.from, (day) => sql`session.starts_on >= ${day}::date`),
      when(filter.to, (day) => sql`session.starts_on <= ${day}::date`),
    ]),
  };
}

/** What is no UUID is nobody's id. */
function isId(column: Sql, id: string): Sql {
  return isUuid(id) ? sql`${column} = ${id}::uuid` : sql`false`;
}

/** Sessions with these ids, in no particular order. */
export const trainingSessionsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, trainingSessionSource, ids);

/** Pages of the sessions of each of several plans, as they were on a day; null for as they are. */
export const sessionsOfPlans = (
  statements: Statements,
  asOf: string | null,
  planIds: readonly string[],
  list: Omit<NestedList, 'parent'>,
) => sessionsBelow(statements, asOf, sql`session.plan_id = parent.key`, planIds, list);

/** Pages of the sessions at each of several practice bases, as they were on a day; null for as they are. */
export const sessionsOfPracticeBases = (
  statements: Statements,
  asOf: string | null,
  baseIds: readonly string[],
  list: Omit<NestedList, 'parent'>,
) => sessionsBelow(statements, asOf, sql`session.base_id = parent.key`, baseIds, list);

function sessionsBelow(
  statements: Statements,
  asOf: string | null,
  condition: Sql,
  parents: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<TrainingSessionRow>[]> {
  return readNestedLists(
    statements,
    { ...sessionsOn(asOf), where: [] },
    order,
    page,
    wanted,
    { type: 'uuid', condition },
    parents,
  );
}

/** How many attended a session: person-times and persons, which what was annulled adds nothing to. */
export interface SessionTurnout {
  readonly sessionId: string;
  readonly attendanceCount: number;
  readonly personCount: number;
}

/**
 * The turnout of sessions over by a day (null for now); one that nobody attended is left out. Everybody may know it, so
 * it is nobody's reach.
 */
export function turnoutOfSessions(
  statements: Statements,
  asOf: string | null,
  sessionIds: readonly string[],
): Promise<SessionTurnout[]> {
  return statements.rows(sql`
    SELECT attendance.session_id AS "sessionId", count(*) AS "attendanceCount", count(DISTINCT attendance.worker_id) AS "personCount"
    FROM ${attendancesOn(asOf).from} WHERE attendance.session_id = ANY(${sessionIds}::uuid[]) AND attendance.annulled_on IS NULL
    GROUP BY attendance.session_id`);
}

/** Trainers of sessions, in the order of their names. */
export function trainersOfSessions(
  statements: Statements,
  sessionIds: readonly string[],
): Promise<(TrainerRow & { readonly sessionId: string })[]> {
  return statements.rows(sql`
    SELECT teaching.session_id AS "sessionId", ${selectColumns(trainer, 'trainer')}
    FROM training_session_trainer teaching JOIN trainer ON trainer.id = teaching.trainer_id
    WHERE teaching.session_id = ANY(${sessionIds}::uuid[]) ORDER BY trainer.name COLLATE "C", trainer.id`);
}

/** Has a session taught by these trainers, and by nobody else. @param trainerIds each once */
export async function assignTrainers(
  statements: Statements,
  sessionId: string,
  trainerIds: readonly string[],
): Promise<void> {
  await statements.rows(
    sql`DELETE FROM training_session_trainer teaching WHERE teaching.session_id = ${sessionId}::uuid`,
  );
  if (trainerIds.length > 0) {
    const rows = trainerIds.map((id) => sql`(${sessionId}::uuid, ${id}::uuid)`);
    await statements.rows(
      sql`INSERT INTO training_session_trainer (session_id, trainer_id) VALUES ${join(rows)}`,
    );
  }
}

/** The first and the last day of a plan's sessions, cancelled ones left out; null when it has none. */
export async function sessionDaysOfPlan(statements: Statements, planId: string): Promise<Period | null> {
  const [days] = await statements.rows<Period | { startsOn: null }>(sql`
    SELECT min(session.starts_on) AS "startsOn", max(session.ends_on) AS "endsOn"
    FROM training_session session WHERE session.plan_id = ${planId}::uuid AND session.state <> 'CANCELLED'`);
  return days === undefined || days.startsOn === null ? null : days;
}

/** How many sessions are planned at a practice base. */
export async function countPlannedSessionsAt(statements: Statements, baseId: string): Promise<number> {
  const [counted] = await statements.rows<{ planned: number }>(
    sql`SELECT count(*) AS planned FROM training_session session WHERE session.base_id = ${baseId}::uuid AND session.state = 'PLANNED'`,
  );
  return counted!.planned;
}
