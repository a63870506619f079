import sql from 'sql-template-tag';
import { readable } from '../../../shared/src/entity';
import { readNestedLists, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import type { Statements } from '../../../shared/src/statements';
import type { VolunteerRow } from '../volunteer/volunteer.entity';
import { volunteerSource } from '../volunteer/volunteer.store';
import type { VolunteerTeamRow } from './volunteer-team.entity';
import { teamSource } from './volunteer-team.store';

/** The form of `membership.left_on` that the index of active memberships is made for. */
const active = sql`membership.left_on IS NULL`;

/** How many volunteers are in each team now; a team without any has no row. */
export function memberCounts(
  statements: Statements,
  teamIds: readonly string[],
): Promise<{ id: string; volunteers: number }[]> {
  return statements.rows(
    sql`SELECT membership.team_id AS id, count(*) AS volunteers FROM membership WHERE membership.team_id = ANY(${teamIds}::uuid[]) AND ${active} GROUP BY membership.team_id`,
  );
}

/** Pages of the volunteers in each of several teams now. */
export function membersOfTeams(
  statements: Statements,
  teamIds: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<VolunteerRow>[]> {
  const source = {
    ...volunteerSource,
    from: sql`membership JOIN volunteer ON volunteer.id = membership.volunteer_id`,
    where: [active],
  };
  const below = { type: 'uuid', condition: sql`membership.team_id = parent.key` } as const;
  return readNestedLists(statements, source, order, page, wanted, below, teamIds);
}

/** The teams that volunteers belong to now, in the order they joined. */
export function teamsOfVolunteers(
  statements: Statements,
  volunteerIds: readonly string[],
): Promise<(VolunteerTeamRow & { volunteerId: string })[]> {
  return statements.rows(
    sql`SELECT membership.volunteer_id AS "volunteerId", ${teamSource.columns} FROM membership JOIN ${teamSource.from} ON team.id = membership.team_id WHERE membership.volunteer_id = ANY(${volunteerIds}::uuid[]) AND ${active} AND ${readable(teamSource, statements.viewer)} ORDER BY membership.joined_on, team.id`,
  );
}
