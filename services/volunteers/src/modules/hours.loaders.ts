import { rowById } from '../../../shared/src/loader';
import type { Statements } from '../../../shared/src/statements';
import { hoursOfProjects } from '../hours/hours.store';

export const hoursLoaders = (statements: Statements) => ({
  hoursOfProject: rowById((ids) => hoursOfProjects(statements, ids)),
});
