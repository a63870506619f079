import type { WorkerRow } from '../../../services/workforce/src/worker/worker.entity';
import type { TestSubgraph } from '../../support/subgraph';
import type { Made, Side, Trial, World } from '../world';

type PerSide<Value> = Readonly<Record<Side, Value>>;

/** What every module's rows hang on. */
export interface Register {
  /** One region inside of the viewer's scope and one outside. */
  readonly regions: PerSide<string>;
  readonly communities: PerSide<string>;
  readonly agencies: PerSide<string>;
  /** A worker of each side; the one inside is the viewer's own record. */
  readonly people: PerSide<WorkerRow>;
  /** Makes and stores a fresh worker, with the viewer that it would make somebody's own record. */
  freshWorker(side: Side): Promise<{ readonly row: WorkerRow; readonly viewer: Trial['viewer'] }>;
}

/** A module's part of the world: its types, lists and mutations. */
interface Fragment extends Partial<Pick<World, 'below' | 'entrusted' | 'trials'>> {
  readonly rows: Readonly<Record<string, PerSide<Made>>>;
}

export type FragmentOf = (
  subgraph: Pick<TestSubgraph, 'insert' | 'keys' | 'pool'>,
  register: Register,
) => Promise<Fragment>;
