import { Fault } from '../../../shared/src/errors';

/**
 * Refuses a list that is too short or too long.
 * @throws Fault NUMBER_OUT_OF_RANGE with how many were given
 */
export function requireCount(
  field: string,
  given: readonly unknown[],
  minimum: number,
  maximum: number,
): void {
  if (given.length < minimum || given.length > maximum) {
    throw new Fault('NUMBER_OUT_OF_RANGE', { field, value: given.length, minimum, maximum });
  }
}
