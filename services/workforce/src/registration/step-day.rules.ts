import { todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';

/**
 * The day on which something is said to have happened: today when none is given.
 * @param field its place in the input, for the error @param earliest nothing of the kind was possible before
 * @throws Fault DATE_IN_FUTURE, DATE_TOO_EARLY
 */
export function stepDay(field: string, given: string | null | undefined, earliest?: string | null): string {
  const today = todayInChina();
  const day = given ?? today;
  if (day > today) {
    throw new Fault('DATE_IN_FUTURE', { field, day, today });
  }
  if (earliest != null && day < earliest) {
    throw new Fault('DATE_TOO_EARLY', { field, day, earliest });
  }
  return day;
}

/** @throws Fault NUMBER_OUT_OF_RANGE */
export function requireNumber(field: string, value: number, minimum: number, maximum: number): void {
  if (value < minimum || value > maximum) {
    throw new Fault('NUMBER_OUT_OF_RANGE', { field, value, minimum, maximum });
  }
}
