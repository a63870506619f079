import type { Service } from '../../services/shared/src/service';
import type { Viewer } from '../../services/shared/src/viewer';
import type { TestSubgraph } from '../support/subgraph';

/** Where a row lies: within the region, community or record of the viewer who asks, or elsewhere. */
export const sides = ['inside', 'outside'] as const;
export type Side = (typeof sides)[number];

/** A row as the matrix asks for it. */
export interface Made {
  /** The fields of its key. */
  readonly key: Readonly<Record<string, string>>;
  /** Personal data and counts of persons of the row, in full, by field. */
  readonly full?: Readonly<Record<string, string | number>>;
  /** Fields that a row of its kind has no value for. */
  readonly empty?: readonly string[];
}

/** A row that a mutation may be tried on, and what its input is. */
export interface Trial {
  readonly input: Readonly<Record<string, unknown>>;
  /** What makes the row the viewer's own, where it is inside. */
  readonly viewer?: Partial<Viewer>;
}

/**
 * Rows of one service, one inside and one outside of every type; none of them is published. A type, a root field or
 * a mutation of the schema that a world has no entry for fails the matrix.
 */
export interface World {
  /** Region code under which the inside lies. */
  readonly scope: string;
  /** What makes the rows inside those of a community worker, a volunteer, an agency. */
  readonly own: Pick<Viewer, 'community' | 'worker' | 'volunteer' | 'agency'>;
  /** Rows of every type that has a key. */
  readonly rows: Readonly<Record<string, Readonly<Record<Side, Made>>>>;
  /** Types without a key of their own: how each is looked at, as a path from a type with rows. */
  readonly below: Readonly<Record<string, string>>;
  /** Root lists of what is entrusted to the viewer, the public's left out. */
  readonly entrusted: readonly string[];
  /** Makes a fresh row to try a mutation on. */
  readonly trials: Readonly<Record<string, (side: Side) => Promise<Trial>>>;
}

/** A service under test, and how its world is made. */
export interface WorldOf {
  readonly service: Service<never>;
  readonly make: (subgraph: TestSubgraph) => Promise<World>;
}

/** Both sides of something. */
export function both<Value>(make: (side: Side) => Value): Readonly<Record<Side, Value>> {
  return { inside: make('inside'), outside: make('outside') };
}
