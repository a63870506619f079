import type { AnyEntity } from '../../../shared/src/entity';
import type { SeedStep } from '../../../shared/src/seed';
import type { Service } from '../../../shared/src/service';
import type { Resolvers } from '../generated/types';

/**
 * One part of the workforce service: its share of the contract, the tables behind it, and what answers it. The
 * service is the modules put together; a concept's code stays in the folder of the concept.
 */
export interface Module {
  /** The module's file in `schema/`. */
  readonly sdl: string;
  readonly resolvers: Partial<Resolvers>;
  readonly entities: readonly AnyEntity[];
  readonly migrations: Service['migrations'];
  /** Steps run module by module, in the order in which the service lists them. */
  readonly seed: readonly SeedStep[];
}

/** Resolvers of several modules as one map: fields of one type may come from several of them. */
export function mergedResolvers(modules: readonly Module[]): Partial<Resolvers> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const { resolvers } of modules) {
    for (const [type, fields] of Object.entries(resolvers)) {
      const known = merged[type] ?? {};
      const twice = Object.keys(fields).find((field) => field in known);
      if (twice !== undefined) {
        throw new Error(`${type}.${twice} is answered by two modules`);
      }
      merged[type] = { ...known, ...fields };
    }
  }
  return merged;
}
