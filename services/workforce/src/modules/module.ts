import type { Module as ModuleOf } from '../../../shared/src/module';
import type { Resolvers } from '../generated/types';

/** A module of this service. */
export type Module = ModuleOf<Resolvers>;
