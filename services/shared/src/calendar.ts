import sql from 'sql-template-tag';

/** Today's date where the platform works (UTC+8), as SQL. */
export const today = sql`(now() AT TIME ZONE 'Asia/Shanghai')::date`;

const dayInChina = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** Today's date where the platform works (UTC+8), ISO 8601. */
export function todayInChina(now: Date = new Date()): string {
  return dayInChina.format(now);
}
