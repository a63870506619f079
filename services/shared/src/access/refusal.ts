import { Fault, type ErrorCode } from '../errors';
import type { Role, Viewer } from '../viewer';
import type { RefusedKind } from '../personal-data/disclosures';
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
    if (!isAgreed(viewer, coordinate)) {
      return new Fault('AGREEMENT_LACKS_FIELD', { field: coordinate });
    }
  }
  return null;
}

/** The roles of a rule in which a viewer uses a place: a bureau's is among them under its agreement only. */
export function usableRoles({ roles }: AccessRule, coordinate: string, viewer: Viewer): readonly Role[] {
  return viewer.purpose !== undefined && isAgreed(viewer, coordinate)
    ? roles
    : roles.filter((role) => role !== 'BUREAU');
}

function isAgreed({ agreement }: Viewer, coordinate: string): boolean {
  const type = coordinate.slice(0, coordinate.indexOf('.'));
  return agreement?.some((covered) => covered === coordinate || covered === type) ?? false;
}

/**
 * Refuses; where a personal datum or a mutation was asked for, once that is on record.
 * @param kind what the audit trail says was tried; null when it is not of its concern
 * @throws Fault the refusal, or a promise that rejects with it
 */
export function refuse(
  refusal: Fault,
  kind: RefusedKind | null,
  coordinate: string,
  { disclosures }: GuardedContext,
): Promise<never> | never {
  if (kind === null) {
    throw refusal;
  }
  return disclosures.recordRefusal(kind, coordinate, refusal.code).then(() => {
    throw refusal;
  });
}
