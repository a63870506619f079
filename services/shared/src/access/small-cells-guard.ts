import type { AnyEntity } from '../entity';
import type { Role, Viewer } from '../viewer';
import type { GuardedRow, Resolver } from './guarded-context';
import { reaches } from './record';
import { isSmallCell } from './small-cells';

/** Roles to which a figure goes outside the department, or who have no business with it. */
const outsideRoles: readonly Role[] = ['PUBLIC', 'VOLUNTEER', 'BUREAU', 'AUDITOR', 'ADMIN'];

/** Whether a role belongs to the department, and is told counts of persons whatever their size. */
export function isInside(role: Role): boolean {
  return !outsideRoles.includes(role);
}

/** Answers null in place of a count of persons that is too small to leave the department. */
export function withholdingSmallCells(resolve: Resolver, entity: AnyEntity | null): Resolver {
  const inside = (viewer: Viewer, source: unknown) => {
    const insideRoles = viewer.roles.filter(isInside);
    return entity === null
      ? insideRoles.length > 0
      : reaches(entity, insideRoles, viewer, source as GuardedRow);
  };
  const withhold = (count: unknown) => (typeof count === 'number' && isSmallCell(count) ? null : count);
  return (source, args, context, info) => {
    const count = resolve(source, args, context, info);
    if (inside(context.request.viewer, source)) {
      return count;
    }
    return count instanceof Promise ? count.then(withhold) : withhold(count);
  };
}
