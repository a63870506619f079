import type { PoolClient } from 'pg';

/** What a seed step may say of its progress. */
export type Progress = (rowsSoFar: number) => void;

/**
 * One step of a service's seed. It runs in a transaction together with its entry in the ledger: after a
 * kill it has either happened or not, and a second start does not run it again.
 */
export interface SeedStep {
  /** Unique within the service and stable, e.g. `communities-2023/15`: the ledger remembers it. */
  readonly name: string;
  /** What it loads, for the person who watches (Chinese / English). */
  readonly label: string;
  /** `reference` is loaded everywhere, `demo` only where demo data is wanted, `extended` only on request. */
  readonly dataset: 'reference' | 'demo' | 'extended';
  /** Loads and returns the number of rows. */
  run(client: PoolClient, progress: Progress): Promise<number>;
}
