import { todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';

/** Nobody is employed before (Labour Law, article 15). */
const workingAge = 16;

/** @throws Fault AGE_BELOW_MINIMUM when somebody born on this day is not yet 16 */
export function requireWorkingAge(birthDate: string): void {
  const reached = `${Number(birthDate.slice(0, 4)) + workingAge}${birthDate.slice(4)}`;
  if (todayInChina() < reached) {
    throw new Fault('AGE_BELOW_MINIMUM', { minimum: workingAge, entity: 'Worker' });
  }
}
