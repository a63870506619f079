import { coversRegion, type Role, type Viewer } from '../viewer';
import type { Resolver } from './guarded-context';
import { isSmallCell } from './small-cells';

/**
 * Roles within the department that work with its figures: to the others, an agency among them, a figure goes outside. An administrator has
 * to do with the configuration only, an auditor with the trail.
 */
const insideRoles: readonly Role[] = ['COMMUNITY_WORKER', 'OFFICER', 'ANALYST'];

/** Whether a role is within the department, as far as its region goes. */
export function isInside(role: Role): boolean {
  return insideRoles.includes(role);
}

/** Whether a viewer is of the department in charge of a region, and so sees its figures whatever their size. */
export function isInCharge(viewer: Viewer, regionCode: string): boolean {
  return viewer.roles.some(isInside) && coversRegion(viewer, regionCode);
}

/**
 * Answers null in place of a count of persons that is too small to leave the department. What is counted tells its
 * region as `regionCode`; where it does not, everybody is outside.
 */
export function withholdingSmallCells(resolve: Resolver): Resolver {
  const withhold = (count: unknown) => (typeof count === 'number' && isSmallCell(count) ? null : count);
  return (source, args, context, info) => {
    const count = resolve(source, args, context, info);
    const { regionCode } = source as { readonly regionCode?: unknown };
    if (typeof regionCode === 'string' && isInCharge(context.request.viewer, regionCode)) {
      return count;
    }
    return count instanceof Promise ? count.then(withhold) : withhold(count);
  };
}
