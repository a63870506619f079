import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';

export interface SubgraphAddress {
  readonly name: string;
  readonly url: string;
}

/** Raised when a supergraph file cannot be served. */
class SupergraphError extends Error {
  readonly code = 'SUPERGRAPH_INVALID';
  readonly remedy =
    'Give SUPERGRAPH the path of a federation-2 supergraph, such as `npm run compose` writes.';
}

/**
 * Reads a supergraph and the addresses its subgraphs have in it.
 * @throws SupergraphError when the file cannot be read or is no federation-2 supergraph
 */
export function readSupergraph(file: string): {
  readonly sdl: string;
  readonly subgraphs: readonly SubgraphAddress[];
} {
  try {
    const sdl = readFileSync(file, 'utf8');
    const subgraphs = [...Supergraph.build(sdl).subgraphs().values()].map(({ name, url }) => ({ name, url }));
    return { sdl, subgraphs };
  } catch (error) {
    throw new SupergraphError(`the supergraph ${file} cannot be served: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
