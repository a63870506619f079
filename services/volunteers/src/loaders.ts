import type { Statements } from '../../shared/src/statements';
import { figuresLoaders } from './modules/figures.loaders';
import { hoursLoaders } from './modules/hours.loaders';
import { registryLoaders } from './modules/registry.loaders';

/** Loaders of one request: each key is read once, all keys of a tick in one statement. */
export function createLoaders(statements: Statements) {
  return {
    ...registryLoaders(statements),
    ...hoursLoaders(statements),
    ...figuresLoaders(statements),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
