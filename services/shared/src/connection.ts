import { collectSubFields } from '@graphql-tools/utils';
import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import type DataLoader from 'dataloader';
import { readList, type ListSource, type RowPage, type Wanted } from './list';
import type { NestedList } from './loader';
import { cursorOf, readPage, type KeysetOrder, type Page, type PageArguments } from './page';
import type { Statements } from './statements';

/** Source value of an edge: the row and its cursor, made when asked for. */
interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** Source value of a Relay connection over rows. */
export interface Connection<Row> {
  /** Present exactly when the request selects `totalCount`. */
  readonly totalCount: number;
  readonly edges: readonly Edge<Row>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

class RowEdge<Row extends object> implements Edge<Row> {
  constructor(
    readonly node: Row,
    private readonly order: KeysetOrder,
  ) {}

  get cursor(): string {
    return cursorOf(this.node, this.order);
  }
}

/** The connection that a page of rows makes. */
function connectionOf<Row extends object>(
  read: RowPage<Row>,
  order: KeysetOrder,
  page: Page,
): Connection<Row> {
  const edges = read.rows.map((row) => new RowEdge(row, order));
  const beyondCursor = page.cursor !== null;
  return {
    // Resolved only when selected, and then the total was counted (see wantedOf).
    totalCount: read.total!,
    edges,
    pageInfo: {
      hasNextPage: page.backward ? beyondCursor : read.hasMore,
      hasPreviousPage: page.backward ? read.hasMore : beyondCursor,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

/** What a request selects of the connection being resolved, fragments, `@skip` and `@include` followed. */
function wantedOf(info: GraphQLResolveInfo): Wanted {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const { fields } = collectSubFields(
    info.schema,
    info.fragments,
    info.variableValues,
    type,
    info.fieldNodes as never[],
  );
  const names = new Set([...fields.values()].map(([node]) => node!.name.value));
  return { rows: names.has('edges') || names.has('pageInfo'), total: names.has('totalCount') };
}

/**
 * Resolves a root list field in one statement.
 * @param whenEmpty called when nothing was found, to tell "none" from "no such region"; it may throw
 */
export async function rootConnection<Row extends object>(
  statements: Statements,
  source: ListSource<Row>,
  order: KeysetOrder,
  given: PageArguments,
  info: GraphQLResolveInfo,
  whenEmpty: () => Promise<void> = async () => undefined,
): Promise<Connection<Row>> {
  const page = readPage(given, order);
  const wanted = wantedOf(info);
  const read = await readList<Row>(statements, source, order, page, wanted);
  if (read.rows.length === 0 && !read.total) {
    await whenEmpty();
  }
  return connectionOf(read, order, page);
}

/** Resolves a list field below a parent through its loader: one statement for all parents of the request. */
export async function nestedConnection<Row extends object>(
  loader: DataLoader<NestedList, RowPage<Row>, string>,
  parent: string,
  order: KeysetOrder,
  given: PageArguments,
  info: GraphQLResolveInfo,
): Promise<Connection<Row>> {
  const page = readPage(given, order);
  return connectionOf(await loader.load({ parent, order, page, wanted: wantedOf(info) }), order, page);
}
