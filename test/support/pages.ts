import type { Answer } from './subgraph';

interface ConnectionAnswer {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id?: string; readonly code?: string };
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The fields that a walk needs of a connection over nodes with an id. */
export const pageFields =
  'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/**
 * Walks a whole list page by page.
 * @param ask fetches one page with the given Relay arguments
 * @returns keys of the nodes in the order of the list, whichever way it was walked
 */
export async function walk(
  direction: 'forward' | 'backward',
  size: number,
  ask: (page: Record<string, unknown>) => Promise<Answer>,
  connectionOf: (answer: Answer) => ConnectionAnswer,
): Promise<string[]> {
  const keys: string[] = [];
  let page: Record<string, unknown> = direction === 'forward' ? { first: size } : { last: size };
  for (;;) {
    const answer = await ask(page);
    if (answer.errors.length > 0) {
      throw new Error(JSON.stringify(answer.errors));
    }
    const { edges, pageInfo } = connectionOf(answer);
    const found = edges.map(({ node }) => (node.id ?? node.code)!);
    if (direction === 'forward') {
      keys.push(...found);
      if (!pageInfo.hasNextPage) {
        return keys;
      }
      page = { first: size, after: pageInfo.endCursor };
    } else {
      keys.unshift(...found);
      if (!pageInfo.hasPreviousPage) {
        return keys;
      }
      page = { last: size, before: pageInfo.startCursor };
    }
  }
}
