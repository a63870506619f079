import { pageByParent, rowById, rowsByKey } from '../../shared/src/loader';
import type { Statements } from '../../shared/src/statements';
import { hoursOfProjects } from './hours/hours.store';
import { memberCounts, membersOfTeams, teamsOfVolunteers } from './team/membership.store';
import { teamsById, teamsInCommunities, teamsLedBy } from './team/volunteer-team.store';
import { volunteersById } from './volunteer/volunteer.store';

/** Loaders of one request: each key is read once, all keys of a tick in one statement. */
export function createLoaders(statements: Statements) {
  return {
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
    hoursOfProject: rowById((ids) => hoursOfProjects(statements, ids)),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
