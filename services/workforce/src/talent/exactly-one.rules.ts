import { Fault } from '../../../shared/src/errors';

/**
 * Refuses both and neither of two fields of an input.
 * @throws Fault ARGUMENTS_EXACTLY_ONE
 */
export function requireExactlyOne(given: Readonly<Record<string, unknown>>): void {
  if (Object.values(given).filter((value) => value != null).length !== 1) {
    throw new Fault('ARGUMENTS_EXACTLY_ONE', { arguments: Object.keys(given).join(', ') });
  }
}
