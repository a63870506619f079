import type { Statements } from '../../../shared/src/statements';

export const talentLoaders = (_statements: Statements) => ({});
