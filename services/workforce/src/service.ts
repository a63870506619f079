import { assembled } from '../../shared/src/module';
import type { Service } from '../../shared/src/service';
import type { WorkforceContext } from './context';
import type { Resolvers } from './generated/types';
import { createLoaders } from './loaders';
import { certification } from './modules/certification';
import { figures } from './modules/figures';
import { people } from './modules/people';
import { register } from './modules/register';
import { stipends } from './modules/stipends';
import { talent } from './modules/talent';
import { training } from './modules/training';

/** A module may refer to the tables of those before it. */
const parts = assembled<Resolvers>([register, people, certification, training, talent, stipends, figures]);

/** The workforce register: people and posts, certificates, training, talent, stipends, and figures of them. */
export const workforce: Service<WorkforceContext> = {
  name: 'workforce',
  ...parts,
  resolvers: parts.resolvers as unknown as Service<WorkforceContext>['resolvers'],
  createContext: (base) => ({ ...base, loaders: createLoaders(base.statements) }),
};
