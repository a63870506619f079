import type { Statements } from '../../shared/src/statements';
import { certificationLoaders } from './modules/certification.loaders';
import { figuresLoaders } from './modules/figures.loaders';
import { peopleLoaders } from './modules/people.loaders';
import { registerLoaders } from './modules/register.loaders';
import { stipendsLoaders } from './modules/stipends.loaders';
import { talentLoaders } from './modules/talent.loaders';
import { trainingLoaders } from './modules/training.loaders';

/** Loaders of one request: each key is read once, all keys of a tick in one statement. */
export function createLoaders(statements: Statements) {
  return {
    ...registerLoaders(statements),
    ...peopleLoaders(statements),
    ...certificationLoaders(statements),
    ...trainingLoaders(statements),
    ...talentLoaders(statements),
    ...stipendsLoaders(statements),
    ...figuresLoaders(statements),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
