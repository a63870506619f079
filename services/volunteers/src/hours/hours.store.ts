import sql from 'sql-template-tag';
import type { Statements } from '../../../shared/src/statements';
import type { ServiceHours } from '../generated/types';
import { claimedStates, confirmedStates, verifiedStates } from './hours.rules';

/** Sums of the hours served in projects; a project without claimed hours has no row. */
export function hoursOfProjects(
  statements: Statements,
  projectIds: readonly string[],
): Promise<(ServiceHours & { id: string; regionCode: string })[]> {
  const verified = sql`entry.state = ANY(${verifiedStates})`;
  return statements.rows(sql`
    SELECT
      entry.project_id AS id,
      min(entry.region_code) AS "regionCode",
      sum(entry.minutes) AS "claimedMinutes",
      coalesce(sum(entry.minutes) FILTER (WHERE entry.state = ANY(${confirmedStates})), 0) AS "confirmedMinutes",
      coalesce(sum(entry.minutes) FILTER (WHERE ${verified}), 0) AS "verifiedMinutes",
      count(DISTINCT entry.volunteer_id) FILTER (WHERE ${verified}) AS "volunteerCount"
    FROM hour_entry entry
    WHERE entry.project_id = ANY(${projectIds}::uuid[]) AND entry.state = ANY(${claimedStates})
    GROUP BY entry.project_id`);
}
