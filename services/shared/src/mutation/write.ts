import sql, { join, raw, type Sql } from 'sql-template-tag';
import { entrusted, type Entity, type Source } from '../entity';
import { Fault } from '../errors';
import { isUuid } from '../identifier';
import type { Statements } from '../statements';

/** A row that carries a version: 1 when made, one more with each change. */
export interface VersionedRow {
  readonly id: string;
  readonly version: number;
}

/** A row as it was and as it is. */
export interface Change<Row> {
  readonly before: Row | null;
  readonly after: Row;
}

/** Inserts a row. */
export async function insertRow<Row extends { readonly id: string }>(
  statements: Statements,
  { entity, alias, columns }: Source<Row>,
  row: Row,
): Promise<Change<Row>> {
  const properties = Object.keys(entity.columns) as (keyof Row & string)[];
  const names = properties.map((property) => raw(entity.column(property)));
  const values = properties.map((property) => typed(entity, property, row[property]));
  const [after] = await statements.rows<Row>(
    sql`INSERT INTO ${raw(entity.table)} AS ${raw(alias)} (${join(names)}) VALUES (${join(values)}) RETURNING ${columns}`,
  );
  return { before: null, after: after! };
}

/**
 * Changes one row that is entrusted to the viewer, if it still is at the version the viewer has seen.
 * @param change is given the row, locked until the end of the transaction, and returns the properties to set
 * @throws Fault NOT_FOUND when there is no such row, or it is out of the viewer's reach; CONFLICT with the current version
 */
export async function changeRow<Row extends VersionedRow>(
  statements: Statements,
  source: Source<Row>,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  change: (row: Row) => Partial<Row> | Promise<Partial<Row>>,
): Promise<Change<Row>> {
  const { entity, alias, columns } = source;
  const before = await lockRow(statements, source, id);
  if (before.version !== expectedVersion) {
    throw new Fault('CONFLICT', {
      entity: entity.name,
      key: id,
      expectedVersion,
      currentVersion: before.version,
    });
  }
  const set = { ...(await change(before)), version: before.version + 1 } as Partial<Row>;
  const assignments = (Object.keys(set) as (keyof Row & string)[]).map(
    (property) => sql`${raw(entity.column(property))} = ${typed(entity, property, set[property])}`,
  );
  const [after] = await statements.rows<Row>(
    sql`UPDATE ${raw(entity.table)} AS ${raw(alias)} SET ${join(assignments)} WHERE ${raw(alias)}.id = ${before.id} RETURNING ${columns}`,
  );
  return { before, after: after! };
}

/**
 * One row that is entrusted to the viewer, locked until the end of the transaction.
 * @throws Fault NOT_FOUND when there is no such row, or it is out of the viewer's reach
 */
export async function lockRow<Row extends { readonly id: string }>(
  statements: Statements,
  source: Source<Row>,
  id: string,
): Promise<Row> {
  const { entity, alias, columns, from } = source;
  const [row] = isUuid(id)
    ? await statements.rows<Row>(
        sql`SELECT ${columns} FROM ${from} WHERE ${raw(alias)}.id = ${id}::uuid AND ${entrusted(source, statements.viewer)} FOR UPDATE`,
      )
    : [];
  if (row === undefined) {
    throw new Fault('NOT_FOUND', { entity: entity.name, key: id });
  }
  return row;
}

function typed<Row>(entity: Entity<Row>, property: keyof Row & string, value: unknown): Sql {
  const { type, array } = entity.columns[property];
  return sql`${value}::${raw(array ? `${type}[]` : type)}`;
}
