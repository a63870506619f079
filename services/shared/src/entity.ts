import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaOptions } from 'typeorm';
import { join, raw, type Sql } from 'sql-template-tag';
import { reachCondition, reachingRoles, type Reach } from './access/reach';
import type { Role, Viewer } from './viewer';

type Columns<Row> = { readonly [Property in keyof Required<Row>]: EntitySchemaColumnOptions };

/** What makes the rows of an entity records of persons. */
interface Person<Property extends string = string> {
  /** Property with the date of birth: what is read of a minor is put on record. */
  readonly bornOn: Property;
}

const sealedColumns = new WeakSet<EntitySchemaColumnOptions>();

/**
 * A column of personal data, encrypted at rest; the property is `Sealed | null`. Its field in the SDL says with
 * `@access(personal: …)` what it is and who may see it.
 */
export function sealedColumn(): EntitySchemaColumnOptions {
  const column: EntitySchemaColumnOptions = { type: 'text', nullable: true };
  sealedColumns.add(column);
  return column;
}

interface EntityDefinition<Row> {
  /** GraphQL-style name of the row, e.g. `PilotCommunity`. */
  readonly name: string;
  readonly table: string;
  readonly columns: Columns<Row>;
  /** Which rows each role may read; everybody's are under PUBLIC. */
  readonly reach: Reach;
  readonly person?: Person<keyof Row & string>;
  /** Of a sealed property, the property that holds its keyed hash, for look-ups. */
  readonly digests?: Partial<Record<keyof Row & string, keyof Row & string>>;
  readonly indices?: EntitySchemaOptions<Row>['indices'];
  readonly uniques?: EntitySchemaOptions<Row>['uniques'];
  readonly checks?: EntitySchemaOptions<Row>['checks'];
  readonly exclusions?: EntitySchemaOptions<Row>['exclusions'];
  readonly foreignKeys?: EntitySchemaOptions<Row>['foreignKeys'];
}

/** An entity whatever its rows: what migrating, guarding and the rotation of keys go by. */
export interface AnyEntity {
  readonly schema: EntitySchema<never> | EntitySchema;
  /** Name of the row and of its type in the graph. */
  readonly name: string;
  readonly table: string;
  readonly reach: Reach;
  readonly person: Person | null;
  /** Properties that are encrypted at rest. */
  readonly sealed: readonly string[];
  /** Of sealed properties, the properties that hold their keyed hashes. */
  readonly digests: Readonly<Record<string, string>>;
  /** Name of the column of a property. */
  column(property: string): string;
}

/** A table and the row type read from it. */
export interface Entity<Row> extends AnyEntity {
  readonly schema: EntitySchema<Row> & EntitySchema<never>;
  /** Column name and PostgreSQL type (of the elements, for an array) of each property of the row. */
  readonly columns: {
    readonly [Property in keyof Required<Row>]: {
      readonly name: string;
      readonly type: string;
      readonly array: boolean;
    };
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
  for (const own of ['table', 'reach', 'person', 'digests']) {
    delete (options as unknown as Record<string, unknown>)[own];
  }
  const columns = Object.fromEntries(
    named.map(([property, column]) => [
      property,
      { name: column.name, type: String(column.type), array: column.array === true },
    ]),
  );
  return {
    schema: new EntitySchema<Row>({ ...options, tableName: definition.table }) as Entity<Row>['schema'],
    name: definition.name,
    table: definition.table,
    reach: definition.reach,
    person: definition.person ?? null,
    sealed: Object.entries<EntitySchemaColumnOptions>(definition.columns)
      .filter(([, column]) => sealedColumns.has(column))
      .map(([property]) => property),
    digests: (definition.digests ?? {}) as AnyEntity['digests'],
    column: (property) => (columns as Record<string, { name: string }>)[property]!.name,
    columns: columns as unknown as Entity<Row>['columns'],
  };
}

/** An entity as the statements of a store read it: under an alias, and with what may be read of it. */
export interface Source<Row> {
  readonly entity: Entity<Row>;
  readonly alias: string;
  readonly columns: Sql;
  /** The table under its alias; a list may join others to it. */
  readonly from: Sql;
}

/** The source of an entity under an alias. */
export function sourceOf<Row>(entity: Entity<Row>, alias: string = entity.table): Source<Row> {
  const from = raw(alias === entity.table ? entity.table : `${entity.table} ${alias}`);
  return { entity, alias, columns: selectColumns(entity, alias), from };
}

/** The condition that a row of a source may be read by the viewer, as everybody or by a role of theirs. */
export function readable<Row>(source: Source<Row>, viewer: Viewer): Sql {
  return reachOf(source, ['PUBLIC', ...reachingRoles(viewer, source.entity.name)], viewer);
}

/** The condition that a row of a source is entrusted to the viewer: within reach of a role of their own. */
export function entrusted<Row>(source: Source<Row>, viewer: Viewer): Sql {
  return reachOf(source, reachingRoles(viewer, source.entity.name), viewer);
}

function reachOf<Row>({ entity, alias }: Source<Row>, roles: readonly Role[], viewer: Viewer): Sql {
  return reachCondition(entity.reach, roles, viewer, (property) => `${alias}.${entity.column(property)}`);
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
