import { Fault } from '../../../shared/src/errors';
import type { WorkforceContext } from '../context';
import type { Loaders } from '../loaders';

/**
 * The resolver of a root field that gives one row by its id.
 * @param entity name of its type, for the error
 * @throws Fault NOT_FOUND when nobody has the id, or the viewer may not read the row
 */
export function rowQuery<Row>(entity: string, load: (loaders: Loaders, id: string) => Promise<Row | null>) {
  return async (
    _parent: unknown,
    { id }: { readonly id: string },
    { loaders }: WorkforceContext,
  ): Promise<Row> => {
    const found = await load(loaders, id);
    if (found === null) {
      throw new Fault('NOT_FOUND', { entity, key: id });
    }
    return found;
  };
}
