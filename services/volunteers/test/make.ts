import type { HourEntryRow } from '../src/hours/hour-entry.entity';
import type { RegionCodeRow } from '../../shared/src/region-codes';
import type { MembershipRow } from '../src/team/membership.entity';
import type { VolunteerTeamRow } from '../src/team/volunteer-team.entity';
import type { VolunteerRow } from '../src/volunteer/volunteer.entity';

let made = 0;

/** A new id; later ones sort behind earlier ones. */
export function newId(): string {
  made += 1;
  return `0199a000-0000-7000-8000-${String(made).padStart(12, '0')}`;
}

/** The places in which tests put their rows: two counties, one of them with two townships, and one without anybody. */
export const places: readonly RegionCodeRow[] = [
  '99',
  '9901',
  '990101',
  '990101001',
  '990101002',
  '990102',
  '990102001',
  '9902',
].map((code) => ({ code }));

/** A volunteer. */
export function makeVolunteer(given: Partial<VolunteerRow> = {}): VolunteerRow {
  return {
    id: newId(),
    fullName: '韦小兰',
    idNumber: null,
    idNumberDigest: null,
    phone: null,
    phoneDigest: null,
    birthDate: '1990-05-04',
    regionCode: '990101001',
    communityId: null,
    registeredOn: '2020-03-05',
    erasedOn: null,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

/** A team without community, leader and members. */
export function makeTeam(given: Partial<VolunteerTeamRow> = {}): VolunteerTeamRow {
  return {
    id: newId(),
    name: '暖夕阳志愿服务队',
    field: 'ELDERLY_CARE',
    regionCode: '990101001',
    communityId: null,
    leaderWorkerId: null,
    foundedOn: '2021-03-05',
    provenance: 'REGISTERED',
    ...given,
  };
}

/** A membership that has not ended. */
export function makeMembership(
  given: Partial<MembershipRow> & Pick<MembershipRow, 'teamId' | 'volunteerId'>,
): MembershipRow {
  return { id: newId(), joinedOn: '2021-06-01', leftOn: null, provenance: 'REGISTERED', ...given };
}

/** An hour of service, verified, outside projects and teams. */
export function makeHourEntry(
  given: Partial<HourEntryRow> & Pick<HourEntryRow, 'volunteerId'>,
): HourEntryRow {
  return {
    id: newId(),
    projectId: null,
    teamId: null,
    regionCode: '990101001',
    servedOn: '2025-06-01',
    minutes: 60,
    source: 'QR',
    state: 'VERIFIED',
    recordedAt: '2025-06-02T09:00:00+08:00',
    provenance: 'REGISTERED',
    ...given,
  };
}
