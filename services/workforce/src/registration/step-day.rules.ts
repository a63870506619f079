import { requireCome, requireNotBefore } from '../../../shared/src/bounds';
import { todayInChina } from '../../../shared/src/calendar';

/**
 * The day on which something is said to have happened: today when none is given.
 * @param field its place in the input, for the error @param earliest nothing of the kind was possible before
 * @throws Fault DATE_IN_FUTURE, DATE_TOO_EARLY
 */
export function stepDay(field: string, given: string | null | undefined, earliest?: string | null): string {
  const day = given ?? todayInChina();
  requireCome(field, day);
  requireNotBefore(field, day, earliest);
  return day;
}
