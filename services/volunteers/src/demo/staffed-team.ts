import type { MembershipRow } from '../team/membership.entity';
import type { VolunteerTeamRow } from '../team/volunteer-team.entity';
import type { DemoVolunteer } from './demo-volunteer';

/** A team of the demo with its members, past ones included. */
export interface StaffedTeam {
  /** The team's natural key. */
  readonly key: string;
  readonly team: VolunteerTeamRow;
  readonly members: readonly MembershipRow[];
  /** Volunteers who are registered through this team (others come from elsewhere). */
  readonly volunteers: readonly DemoVolunteer[];
}

/** The edition of the statistical codes under which communities have their ids. */
export const edition = '2023';

/** The last day on which anybody of the demo registers, joins or leaves. */
export const lastDay = '2025-11-28';
