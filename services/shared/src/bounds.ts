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

/**
 * @param field its place in the input, for the error @param earliest null where any day will do
 * @throws Fault DATE_TOO_EARLY when a day lies before another; the same day is right
 */
export function requireNotBefore(field: string, day: string, earliest: string | null | undefined): void {
  if (earliest != null && day < earliest) {
    throw new Fault('DATE_TOO_EARLY', { field, day, earliest });
  }
}

/**
 * @param to last day, null for none
 * @throws Fault DATE_RANGE_INVALID when a period ends before it begins
 */
export function requirePeriod(from: string, to: string | null | undefined): void {
  if (to != null && to < from) {
    throw new Fault('DATE_RANGE_INVALID', { from, to });
  }
}
