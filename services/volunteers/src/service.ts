import { assembled } from '../../shared/src/module';
import type { Service } from '../../shared/src/service';
import type { VolunteersContext } from './context';
import type { Resolvers } from './generated/types';
import { createLoaders } from './loaders';
import { figures } from './modules/figures';
import { hours } from './modules/hours';
import { registry } from './modules/registry';

/** A module may refer to the tables of those before it. */
const parts = assembled<Resolvers>([registry, hours, figures]);

/** Volunteers, their teams and the hours they serve. */
export const volunteers: Service<VolunteersContext> = {
  name: 'volunteers',
  ...parts,
  resolvers: parts.resolvers as unknown as Service<VolunteersContext>['resolvers'],
  createContext: (base) => ({ ...base, loaders: createLoaders(base.statements) }),
};
