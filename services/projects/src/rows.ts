/** Source values of the object types in `schema.graphql`: what a resolver of each type is given. */
import type { Connection } from '../../shared/src/connection';
import type { CommunityRow } from './community/community.entity';
import type { PilotCommunityRow } from './pilot/pilot-community.entity';
import type { PilotTaskRow } from './pilot/pilot-task.entity';
import type { PilotProgrammeRow } from './programme/pilot-programme.entity';
import type { ProjectLeadRow, ProjectRow } from './project/project.entity';
import type { RegionStatisticRow } from './region-statistic/region-statistic.entity';
import type { RegionRow } from './region/region.entity';

export type {
  CommunityRow,
  PilotCommunityRow,
  PilotProgrammeRow,
  PilotTaskRow,
  ProjectLeadRow,
  ProjectRow,
  RegionRow,
  RegionStatisticRow,
};

export type RegionConnectionRow = Connection<RegionRow>;
export type RegionStatisticConnectionRow = Connection<RegionStatisticRow>;
export type CommunityConnectionRow = Connection<CommunityRow>;
export type PilotProgrammeConnectionRow = Connection<PilotProgrammeRow>;
export type PilotCommunityConnectionRow = Connection<PilotCommunityRow>;
export type ProjectConnectionRow = Connection<ProjectRow>;

/** Entities of other services, known here by their keys. */
export interface WorkerRow {
  readonly id: string;
}
export interface VolunteerTeamRow {
  readonly id: string;
}
