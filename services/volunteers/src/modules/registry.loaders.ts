import { pageByParent, rowById, rowsByKey } from '../../../shared/src/loader';
import type { Statements } from '../../../shared/src/statements';
import { memberCounts, membersOfTeams, teamsOfVolunteers } from '../team/membership.store';
import { teamsById, teamsInCommunities, teamsLedBy } from '../team/volunteer-team.store';
import { volunteersById } from '../volunteer/volunteer.store';

export const registryLoaders = (statements: Statements) => ({
  volunteer: rowById((ids) => volunteersById(statements, ids)),
  volunteerTeam: rowById((ids) => teamsById(statements, ids)),
  teamsLedBy: pageByParent((workers, list) => teamsLedBy(statements, workers, list)),
  teamsInCommunity: pageByParent((communities, list) => teamsInCommunities(statements, communities, list)),
  teamsOfVolunteer: rowsByKey(
    (ids) => teamsOfVolunteers(statements, ids),
    (row) => row.volunteerId,
  ),
  memberCount: rowById((ids) => memberCounts(statements, ids)),
  membersOfTeam: pageByParent((teams, list) => membersOfTeams(statements, teams, list)),
});
