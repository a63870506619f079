import { todayInChina } from './calendar';
import { Fault } from './errors';

/**
 * @param field its place in the input, for the error
 * @throws Fault NUMBER_OUT_OF_RANGE when a number lies outside of its bounds, which are included
 */
export function requireWithin(field: string, value: number, minimum: number, maximum: number): void {
  if (value < minimum || value > maximum) {
    throw new Fault('NUMBER_OUT_OF_RANGE', { field, value, minimum, maximum });
  }
}

/**
 * @param field its place in the input, for the error @param day ISO date
 * @throws Fault DATE_IN_FUTURE when a day that something happened on lies after today (UTC+8)
 */
export function requireCome(field: string, day: string): void {
  const today = todayInChina();
  if (day > today) {
    throw new Fault('DATE_IN_FUTURE', { field, day, today });
  }
}
