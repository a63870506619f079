import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaOptions } from 'typeorm';
import { join, raw, type Sql } from 'sql-template-tag';

type Columns<Row> = { readonly [Property in keyof Required<Row>]: EntitySchemaColumnOptions };

interface EntityDefinition<Row> {
  /** GraphQL-style name of the row, e.g. `PilotCommunity`. */
  readonly name: string;
  readonly table: string;
  readonly columns: Columns<Row>;
  readonly indices?: EntitySchemaOptions<Row>['indices'];
  readonly uniques?: EntitySchemaOptions<Row>['uniques'];
  readonly checks?: EntitySchemaOptions<Row>['checks'];
  readonly foreignKeys?: EntitySchemaOptions<Row>['foreignKeys'];
}

/** A table and the row type read from it. */
export interface Entity<Row> {
  readonly schema: EntitySchema<Row>;
  readonly table: string;
  /** Column name and PostgreSQL type of each property of the row. */
  readonly columns: {
    readonly [Property in keyof Required<Row>]: { readonly name: string; readonly type: string };
  };
}

/**
 * Defines a table for TypeORM (migration drift, writes) and for the stores (reads). A property of `Row`
 * without a column does not compile. Column names are the property names in snake_case.
 */
export function defineEntity<Row extends object>(definition: EntityDefinition<Row>): Entity<Row> {
  const named = Object.entries(definition.columns as Record<string, EntitySchemaColumnOptions>).map(
    ([property, column]) => [property, { ...column, name: snakeCase(property) }] as const,
  );
  const options = {
    ...definition,
    columns: Object.fromEntries(named),
  } as unknown as EntitySchemaOptions<Row>;
  delete (options as { table?: string }).table;
  const columns = Object.fromEntries(
    named.map(([property, column]) => [property, { name: column.name, type: String(column.type) }]),
  );
  return {
    schema: new EntitySchema<Row>({ ...options, tableName: definition.table }),
    table: definition.table,
    columns: columns as unknown as Entity<Row>['columns'],
  };
}

/** The select list that reads whole rows of an entity under a table alias. */
export function selectColumns<Row>(entity: Entity<Row>, alias: string): Sql {
  return join(
    Object.entries<{ name: string }>(entity.columns).map(([property, { name }]) =>
      raw(`${alias}.${name} AS "${property}"`),
    ),
  );
}

function snakeCase(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
