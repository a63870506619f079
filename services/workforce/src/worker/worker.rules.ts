import { todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';

/** Nobody is employed before (Labour Law, article 15). */
const workingAge = 16;

/**
 * @param day on which somebody works; today unless said otherwise
 * @throws Fault AGE_BELOW_MINIMUM when somebody born on this day is not yet 16; it does not tell the date of birth
 */
export function requireWorkingAge(birthDate: string, day: string = todayInChina()): void {
  const reached = `${Number(birthDate.slice(0, 4)) + workingAge}${birthDate.slice(4)}`;
  if (day < reached) {
    throw new Fault('AGE_BELOW_MINIMUM', { minimum: workingAge, entity: 'Worker' });
  }
}
