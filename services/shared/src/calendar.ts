import sql from 'sql-template-tag';

/** Today's date where the platform works (UTC+8), as SQL. */
export const today = sql`(now() AT TIME ZONE 'Asia/Shanghai')::date`;

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
