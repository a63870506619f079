import type { Connection } from '../../../shared/src/connection';
import type { VolunteerTeamRow } from '../team/volunteer-team.entity';
import type { VolunteerRow } from '../volunteer/volunteer.entity';

export type { VolunteerRow, VolunteerTeamRow };

export type VolunteerConnectionRow = Connection<VolunteerRow>;
export type VolunteerTeamConnectionRow = Connection<VolunteerTeamRow>;

/** Entities of other services, known here by their keys. */
export interface CommunityRow {
  readonly id: string;
}
export interface WorkerRow {
  readonly id: string;
}
