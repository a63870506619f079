import type { VolunteerRow } from '../volunteer/volunteer.entity';

/** Properties of a volunteer of the demo; synthetic people have no identity number and no telephone. */
export const demoProperties = [
  'id',
  'fullName',
  'birthDate',
  'regionCode',
  'communityId',
  'registeredOn',
  'provenance',
] as const;

export type DemoVolunteer = Pick<VolunteerRow, (typeof demoProperties)[number]>;
