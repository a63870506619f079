import { requirePeriod } from '../../../shared/src/bounds';
import { Fault } from '../../../shared/src/errors';
import type { EmploymentKind } from '../generated/types';

/** Kinds of post that make a worker a community worker (社区工作者). */
export const communityPostKinds: readonly EmploymentKind[] = ['COMMITTEE_FULLTIME', 'DEDICATED'];

/** Where an employment or a post is, as it is entered. */
export interface GivenPlace {
  readonly kind: EmploymentKind;
  readonly communityId: string | null;
  readonly agencyId: string | null;
  readonly facility: string | null;
}

/**
 * Posts in communities have a community, those of an agency the agency, those in an institution the facility; an
 * agency or a facility belongs to nothing else. Staff of an agency or institution may work in a community as well.
 * @throws Fault PLACE_REQUIRED, PLACE_NOT_ALLOWED
 */
export function requirePlaceOfKind({ kind, communityId, agencyId, facility }: GivenPlace): void {
  if (communityPostKinds.includes(kind) && communityId === null) {
    throw new Fault('PLACE_REQUIRED', { of: kind, field: 'communityId' });
  }
  for (const [field, value, of] of [
    ['agencyId', agencyId, 'AGENCY'],
    ['facility', facility, 'INSTITUTION'],
  ] as const) {
    if (kind === of && value === null) {
      throw new Fault('PLACE_REQUIRED', { of: kind, field });
    }
    if (kind !== of && value !== null) {
      throw new Fault('PLACE_NOT_ALLOWED', { of: kind, field });
    }
  }
}

/**
 * An end that is set can be moved to an earlier day only: a longer employment is a new one.
 * @throws Fault DATE_RANGE_INVALID, DATE_TOO_LATE
 */
export function requireEnd(
  { startedOn, endedOn: latest }: { readonly startedOn: string; readonly endedOn: string | null },
  endedOn: string,
): void {
  requirePeriod(startedOn, endedOn);
  if (latest !== null && endedOn > latest) {
    throw new Fault('DATE_TOO_LATE', { field: 'endedOn', day: endedOn, latest });
  }
}
