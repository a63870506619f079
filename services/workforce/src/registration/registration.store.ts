import { requireWithin } from '../../../shared/src/bounds';
import sql, { raw, type Sql } from 'sql-template-tag';
import { codeUnder, conditions, existsEach, when } from '../../../shared/src/condition';
import { readable, selectColumns, sourceOf } from '../../../shared/src/entity';
import { readNestedLists, rowsById, type ListSource, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import { ascendingLevels } from '../certificate/certificate.rules';
import type {
  RegistrationFilter,
  RegistrationOrder,
  RegistrationState,
  WorkerFilter,
} from '../generated/types';
import { dated } from '../../../shared/src/dated';
import { dayOf } from '../../../shared/src/calendar';
import {
  registration,
  registrationEvent,
  type RegistrationEventRow,
  type RegistrationRow,
} from './registration.entity';

export const registrationSource = sourceOf(registration, 'term');

export const registrationOrders = keysetOrders(
  registration,
  'term',
  { REGION_CODE_ASC: ['regionCode'], VALID_TO_ASC: ['validTo'] },
  'id',
);

/** Below a worker: the latest applied for first. */
export const registrationsInOrder = keysetOrders(
  registration,
  'term',
  { APPLIED_ON_DESC: ['appliedOn'] },
  'id',
).APPLIED_ON_DESC;

/** Days ahead for which expiring registrations are asked for: ten years. */
const furthest = 3660;

/** Registrations that satisfy a filter; an order by the last day is one of registered terms. */
export function registrationList(
  filter: RegistrationFilter,
  order: RegistrationOrder,
): ListSource<RegistrationRow> {
  const day = dayOf(filter.asOf);
  return {
    ...dated(registrationSource, filter.asOf),
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('term.region_code', code)),
      when(filter.asOf, () => sql`term.applied_on <= ${day}`),
      order === 'VALID_TO_ASC' ? sql`term.valid_to IS NOT NULL` : null,
      when(filter.stateIn, (states) => sql`${registrationState('term', day)} = ANY(${states})`),
      when(filter.levelIn, (levels) => sql`term.level = ANY(${levels})`),
      when(filter.kindIn, (kinds) => sql`term.kind = ANY(${kinds})`),
      when(filter.expiringWithinDays, (days) => isExpiring('term', day, days)),
      when(filter.shortOfHours, (short) => isShortOfHours('term', day, short)),
      when(filter.overdue, (overdue) =>
        overdue
          ? sql`(${undecided('term', day, filter.asOf == null)} AND term.decide_by < ${day})`
          : sql`NOT (${undecided('term', day, false)} AND term.decide_by < ${day})`,
      ),
    ]),
  };
}

/** Registrations with these ids, in no particular order. */
export const registrationsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, registrationSource, ids);

/** All registrations of workers, the latest applied for first. */
export function registrationsOfWorkers(
  statements: Statements,
  workerIds: readonly string[],
): Promise<RegistrationRow[]> {
  return statements.rows(
    sql`SELECT ${registrationSource.columns} FROM registration term WHERE term.worker_id = ANY(${workerIds}::uuid[]) AND ${readable(registrationSource, statements.viewer)} ORDER BY term.applied_on DESC, term.id DESC`,
  );
}

/** All registrations of certificates, the latest applied for first. */
export function registrationsOfCertificates(
  statements: Statements,
  certificateIds: readonly string[],
): Promise<RegistrationRow[]> {
  return statements.rows(
    sql`SELECT ${registrationSource.columns} FROM registration term WHERE term.certificate_id = ANY(${certificateIds}::uuid[]) AND ${readable(registrationSource, statements.viewer)} ORDER BY term.applied_on DESC, term.id DESC`,
  );
}

/** Pages of the registrations of each of several workers, of those applied for by a day; null for all. */
export function registrationsBelowWorkers(
  statements: Statements,
  asOf: string | null,
  workerIds: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<RegistrationRow>[]> {
  const ofWorker = { type: 'uuid', condition: sql`term.worker_id = parent.key` } as const;
  return readNestedLists(
    statements,
    {
      ...dated(registrationSource, asOf),
      where: conditions([when(asOf, (day) => sql`term.applied_on <= ${day}::date`)]),
    },
    order,
    page,
    wanted,
    ofWorker,
    workerIds,
  );
}

/** Steps of registrations, in their order. */
export function eventsOfRegistrations(
  statements: Statements,
  ids: readonly string[],
): Promise<RegistrationEventRow[]> {
  return statements.rows(
    sql`SELECT ${selectColumns(registrationEvent, 'step')} FROM registration_event step WHERE step.registration_id = ANY(${ids}::uuid[]) ORDER BY step.registration_id, step.number`,
  );
}

/** Minutes of continuing education of a term by a day. */
export interface CompletedMinutesRow {
  /** `<registration id>/<day>`, as it was asked for. */
  readonly key: string;
  readonly minutes: number;
}

/** Minutes that were completed in registered terms, each by a day. @param keys `<registration id>/<day>` */
export function minutesOfTerms(
  statements: Statements,
  keys: readonly string[],
): Promise<CompletedMinutesRow[]> {
  const [ids, days] = [keys.map((key) => key.split('/')[0]), keys.map((key) => key.split('/')[1])];
  return statements.rows(
    sql`SELECT asked.key, ${completedMinutes('term', sql`asked.day`)} AS minutes FROM unnest(${keys}::text[], ${ids}::uuid[], ${days}::date[]) asked(key, id, day) JOIN registration term ON term.id = asked.id`,
  );
}

/** All terms of a certificate, whoever may read them. */
export function termsOfCertificate(
  statements: Statements,
  certificateId: string,
): Promise<RegistrationRow[]> {
  return statements.rows(
    sql`SELECT ${registrationSource.columns} FROM registration term WHERE term.certificate_id = ${certificateId}::uuid`,
  );
}

/** A term that is there, locked until the end of the transaction, whoever may read it. */
export async function lockTerm(statements: Statements, id: string): Promise<RegistrationRow> {
  const [row] = await statements.rows<RegistrationRow>(
    sql`SELECT ${registrationSource.columns} FROM registration term WHERE term.id = ${id}::uuid FOR UPDATE`,
  );
  return row!;
}

/** Notes on a term that its renewal was registered. */
export async function markRenewed(statements: Statements, id: string, day: string): Promise<void> {
  await statements.rows(
    sql`UPDATE registration SET step = 'RENEWED', renewed_on = ${day}::date, version = version + 1 WHERE registration.id = ${id}::uuid`,
  );
}

/** Puts a step on record, as the one after those before it. */
export async function recordEvent(
  statements: Statements,
  {
    registrationId,
    step,
    takenOn,
    reason,
  }: Pick<RegistrationEventRow, 'registrationId' | 'step' | 'takenOn' | 'reason'>,
): Promise<void> {
  await statements.rows(sql`
    INSERT INTO registration_event (registration_id, number, step, taken_on, reason, taken_by)
    SELECT ${registrationId}::uuid, coalesce(max(step.number), 0) + 1, ${step}, ${takenOn}::date, ${reason}, ${statements.viewer.subject}
    FROM registration_event step WHERE step.registration_id = ${registrationId}::uuid`);
}

/** The state of the row `alias` on a day: `registrationStateOn` as SQL. */
function registrationState(alias: string, day: Sql): Sql {
  const of = raw(alias);
  return sql`(CASE
    WHEN ${of}.applied_on > ${day} THEN 'NOT_APPLIED'
    WHEN ${of}.refused_on <= ${day} THEN 'REFUSED'
    WHEN ${of}.renewed_on <= ${day} THEN 'RENEWED'
    WHEN ${of}.registered_on <= ${day} THEN CASE
      WHEN ${of}.valid_to < ${day} THEN 'LAPSED'
      WHEN ${of}.renewal_opens_on <= ${day} THEN 'RENEWAL_OPEN'
      WHEN ${of}.issued_on <= ${day} THEN 'ISSUED'
      ELSE 'REGISTERED' END
    WHEN ${of}.final_passed_on <= ${day} THEN 'FINAL_PASS'
    WHEN ${of}.first_passed_on <= ${day} THEN 'FIRST_PASS'
    ELSE 'PENDING' END)`;
}

/**
 * Conditions on the row `worker` of a list's statement about the registration that stands for it on a day
 * (`standingRegistration` as SQL).
 */
export function workerRegistration(
  filter: Pick<
    WorkerFilter,
    'regionUnder' | 'registration' | 'registrationExpiringWithinDays' | 'shortOfHours'
  >,
  day: Sql,
): Sql[] {
  const { registration: state, registrationExpiringWithinDays: within, shortOfHours: short } = filter;
  const ofStanding = conditions([
    when(state, (wanted) => sql`${registrationState('standing', day)} = ${wanted}`),
    when(within, (days) => isExpiring('standing', day, days)),
    when(short, (wanted) => isShortOfHours('standing', day, wanted)),
  ]);
  if (state === 'NOT_APPLIED') {
    return [
      existsEach(
        sql`SELECT FROM certificate held WHERE held.worker_id = worker.id AND held.issued_on <= ${day}`,
      ),
      sql`NOT ${existsEach(sql`SELECT FROM registration term WHERE term.worker_id = worker.id AND term.applied_on <= ${day}`)}`,
      // Who never applied has no registration that could be anything else.
      ...(within == null && short == null ? [] : [sql`false`]),
    ];
  }
  if (ofStanding.length === 0) {
    return [];
  }
  const all = ofStanding.reduce((one, other) => sql`${one} AND ${other}`);
  if (within != null) {
    const expiring = sql`${all} AND NOT EXISTS (${standingAbove(day)})`;
    return [
      filter.regionUnder == null
        ? // Few in the country are about to expire: they are found by their last day.
          sql`worker.id IN (SELECT standing.worker_id FROM registration standing WHERE ${expiring})`
        : // Those of a region are looked up from its workers, whatever expires elsewhere.
          existsEach(
            sql`SELECT FROM registration standing WHERE standing.worker_id = worker.id AND ${expiring}`,
          ),
    ];
  }
  return conditions([
    lapsedOnly(state, day),
    sql`EXISTS (SELECT FROM (${standingOn(day)}) standing WHERE ${all})`,
  ]);
}

/** The term that stands for the row `worker` on a day, as a select of at most one row. */
function standingOn(day: Sql): Sql {
  return sql`SELECT term.* FROM registration term WHERE term.worker_id = worker.id AND term.applied_on <= ${day} ORDER BY ${rankOn('term', day)} DESC, term.applied_on DESC, term.id DESC LIMIT 1`;
}

/** Terms that stand for a worker on a day before the term `standing`, which is in force on it. */
function standingAbove(day: Sql): Sql {
  return sql`SELECT FROM registration above WHERE above.worker_id = standing.worker_id AND (${rankOn('above', day)}, above.applied_on, above.id) > (${rankOn('standing', day)}, standing.applied_on, standing.id)`;
}

/** What a term counts for on a day, before the day of its application: its level while it is in force, else nothing. */
function rankOn(alias: string, day: Sql): Sql {
  const of = raw(alias);
  return sql`CASE WHEN ${of}.registered_on <= ${day} AND ${of}.valid_from <= ${day} AND ${of}.valid_to >= ${day} THEN array_position(${ascendingLevels}::text[], ${of}.level) ELSE 0 END`;
}

/** A lapsed registration has a term that is over: cheaper to see than which term stands. */
function lapsedOnly(state: RegistrationState | null | undefined, day: Sql): Sql | null {
  return state === 'LAPSED'
    ? existsEach(
        sql`SELECT FROM registration over WHERE over.worker_id = worker.id AND over.valid_to < ${day}`,
      )
    : null;
}

/** The condition that the term `alias` is valid on a day, not renewed, and over within so many days. */
function isExpiring(alias: string, day: Sql, days: number): Sql {
  requireWithin('expiringWithinDays', days, 0, furthest);
  const of = raw(alias);
  return sql`(${of}.valid_to >= ${day} AND ${of}.valid_to <= ${day} + ${days}::int AND ${of}.valid_from <= ${day} AND ${of}.registered_on <= ${day} AND (${of}.renewed_on IS NULL OR ${of}.renewed_on > ${day}))`;
}

/** The condition that the term `alias`, registered by a day, lacks hours on it, or does not. */
function isShortOfHours(alias: string, day: Sql, short: boolean): Sql {
  const of = raw(alias);
  return sql`(${of}.registered_on <= ${day} AND ${completedMinutes(alias, day)} ${raw(short ? '<' : '>=')} ${of}.required_minutes)`;
}

/** The condition that the application `alias` is under way on a day; of today, so that the index of those serves. */
function undecided(alias: string, day: Sql, isToday: boolean): Sql {
  const of = raw(alias);
  return isToday
    ? sql`(${of}.registered_on IS NULL AND ${of}.refused_on IS NULL)`
    : sql`(${of}.applied_on <= ${day} AND (${of}.registered_on IS NULL OR ${of}.registered_on > ${day}) AND (${of}.refused_on IS NULL OR ${of}.refused_on > ${day}))`;
}

/** Minutes within the term `alias` by a day: what is on record and not annulled, and sessions that were passed. */
function completedMinutes(alias: string, day: Sql): Sql {
  const of = raw(alias);
  const within = (completed: Sql) =>
    sql`${completed} >= ${of}.valid_from AND ${completed} <= least(${of}.valid_to, ${day})`;
  return sql`(SELECT coalesce(sum(completed.minutes), 0) FROM (
    SELECT record.minutes FROM continuing_education record WHERE record.worker_id = ${of}.worker_id AND ${within(sql`record.completed_on`)} AND record.annulled_on IS NULL
    UNION ALL
    SELECT attendance.minutes FROM attendance WHERE attendance.worker_id = ${of}.worker_id AND ${within(sql`attendance.passed_on`)}) completed)`;
}
