import sql, { type Sql } from 'sql-template-tag';
import { sourceOf, type Source } from '../../../shared/src/entity';
import { readNestedLists, rowsById, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import { asItWas } from '../../../shared/src/dated';
import { attendance, type AttendanceRow } from './attendance.entity';

export const attendanceSource = sourceOf(attendance);

/** In the order of recording, which the ids give. */
export const attendanceOrder = keysetOrders(
  attendance,
  'attendance',
  { RECORDED_ASC: [] },
  'id',
).RECORDED_ASC;

/**
 * Attendances as they were at the end of a day (null for as they are): of sessions that were over by then, passed and
 * annulled only where that had come. On which day a certificate of completion was issued nobody has noted: it goes with
 * the day of passing.
 */
export function attendancesOn(asOf: string | null): Source<AttendanceRow> {
  if (asOf === null) {
    return attendanceSource;
  }
  const day = sql`${asOf}::date`;
  const isAnnulled = sql`attendance.annulled_on <= ${day}`;
  const passedOn = sql`coalesce(attendance.passed_on, attendance.annulled_passed_on)`;
  return asItWas(
    attendanceSource,
    asOf,
    {
      passedOn: sql`CASE WHEN ${isAnnulled} IS NOT TRUE AND ${passedOn} <= ${day} THEN ${passedOn} END`,
      completionNumber: sql`CASE WHEN ${passedOn} <= ${day} THEN attendance.completion_number END`,
      annulledOn: sql`CASE WHEN ${isAnnulled} THEN attendance.annulled_on END`,
      annulReason: sql`CASE WHEN ${isAnnulled} THEN attendance.annul_reason END`,
      annulledPassedOn: sql`CASE WHEN ${isAnnulled} THEN attendance.annulled_passed_on END`,
    },
    sql`JOIN training_session attended ON attended.id = attendance.session_id WHERE attended.ends_on <= ${day}`,
  );
}

/** Attendances with these ids, in no particular order. */
export const attendancesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, attendanceSource, ids);

/** Pages of the attendances of each of several workers, as they were on a day; null for as they are. */
export const attendancesOfWorkers = (
  statements: Statements,
  asOf: string | null,
  workerIds: readonly string[],
  list: Omit<NestedList, 'parent'>,
) =>
  attendancesBelow(statements, attendancesOn(asOf), sql`attendance.worker_id = parent.key`, workerIds, list);

/** Pages of the attendances at each of several sessions, as they were on a day; null for as they are. */
export const attendancesOfSessions = (
  statements: Statements,
  asOf: string | null,
  sessionIds: readonly string[],
  list: Omit<NestedList, 'parent'>,
) =>
  attendancesBelow(
    statements,
    attendancesOn(asOf),
    sql`attendance.session_id = parent.key`,
    sessionIds,
    list,
  );

function attendancesBelow(
  statements: Statements,
  source: Source<AttendanceRow>,
  condition: Sql,
  parents: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<AttendanceRow>[]> {
  return readNestedLists(
    statements,
    { ...source, where: [], rows: 'entrusted' },
    order,
    page,
    wanted,
    { type: 'uuid', condition },
    parents,
  );
}

/** The condition that the row `worker` of a list's statement has passed a session by the end of a day. */
export function workerHasPassed(day: Sql): Sql {
  return sql`EXISTS (SELECT FROM attendance passed WHERE passed.worker_id = worker.id AND passed.passed_on <= ${day})`;
}

/** The id of a worker's attendance at a session that stands; null when there is none. */
export async function standingAttendance(
  statements: Statements,
  sessionId: string,
  workerId: string,
): Promise<string | null> {
  const [found] = await statements.rows<{ id: string }>(
    sql`SELECT attendance.id FROM attendance WHERE attendance.session_id = ${sessionId}::uuid AND attendance.worker_id = ${workerId}::uuid AND attendance.annulled_on IS NULL`,
  );
  return found?.id ?? null;
}

/** A certificate of completion as anybody may verify it. */
export interface CompletionCertificateRow {
  readonly number: string;
  readonly topic: string;
  readonly minutes: number;
  readonly passedOn: string;
  /** Region of the session, whose department issued it. */
  readonly regionCode: string;
  readonly annulledOn: string | null;
}

const numberForm = /^[\w-]{1,64}$/;

/** Certificates of completion with these numbers. They are read whoever asks, and say of nobody whose they are. */
export function completionCertificates(
  statements: Statements,
  numbers: readonly string[],
): Promise<CompletionCertificateRow[]> {
  return statements.rows(sql`
    SELECT attendance.completion_number AS number, session.topic, attendance.minutes,
      coalesce(attendance.passed_on, attendance.annulled_passed_on) AS "passedOn",
      session.region_code AS "regionCode", attendance.annulled_on AS "annulledOn"
    FROM attendance JOIN training_session session ON session.id = attendance.session_id
    WHERE attendance.completion_number = ANY(${numbers.filter((number) => numberForm.test(number))})`);
}
