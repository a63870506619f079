import { Fault, type ErrorCode } from '../errors';
import type { Viewer } from '../viewer';
import type { GuardedContext } from './guarded-context';
import type { AccessRule } from './rule';

/** Why a viewer may not use a place at all, whatever the row; null when they may. */
export function refusalOf({ roles }: AccessRule, coordinate: string, viewer: Viewer): Fault | null {
  const held = viewer.roles.filter((role) => roles.includes(role));
  if (held.length === 0) {
    const code: ErrorCode = viewer.subject === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    return new Fault(code, { field: coordinate, roles: roles.join(', ') });
  }
  if (held.every((role) => role === 'BUREAU')) {
    if (viewer.purpose === undefined) {
      return new Fault('PURPOSE_REQUIRED', { field: coordinate });
    }
    const type = coordinate.slice(0, coordinate.indexOf('.'));
    if (!viewer.agreement?.some((covered) => covered === coordinate || covered === type)) {
      return new Fault('AGREEMENT_LACKS_FIELD', { field: coordinate });
    }
  }
  return null;
}

/**
 * Refuses; where a personal datum was asked for, once that is on record.
 * @throws Fault the refusal, or a promise that rejects with it
 */
export function refuse(
  refusal: Fault,
  { personal }: AccessRule,
  coordinate: string,
  { disclosures }: GuardedContext,
): Promise<never> | never {
  if (personal === null) {
    throw refusal;
  }
  return disclosures.recordRefusal(coordinate, refusal.code).then(() => {
    throw refusal;
  });
}
