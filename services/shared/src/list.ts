import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { entrusted, readable, type Source } from './entity';
import { isUuid } from './identifier';
import type { KeysetOrder, Page } from './page';
import type { Statements } from './statements';
import type { Viewer } from './viewer';

/** Which parts of a connection a request selects; what is not selected is not computed. */
export interface Wanted {
  readonly rows: boolean;
  readonly total: boolean;
}

/**
 * The rows of a list: which entity, from which tables, under which conditions. What the viewer may not read is
 * left out by the list itself, from its pages, totals and cursors alike.
 */
export interface ListSource<Row = never> extends Source<Row> {
  readonly where: readonly Sql[];
  /**
   * Whose rows the list is made of: all that the viewer may read, the public's included (by default), or
   * those entrusted to a role of theirs.
   */
  readonly rows?: 'readable' | 'entrusted';
}

/** How the rows of a list hang below a parent. */
export interface BelowParent {
  /** Type of the parents' keys. */
  readonly type: 'uuid' | 'text';
  /** The condition that ties a row to its parent, whose key it reads as `parent.key`. */
  readonly condition: Sql;
}

/** One page as read: rows in the order asked for, whether more follow in the direction read, and the total when wanted. */
export interface RowPage<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  readonly total: number | null;
}

/** Reads one page of a root list in one statement, the total included. */
export async function readList<Row>(
  statements: Statements,
  list: ListSource<Row>,
  order: KeysetOrder,
  page: Page,
  wanted: Wanted,
): Promise<RowPage<Row>> {
  const source = withinReach(list, statements.viewer);
  const count = sql`SELECT count(*) AS total FROM ${source.from} ${whereOf(source.where)}`;
  const rows = pageStatement(source, order, page);
  if (!wanted.rows) {
    const [counted] = wanted.total ? await statements.rows<{ total: number }>(count) : [];
    return { rows: [], hasMore: false, total: counted?.total ?? null };
  }
  if (!wanted.total) {
    return rowPage(await statements.rows<Row>(rows), page, null);
  }
  // One statement for both: the page hangs on the count, so that an empty page still brings the total.
  const read = await statements.rows<Row & { total: number; present: true | null }>(
    sql`SELECT list_total.total, list_page.* FROM (${count}) list_total LEFT JOIN LATERAL (SELECT true AS present, list_row.* FROM (${rows}) list_row) list_page ON true`,
  );
  return rowPage(read.filter((row) => row.present) as Row[], page, read[0]?.total ?? 0);
}

/**
 * Reads one page below each of many parents in one statement (a lateral join over the parents' keys).
 * @returns pages in the order of `parents`
 */
export async function readNestedLists<Row>(
  statements: Statements,
  list: ListSource<Row>,
  order: KeysetOrder,
  page: Page,
  wanted: Wanted,
  parent: BelowParent,
  parents: readonly string[],
): Promise<RowPage<Row>[]> {
  if (!wanted.rows && !wanted.total) {
    return parents.map(() => ({ rows: [], hasMore: false, total: null }));
  }
  const source = withinReach(list, statements.viewer);
  const below = { ...source, where: [parent.condition, ...source.where] };
  const totals = wanted.total
    ? sql`CROSS JOIN LATERAL (SELECT count(*) AS total FROM ${below.from} ${whereOf(below.where)}) list_total`
    : empty;
  const rows = wanted.rows
    ? sql`LEFT JOIN LATERAL (SELECT true AS present, list_row.* FROM (${pageStatement(below, order, page)}) list_row) list_page ON true`
    : empty;
  // Keys of foreign entities come as they were sent: what is no UUID is nobody's id, and has nothing below it.
  const keys = parents.map((key) => (parent.type === 'uuid' && !isUuid(key) ? null : key));
  type Read = Row & { ordinal: number; total?: number; present?: true | null };
  const read = await statements.rows<Read>(
    sql`SELECT parent.ordinal::int AS ordinal${wanted.total ? raw(', list_total.total') : empty}${wanted.rows ? raw(', list_page.*') : empty} FROM unnest(${keys}::${raw(parent.type)}[]) WITH ORDINALITY AS parent(key, ordinal) ${totals} ${rows}`,
  );
  const found = parents.map(() => ({ rows: [] as Row[], total: wanted.total ? 0 : null }));
  for (const row of read) {
    const of = found[row.ordinal - 1]!;
    of.total = row.total ?? of.total;
    if (row.present) {
      of.rows.push(row);
    }
  }
  return found.map((of) => rowPage(of.rows, page, of.total));
}

/** Rows of a source by their ids, in no particular order; what the viewer may not read is not found. */
export function rowsById<Row>(
  statements: Statements,
  source: Source<Row>,
  ids: readonly string[],
): Promise<Row[]> {
  const { columns, from, alias } = source;
  return statements.rows(
    sql`SELECT ${columns} FROM ${from} WHERE ${raw(alias)}.id = ANY(${ids}::uuid[]) AND ${readable(source, statements.viewer)}`,
  );
}

function withinReach<Row>(list: ListSource<Row>, viewer: Viewer): ListSource<Row> {
  const reach = list.rows === 'entrusted' ? entrusted(list, viewer) : readable(list, viewer);
  return reach.sql === 'true' ? list : { ...list, where: [...list.where, reach] };
}

function pageStatement<Row>({ columns, from, where }: ListSource<Row>, order: KeysetOrder, page: Page): Sql {
  // Reading backward is reading forward in the opposite order; rowPage turns the rows round again.
  const descending = order.descending !== page.backward;
  const direction = raw(descending ? 'DESC' : 'ASC');
  const expressions = order.keys.map((key) => key.expression);
  // The cursor stands before the other conditions: PostgreSQL starts its index scan at the first bound it is
  // given, and only from the cursor is a deep page as near as the first.
  const conditions = page.cursor
    ? [
        sql`(${join(expressions)}) ${raw(descending ? '<' : '>')} (${join(typedValues(order, page.cursor))})`,
        ...where,
      ]
    : where;
  return sql`SELECT ${columns} FROM ${from} ${whereOf(conditions)} ORDER BY ${join(expressions.map((expression) => sql`${expression} ${direction}`))} LIMIT ${page.size + 1}`;
}

function typedValues(order: KeysetOrder, cursor: readonly (string | number)[]): Sql[] {
  return order.keys.map((key, index) => sql`${cursor[index]}::${raw(key.type)}`);
}

function rowPage<Row>(read: readonly Row[], page: Page, total: number | null): RowPage<Row> {
  const rows = read.slice(0, page.size);
  return { rows: page.backward ? rows.reverse() : rows, hasMore: read.length > page.size, total };
}

function whereOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? empty : sql`WHERE ${join(conditions, ' AND ')}`;
}
