import type { Statements } from '../../../shared/src/statements';

export const figuresLoaders = (_statements: Statements) => ({});
