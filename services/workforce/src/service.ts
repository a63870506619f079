import type { Service } from '../../shared/src/service';
import type { WorkforceContext } from './context';
import { createLoaders } from './loaders';
import { certification } from './modules/certification';
import { figures } from './modules/figures';
import { mergedResolvers } from './modules/module';
import { people } from './modules/people';
import { register } from './modules/register';
import { stipends } from './modules/stipends';
import { talent } from './modules/talent';
import { training } from './modules/training';

/** A module may refer to the tables of those before it. */
const modules = [register, people, certification, training, talent, stipends, figures];

/** Migrations run in the order of their times, whichever module they are of. */
const migrations = modules
  .flatMap((module) => module.migrations)
  .sort((one, other) => timeOf(one) - timeOf(other));

function timeOf(Migration: Service['migrations'][number]): number {
  return Number((new Migration().name ?? Migration.name).slice(-13));
}

/** The workforce register: people and posts, certificates, training, talent, stipends, and figures of them. */
export const workforce: Service<WorkforceContext> = {
  name: 'workforce',
  sdl: modules.map(({ sdl }) => sdl).join('\n'),
  resolvers: mergedResolvers(modules) as unknown as Service<WorkforceContext>['resolvers'],
  entities: modules.flatMap(({ entities }) => entities),
  migrations,
  seed: modules.flatMap(({ seed }) => seed),
  createContext: (base) => ({ ...base, loaders: createLoaders(base.statements) }),
};
