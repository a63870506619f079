import type { ServiceContext } from '../../shared/src/service';
import type { Loaders } from './loaders';

/** What every resolver of this service is given. */
export interface WorkforceContext extends ServiceContext {
  readonly loaders: Loaders;
}
