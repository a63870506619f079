import DataLoader from 'dataloader';
import { loaderByArgument, pageByParent, rowById, rowByKey, rowsByKey } from '../../shared/src/loader';
import type { Statements } from '../../shared/src/statements';
import { communitiesById, communitiesUnder, statCodesOf } from './community/community.store';
import {
  pilotCommunitiesById,
  pilotsOfCommunities,
  pilotsOfProgrammes,
  pilotTasksById,
  tasksOfPilots,
} from './pilot/pilot-community.store';
import { pilotProgrammesById } from './programme/pilot-programme.store';
import {
  leadsOfProjects,
  projectsById,
  projectsLedBy,
  projectsOfPilots,
  projectsOfTeams,
  teamsOfProjects,
} from './project/project.store';
import type { RegionStatisticRow } from './region-statistic/region-statistic.entity';
import {
  regionStatisticsById,
  statisticsAsOf,
  statisticsByDate,
  type StatisticAsked,
} from './region-statistic/region-statistic.store';
import type { RegionRow } from './region/region.entity';
import { childrenOf, editions, regionsByCode } from './region/region.store';

/** Loaders of one request: each key is read once, all keys of a tick in one statement. */
export function createLoaders(statements: Statements) {
  const regionsByEdition = new Map<string | null, DataLoader<string, RegionRow | null>>();
  return {
    /** Regions of one edition; null means the latest. */
    regionByCode(edition: string | null): DataLoader<string, RegionRow | null> {
      const loader =
        regionsByEdition.get(edition) ??
        rowByKey(
          (codes) => regionsByCode(statements, codes, edition),
          (row) => row.code,
        );
      regionsByEdition.set(edition, loader);
      return loader;
    },
    regionChildren: rowsByKey(
      (parents) => childrenOf(statements, parents),
      (row) => `${row.edition}/${row.parentCode}`,
    ),
    edition: rowByKey(
      () => editions(statements),
      (row) => row.edition,
    ),
    regionStatistic: rowById((ids) => regionStatisticsById(statements, ids)),
    /** The latest figure of a region and kind by a day. */
    statistic: new DataLoader<StatisticAsked, RegionStatisticRow | null, string>(
      (asked) => statisticsAsOf(statements, asked),
      { cacheKeyFn: ({ code, kind, asOf }) => `${code} ${kind} ${asOf}` },
    ),
    urbanResidents: rowsByKey(
      (codes) => statisticsByDate(statements, 'URBAN_RESIDENTS', codes),
      (row) => row.regionCode,
    ),
    community: rowById((ids) => communitiesById(statements, ids)),
    communitiesUnderRegion: pageByParent((regions, list) => communitiesUnder(statements, regions, list)),
    statCodes: rowsByKey(
      (ids) => statCodesOf(statements, ids),
      (row) => row.communityId,
    ),
    pilotProgramme: rowById((ids) => pilotProgrammesById(statements, ids)),
    pilotCommunity: rowById((ids) => pilotCommunitiesById(statements, ids)),
    pilotsOfCommunity: rowsByKey(
      (ids) => pilotsOfCommunities(statements, ids),
      (row) => row.communityId,
    ),
    pilotsOfProgramme: pageByParent((programmes, list) => pilotsOfProgrammes(statements, programmes, list)),
    pilotTask: rowById((ids) => pilotTasksById(statements, ids)),
    tasksOfPilot: rowsByKey(
      (ids) => tasksOfPilots(statements, ids),
      (row) => row.pilotCommunityId,
    ),
    project: rowById((ids) => projectsById(statements, ids)),
    projectsOfPilot: pageByParent((pilots, list) => projectsOfPilots(statements, pilots, list)),
    /** By day; null is today. */
    projectsLedBy: loaderByArgument((day: string | null) =>
      pageByParent((workers, list) => projectsLedBy(statements, day, workers, list)),
    ),
    projectsOfTeam: pageByParent((teams, list) => projectsOfTeams(statements, teams, list)),
    leadsOfProject: rowsByKey(
      (ids) => leadsOfProjects(statements, ids),
      (row) => row.projectId,
    ),
    teamsOfProject: rowsByKey(
      (ids) => teamsOfProjects(statements, ids),
      (row) => row.projectId,
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
