import { Fault } from '../../../shared/src/errors';
import { isUuid } from '../../../shared/src/identifier';

/**
 * The id of an entity of another service, which alone knows whether it exists; what is no UUID is nobody's.
 * @throws Fault NOT_FOUND
 */
export function requireId(entity: string, id: string): string {
  if (!isUuid(id)) {
    throw new Fault('NOT_FOUND', { entity, key: id });
  }
  return id;
}
