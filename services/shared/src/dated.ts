import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { todayInChina } from './calendar';
import type { Source } from './entity';

/** A row of a list that was asked as of a day. */
export interface Dated {
  /** The day; absent when the list was not asked as of one. */
  readonly asOf?: string;
}

/** A source whose rows carry the day that their list was asked as of. */
export function dated<Row>(source: Source<Row>, asOf: string | null | undefined): Source<Row> {
  return asOf == null ? source : { ...source, columns: sql`${source.columns}, ${asOf}::date AS "asOf"` };
}

/**
 * A source whose rows are what they were at the end of a day, and carry it: conditions, orders and fields all read the
 * columns as they were, so that none of them needs a second form for the past.
 * @param was of the columns that change, by property, what they were on the day
 * @param rest what follows the table in the statement: joins that `was` reads, and a condition that the row was there
 */
export function asItWas<Row>(
  source: Source<Row>,
  asOf: string,
  was: { readonly [Property in keyof Row & string]?: Sql },
  rest: Sql = empty,
): Source<Row> {
  const { entity, alias, from } = source;
  const columns = Object.entries<{ name: string }>(entity.columns).map(([property, { name }]) => {
    const then = was[property as keyof Row & string];
    return then === undefined ? raw(`${alias}.${name}`) : sql`${then} AS ${raw(name)}`;
  });
  return {
    ...dated(source, asOf),
    from: sql`(SELECT ${join(columns)} FROM ${from} ${rest}) ${raw(alias)}`,
  };
}

/** The day on which a field of a row is judged: the one asked for, else that of the row's list, else today. */
export function dayAsked(asked: string | null | undefined, row: object): string {
  return asked ?? listDay(row) ?? todayInChina();
}

/** The day that the list of a row was asked as of; null when it was asked as of none. */
export function listDay(row: object): string | null {
  return (row as Dated).asOf ?? null;
}
