import DataLoader from 'dataloader';
import { pageByParent, rowById, rowsByKey } from '../../shared/src/loader';
import { regionDayKey, type RegionDay } from '../../shared/src/region-families';
import type { Statements } from '../../shared/src/statements';
import { hoursOfProjects } from './hours/hours.store';
import { withheldRegions } from './region/region.rules';
import { registeredAround, volunteeringOf } from './region/region.store';
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
    volunteering: new DataLoader(
      async (asked: readonly RegionDay[]) => {
        const found = await volunteeringOf(statements, asked);
        const byKey = new Map(found.map((row) => [regionDayKey(row), row]));
        return asked.map((of) => byKey.get(regionDayKey(of))!);
      },
      { cacheKeyFn: regionDayKey },
    ),
    /** Whether the figure of a region is withheld from those outside the department. */
    withheldRegion: new DataLoader(
      async (asked: readonly RegionDay[]) => {
        const around = await registeredAround(statements, asked);
        const days = [...new Set(asked.map(({ asOf }) => asOf))];
        const withheld = new Map(
          days.map((day) => [day, withheldRegions(around.filter(({ asOf }) => asOf === day))]),
        );
        return asked.map(({ code, asOf }) => withheld.get(asOf)!.has(code));
      },
      { cacheKeyFn: regionDayKey },
    ),
    hoursOfProject: rowById((ids) => hoursOfProjects(statements, ids)),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
