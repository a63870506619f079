import { requireWithin } from '../../../shared/src/bounds';

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
  requireWithin(field, given.length, minimum, maximum);
}
