import sql from 'sql-template-tag';

/** Today's date where the platform works (UTC+8), as SQL. */
export const today = sql`(now() AT TIME ZONE 'Asia/Shanghai')::date`;
