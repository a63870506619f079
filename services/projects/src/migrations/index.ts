import { Places1764000000000 } from './1764000000000-places';
import { PilotsAndProjects1764000100000 } from './1764000100000-pilots-and-projects';
import { CommunityVersions1764100100000 } from './1764100100000-community-versions';
import { RegionStatistics1764300600000 } from './1764300600000-region-statistics';

export const migrations = [
  Places1764000000000,
  PilotsAndProjects1764000100000,
  CommunityVersions1764100100000,
  RegionStatistics1764300600000,
];
