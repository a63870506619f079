import sql, { type Sql } from 'sql-template-tag';

/** Today's date where the platform works (UTC+8), as SQL. */
export const today = sql`(now() AT TIME ZONE 'Asia/Shanghai')::date`;

/** The day that a question is about, as SQL: the one that was given, else today. @param asOf ISO date */
export function dayOf(asOf: string | null | undefined): Sql {
  return asOf == null ? today : sql`${asOf}::date`;
}

const dayInChina = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** Today's date where the platform works (UTC+8), ISO 8601. */
export function todayInChina(now: Date = new Date()): string {
  return dayInChina.format(now);
}

/**
 * Whether a text is a day of the calendar in ISO 8601, as PostgreSQL knows it: `Date.parse` alone takes
 * 30 February for 2 March, and there is no year 0.
 */
export function isCalendarDate(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && text > '0001' && new Date(time).toISOString().slice(0, 10) === text;
}

/** Whether somebody is under 18 on a day; both ISO dates. Who was born on 29 February comes of age on 1 March. */
export function isMinorOn(bornOn: string, day: string): boolean {
  // Texts compare as dates do, and a 29 February that does not exist lies between 28 February and 1 March.
  return day < `${String(Number(bornOn.slice(0, 4)) + 18).padStart(4, '0')}${bornOn.slice(4)}`;
}
