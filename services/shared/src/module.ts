import type { AnyEntity } from './entity';
import type { SeedStep } from './seed';
import type { Service } from './service';

/**
 * One part of a service: its share of the contract, the tables behind it, and what answers it. The service is its
 * modules put together; a concept's code stays in the folder of the concept.
 * @typeParam Resolvers the resolver map that is generated from the service's SDL
 */
export interface Module<Resolvers> {
  /** The module's file in `schema/`. */
  readonly sdl: string;
  readonly resolvers: Partial<Resolvers>;
  readonly entities: readonly AnyEntity[];
  readonly migrations: Service['migrations'];
  readonly seed: readonly SeedStep[];
}

/**
 * A service's parts from those of its modules. Seed steps run, and tables are listed, module by module; migrations run
 * in the order of their times, whichever module they are of.
 * @throws Error when two modules answer one field
 */
export function assembled<Resolvers extends object>(
  modules: readonly Module<Resolvers>[],
): Pick<Service, 'sdl' | 'entities' | 'migrations' | 'seed'> & { readonly resolvers: Partial<Resolvers> } {
  return {
    sdl: modules.map(({ sdl }) => sdl).join('\n'),
    resolvers: mergedResolvers(modules),
    entities: modules.flatMap(({ entities }) => entities),
    migrations: modules
      .flatMap(({ migrations }) => migrations)
      .sort((one, other) => timeOf(one) - timeOf(other)),
    seed: modules.flatMap(({ seed }) => seed),
  };
}

/** Resolvers of several modules as one map: fields of one type may come from several of them. */
function mergedResolvers<Resolvers extends object>(
  modules: readonly Module<Resolvers>[],
): Partial<Resolvers> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const { resolvers } of modules) {
    for (const [type, fields] of Object.entries<object>(resolvers as Record<string, object>)) {
      const known = merged[type] ?? {};
      const twice = Object.keys(fields).find((field) => field in known);
      if (twice !== undefined) {
        throw new Error(`${type}.${twice} is answered by two modules`);
      }
      merged[type] = { ...known, ...fields };
    }
  }
  return merged as Partial<Resolvers>;
}

function timeOf(Migration: Service['migrations'][number]): number {
  return Number((new Migration().name ?? Migration.name).slice(-13));
}
