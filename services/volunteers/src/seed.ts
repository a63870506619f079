import type { PoolClient } from 'pg';
import { copyRows } from '../../shared/src/copy';
import type { Progress, SeedStep } from '../../shared/src/seed';
import { guidingFacts, pilotFacts } from './demo/facts';
import { guidingTeams, guidingVolunteers } from './demo/guiding';
import { pilotTeams } from './demo/pilot-teams';
import { projectHours, teamHours } from './demo/service-hours';
import type { StaffedTeam } from './demo/staffed-team';
import { hourEntry } from './hours/hour-entry.entity';
import { regionCodesStep } from '../../shared/src/region-codes';
import { membership } from './team/membership.entity';
import { volunteerTeam } from './team/volunteer-team.entity';
import { volunteer } from './volunteer/volunteer.entity';
import { demoProperties, type DemoVolunteer } from './demo/demo-volunteer';

/** What this service loads: the codes its lists are filtered by, and the volunteers of the demo. */
export const seedSteps: readonly SeedStep[] = [
  regionCodesStep,
  {
    name: 'demo/pilot-teams',
    label: '试点社区志愿服务队（演示） / Teams of the pilot communities (demo)',
    dataset: 'demo',
    run: (client, progress) => loadTeams(client, pilotTeams(pilotFacts()), progress),
  },
  {
    name: 'demo/guiding-volunteers',
    label: '贵定县志愿者（演示） / Volunteers of Guiding (demo)',
    dataset: 'demo',
    run: (client, progress) => loadVolunteers(client, guidingVolunteers(guidingFacts()), progress),
  },
  {
    name: 'demo/guiding-teams',
    label: '贵定县志愿服务队（演示） / Teams of Guiding (demo)',
    dataset: 'demo',
    run: (client, progress) => loadTeams(client, guidingTeams(guidingFacts()), progress),
  },
  {
    name: 'demo/service-hours',
    label: '服务时长记录（演示） / Service hours (demo)',
    dataset: 'demo',
    run: loadHours,
  },
];

function loadVolunteers(
  client: PoolClient,
  rows: Iterable<DemoVolunteer>,
  progress?: Progress,
): Promise<number> {
  return copyRows(client, volunteer, demoProperties, rows, progress);
}

async function loadTeams(
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

function loadHours(client: PoolClient, progress: Progress): Promise<number> {
  const pilots = pilotFacts();
  const teams = new Map([...pilotTeams(pilots)].map((staffed) => [staffed.key, staffed]));
  function* entries() {
    yield* projectHours(pilots, teams);
    yield* teamHours(guidingTeams(guidingFacts()));
  }
  return copyRows(
    client,
    hourEntry,
    [
      'id',
      'volunteerId',
      'projectId',
      'teamId',
      'regionCode',
      'servedOn',
      'minutes',
      'source',
      'state',
      'recordedAt',
      'provenance',
    ],
    entries(),
    progress,
  );
}
