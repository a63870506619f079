import { raw, type Sql } from 'sql-template-tag';
import { isCalendarDate } from './calendar';
import type { Entity } from './entity';
import { Fault } from './errors';
import { isUuid } from './identifier';

/** Relay arguments of a list field as GraphQL hands them over. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

type KeyType = 'text' | 'uuid' | 'date' | 'bigint';

interface OrderKey {
  readonly property: string;
  readonly expression: Sql;
  readonly type: KeyType;
}

/** A total order over a list: its keys all run in one direction and the last one is unique. */
export interface KeysetOrder {
  readonly name: string;
  readonly descending: boolean;
  readonly keys: readonly OrderKey[];
}

/** A page asked for: how many rows, in which direction, from which key on. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly cursor: readonly (string | number)[] | null;
}

const defaultPageSize = 20;
const maximumPageSize = 100;

/**
 * The orders of a list, one for each value of its `orderBy` enum. The direction is the suffix of the
 * name; the id is appended so that every order is total.
 * @param alias the table alias under which the list's statement reads the entity
 */
export function keysetOrders<Row, Name extends `${string}_${'ASC' | 'DESC'}`>(
  entity: Entity<Row>,
  alias: string,
  orders: Record<Name, readonly (keyof Row & string)[]>,
  id: keyof Row & string,
): Record<Name, KeysetOrder> {
  const keyOf = (property: keyof Row & string): OrderKey => {
    const column = entity.columns[property];
    return { property, expression: raw(`${alias}.${column.name}`), type: keyType(column.type) };
  };
  const entries = Object.entries<readonly (keyof Row & string)[]>(orders).map(([name, properties]) => [
    name,
    { name, descending: name.endsWith('_DESC'), keys: [...new Set([...properties, id])].map(keyOf) },
  ]);
  return Object.fromEntries(entries) as Record<Name, KeysetOrder>;
}

/**
 * Checks the arguments of a list field.
 * @throws Fault PAGE_SIZE_OUT_OF_RANGE, PAGE_ARGUMENTS_CONFLICT, CURSOR_INVALID
 */
export function readPage(given: PageArguments, order: KeysetOrder): Page {
  for (const [one, other] of [
    ['first', 'last'],
    ['after', 'before'],
    ['first', 'before'],
    ['last', 'after'],
  ] as const) {
    if (given[one] != null && given[other] != null) {
      throw new Fault('PAGE_ARGUMENTS_CONFLICT', { one, other });
    }
  }
  const backward = given.last != null || given.before != null;
  const size = backward ? pageSize('last', given.last) : pageSize('first', given.first);
  const cursor = backward
    ? readCursor('before', given.before, order)
    : readCursor('after', given.after, order);
  return { size, backward, cursor };
}

/** The opaque cursor of a row in an order. It holds order keys only, never personal data. */
export function cursorOf(row: object, order: KeysetOrder): string {
  const values = order.keys.map((key) => (row as Record<string, string | number>)[key.property]);
  return Buffer.from(JSON.stringify([order.name, ...values])).toString('base64url');
}

function pageSize(argument: 'first' | 'last', value: number | null | undefined): number {
  if (value == null) {
    return defaultPageSize;
  }
  if (value < 1 || value > maximumPageSize) {
    throw new Fault('PAGE_SIZE_OUT_OF_RANGE', { argument, value, minimum: 1, maximum: maximumPageSize });
  }
  return value;
}

function readCursor(
  argument: 'after' | 'before',
  cursor: string | null | undefined,
  order: KeysetOrder,
): Page['cursor'] {
  if (cursor == null) {
    return null;
  }
  const parsed = parseCursor(cursor);
  const valid =
    Array.isArray(parsed) &&
    parsed.length === order.keys.length + 1 &&
    parsed[0] === order.name &&
    order.keys.every((key, index) => isKeyValue(parsed[index + 1], key.type));
  if (!valid) {
    throw new Fault('CURSOR_INVALID', {
      argument,
      value: cursor.length > 80 ? `${cursor.slice(0, 80)}…` : cursor,
    });
  }
  return parsed.slice(1) as (string | number)[];
}

function parseCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

function isKeyValue(value: unknown, type: KeyType): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string' && !value.includes('\0');
    case 'uuid':
      return typeof value === 'string' && isUuid(value);
    case 'date':
      return typeof value === 'string' && isCalendarDate(value);
    case 'bigint':
      return typeof value === 'number' && Number.isSafeInteger(value);
  }
}

function keyType(columnType: string): KeyType {
  switch (columnType) {
    case 'text':
    case 'uuid':
    case 'date':
    case 'bigint':
      return columnType;
    default:
      throw new TypeError(
        `a list cannot be ordered by a column of type ${columnType}: teach page.ts its cursor form`,
      );
  }
}
