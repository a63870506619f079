import type { PoolClient } from 'pg';
import { copyRows } from '../../../shared/src/copy';
import type { Progress } from '../../../shared/src/seed';
import { membership } from '../team/membership.entity';
import { volunteerTeam } from '../team/volunteer-team.entity';
import { volunteer } from '../volunteer/volunteer.entity';
import { demoProperties, type DemoVolunteer } from './demo-volunteer';
import type { StaffedTeam } from './staffed-team';

/** Loads volunteers. @returns the number of rows */
export function loadVolunteers(
  client: PoolClient,
  rows: Iterable<DemoVolunteer>,
  progress?: Progress,
): Promise<number> {
  return copyRows(client, volunteer, demoProperties, rows, progress);
}

/** Loads teams with their members. @returns the number of rows */
export async function loadTeams(
  client: PoolClient,
  teams: Iterable<StaffedTeam>,
  progress: Progress,
): Promise<number> {
  const staffed = [...teams];
  const counts = [
    await loadVolunteers(
      client,
      staffed.flatMap((of) => of.volunteers),
    ),
    await copyRows(
      client,
      volunteerTeam,
      ['id', 'name', 'field', 'regionCode', 'communityId', 'leaderWorkerId', 'foundedOn', 'provenance'],
      staffed.map(({ team }) => team),
    ),
    await copyRows(
      client,
      membership,
      ['id', 'teamId', 'volunteerId', 'joinedOn', 'leftOn', 'provenance'],
      staffed.flatMap((of) => of.members),
    ),
  ];
  const total = counts.reduce((sum, count) => sum + count, 0);
  progress(total);
  return total;
}
