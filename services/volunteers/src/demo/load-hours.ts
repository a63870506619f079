import type { PoolClient } from 'pg';
import { copyRows } from '../../../shared/src/copy';
import type { Progress } from '../../../shared/src/seed';
import { hourEntry } from '../hours/hour-entry.entity';
import { guidingFacts, pilotFacts } from './facts';
import { guidingTeams } from './guiding';
import { pilotTeams } from './pilot-teams';
import { projectHours, teamHours } from './service-hours';

/** Loads the hours served in projects and by teams outside of them. @returns the number of rows */
export function loadHours(client: PoolClient, progress: Progress): Promise<number> {
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
