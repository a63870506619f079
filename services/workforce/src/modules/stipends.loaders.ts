import type { Statements } from '../../../shared/src/statements';

export const stipendsLoaders = (_statements: Statements) => ({});
