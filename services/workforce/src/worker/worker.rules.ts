import { todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';
import { coversRegion, type Viewer } from '../../../shared/src/viewer';
import type { WorkerRow } from './worker.entity';

/** Nobody is employed before (Labour Law, article 15). */
const workingAge = 16;

/** What stands where the name of an erased person was. */
export const erasedName = '（已注销）';

/** @throws Fault REGION_NOT_FOUND when the region is out of the viewer's scope */
export function requireRegionInScope(viewer: Viewer, code: string): void {
  if (!coversRegion(viewer, code)) {
    throw new Fault('REGION_NOT_FOUND', { code });
  }
}

/** @throws Fault AGE_BELOW_MINIMUM when somebody born on this day is not yet 16 */
export function requireWorkingAge(birthDate: string): void {
  const reached = `${Number(birthDate.slice(0, 4)) + workingAge}${birthDate.slice(4)}`;
  if (todayInChina() < reached) {
    throw new Fault('AGE_BELOW_MINIMUM', { minimum: workingAge, entity: 'Worker' });
  }
}

/** @throws Fault ERASED: an erased record stays as it is */
export function requireNotErased({ id, erasedOn }: WorkerRow): void {
  if (erasedOn !== null) {
    throw new Fault('ERASED', { entity: 'Worker', key: id });
  }
}
