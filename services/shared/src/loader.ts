import DataLoader from 'dataloader';
import { Fault } from './errors';
import type { RowPage, Wanted } from './list';
import type { KeysetOrder, Page } from './page';
import { isUuid } from './identifier';

/** A list below one parent, as a request asks for it. */
export interface NestedList {
  readonly parent: string;
  readonly order: KeysetOrder;
  readonly page: Page;
  readonly wanted: Wanted;
}

/** Loads single rows by a key; a key without a row gives null. One statement for all keys of a tick. */
export function rowByKey<Row>(
  fetch: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await fetch(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/**
 * As `rowByKey` for UUID keys, however they are written: what is no UUID is nobody's id, and never reaches
 * PostgreSQL.
 */
export function rowById<Row extends { readonly id: string }>(
  fetch: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader(
    async (keys) => {
      const ids = keys.map((key) => key.toLowerCase());
      const valid = ids.filter((id) => isUuid(id));
      const rows = new Map((valid.length === 0 ? [] : await fetch(valid)).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    },
    { cacheKeyFn: (key) => key.toLowerCase() },
  );
}

/**
 * The row of a root field that asks for one by its id.
 * @param entity name of its type, for the error
 * @throws Fault NOT_FOUND when there is none, or none that the viewer may read
 */
export async function foundById<Row>(
  entity: string,
  loader: DataLoader<string, Row | null>,
  id: string,
): Promise<Row> {
  const found = await loader.load(id);
  if (found === null) {
    throw new Fault('NOT_FOUND', { entity, key: id });
  }
  return found;
}

/** Loads all rows below each key, in the order the statement gives them. */
export function rowsByKey<Row>(
  fetch: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const rows = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await fetch(keys)) {
      rows.get(keyOf(row))?.push(row);
    }
    return keys.map((key) => rows.get(key)!);
  });
}

/**
 * Loads pages below parents: all parents asked for with the same arguments share one statement.
 * @param fetch reads the pages of `parents`, in their order, for one set of arguments
 */
export function pageByParent<Row>(
  fetch: (parents: readonly string[], list: Omit<NestedList, 'parent'>) => Promise<readonly RowPage<Row>[]>,
): DataLoader<NestedList, RowPage<Row>, string> {
  return new DataLoader(
    async (lists) => {
      const groups = new Map<string, NestedList[]>();
      for (const list of lists) {
        const key = argumentsKey(list);
        groups.set(key, [...(groups.get(key) ?? []), list]);
      }
      const pages = new Map<NestedList, RowPage<Row>>();
      await Promise.all(
        [...groups.values()].map(async (group) => {
          const read = await fetch(
            group.map((list) => list.parent),
            group[0]!,
          );
          group.forEach((list, index) => pages.set(list, read[index]!));
        }),
      );
      return lists.map((list) => pages.get(list)!);
    },
    { cacheKeyFn: (list) => `${list.parent} ${argumentsKey(list)}` },
  );
}

/**
 * Loaders of one field by an argument that the key does not hold, such as a day: one loader for each value of it.
 * @param make makes the loader for a value
 */
export function loaderByArgument<Argument extends string | null, Loader>(
  make: (argument: Argument) => Loader,
): (argument: Argument) => Loader {
  const made = new Map<Argument, Loader>();
  return (argument) => {
    const loader = made.get(argument) ?? make(argument);
    made.set(argument, loader);
    return loader;
  };
}

function argumentsKey({ order, page, wanted }: NestedList): string {
  return JSON.stringify([order.name, page, wanted]);
}
