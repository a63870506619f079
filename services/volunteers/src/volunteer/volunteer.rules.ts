import { isMinorOn, todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';
import { erasedName } from '../../../shared/src/personal-data/erasure';
import { requireRegionInScope } from '../../../shared/src/region-codes';
import type { Viewer } from '../../../shared/src/viewer';
import { maskedName } from '../../../shared/src/personal-data/mask';
import type {
  ApproveMinorDisclosureInput,
  RegisterVolunteerInput,
  VolunteerFilter,
} from '../generated/types';
import type { VolunteerRow } from './volunteer.entity';

/** The name of a volunteer as everybody who may read the record sees it. */
export function displayName({ fullName }: Pick<VolunteerRow, 'fullName'>): string {
  return fullName === null ? erasedName : maskedName(fullName);
}

/** Whether a volunteer is under 18 today; null when the date of birth is not on record. */
export function isMinor({ birthDate }: Pick<VolunteerRow, 'birthDate'>): boolean | null {
  return birthDate === null ? null : isMinorOn(birthDate, todayInChina());
}

/** @throws Fault DATE_RANGE_INVALID when the range of registration dates ends before it begins */
export function requireDateRange({ registeredFrom: from, registeredTo: to }: VolunteerFilter): void {
  if (from != null && to != null && from > to) {
    throw new Fault('DATE_RANGE_INVALID', { from, to });
  }
}

/**
 * The community that a new volunteer is registered in: a community worker registers for their own community, an
 * officer for any in their region.
 * @throws Fault REGION_NOT_FOUND when the region is out of the viewer's scope; NOT_FOUND for another community
 */
export function communityOfRegistration(
  viewer: Viewer,
  { regionCode, communityId }: Pick<RegisterVolunteerInput, 'regionCode' | 'communityId'>,
): string | null {
  requireRegionInScope(viewer, regionCode);
  if (viewer.roles.includes('OFFICER')) {
    return communityId ?? null;
  }
  const own = viewer.community;
  if (own === undefined || (communityId ?? own) !== own) {
    throw new Fault('NOT_FOUND', { entity: 'Community', key: communityId ?? '' });
  }
  return own;
}

/**
 * Checks a leave to see a minor's data: somebody else's, for a minor, for a year at most.
 * @throws Fault APPROVER_IS_READER, NOT_A_MINOR, APPROVAL_PERIOD_INVALID
 */
export function requireApprovable(
  viewer: Viewer,
  volunteer: VolunteerRow,
  { reader, validUntil }: Pick<ApproveMinorDisclosureInput, 'reader' | 'validUntil'>,
): void {
  if (reader === viewer.subject) {
    throw new Fault('APPROVER_IS_READER');
  }
  if (isMinor(volunteer) !== true) {
    throw new Fault('NOT_A_MINOR', { entity: 'Volunteer', key: volunteer.id });
  }
  const today = todayInChina();
  const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (validUntil < today || validUntil > latest) {
    throw new Fault('APPROVAL_PERIOD_INVALID', { validUntil, today, latest });
  }
}
