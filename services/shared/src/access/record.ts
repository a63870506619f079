import { isMinorOn, todayInChina } from '../calendar';
import type { AnyEntity } from '../entity';
import type { Role, Viewer } from '../viewer';
import type { GuardedRow } from './guarded-context';
import { reachingRoles } from './reach';

/** Whether a row is within reach of one of these roles that the viewer holds. */
export function reaches(entity: AnyEntity, roles: readonly Role[], viewer: Viewer, row: GuardedRow): boolean {
  return reachingRoles(viewer, entity.name).some(
    (role) => roles.includes(role) && entity.reach[role]?.admits!(viewer, row),
  );
}

/** Whether a row is the record of somebody under 18 today. */
export function isMinor(entity: AnyEntity, row: GuardedRow): boolean {
  const bornOn = row[entity.person!.bornOn];
  return typeof bornOn === 'string' && isMinorOn(bornOn, todayInChina());
}

/** What the audit trail says of a row that is read. */
export function subjectOf(entity: AnyEntity, row: GuardedRow) {
  const regionCode = row['regionCode'];
  return {
    entity: entity.name,
    id: String(row['id']),
    regionCode: typeof regionCode === 'string' ? regionCode : null,
  };
}
