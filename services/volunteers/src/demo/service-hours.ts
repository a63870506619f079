import { demoId } from '../../../shared/src/identifier';
import type { HourEntryRow, HourSource, HourState } from '../hours/hour-entry.entity';
import type { MembershipRow } from '../team/membership.entity';
import { dayAfter, daysBetween, latest } from './days';
import { drawFor, type Draw } from './draw';
import type { PilotFacts } from './facts';
import type { StaffedTeam } from './staffed-team';

const season = { from: '2025-06-01', to: '2025-12-20' };

const durations = [45, 60, 90, 120, 120, 150, 180, 240];

const sources: readonly (readonly [HourSource, number])[] = [
  ['QR', 45],
  ['GEO', 15],
  ['LEADER', 20],
  ['SELF', 10],
  ['BACKFILL', 6],
  ['IMPORT', 4],
];

const states: readonly (readonly [HourState, number])[] = [
  ['VERIFIED', 38],
  ['PROVABLE', 30],
  ['BENEFICIARY_CONFIRMED', 8],
  ['SAMPLED', 5],
  ['LEADER_CONFIRMED', 7],
  ['RECORDED', 6],
  ['DISPUTED', 2],
  ['CORRECTED', 2],
  ['REVOKED', 2],
];

/** Dozens of entries in every project of the pilot communities, by members of its teams. */
export function* projectHours(
  pilots: readonly PilotFacts[],
  teams: ReadonlyMap<string, StaffedTeam>,
): Generator<HourEntryRow> {
  for (const project of pilots.flatMap((pilot) => pilot.projects)) {
    const draw = drawFor(`${project.key}/hours`);
    const staffed = project.teams.map((key) => teams.get(key)!);
    yield* entries(draw, project.key, demoId(project.key), staffed, draw.whole(40, 90));
  }
}

/** Entries of teams that serve outside projects. */
export function* teamHours(teams: Iterable<StaffedTeam>): Generator<HourEntryRow> {
  for (const team of teams) {
    const draw = drawFor(`${team.key}/hours`);
    yield* entries(draw, team.key, null, [team], draw.whole(120, 260));
  }
}

function* entries(
  draw: Draw,
  key: string,
  projectId: string | null,
  teams: readonly StaffedTeam[],
  count: number,
): Generator<HourEntryRow> {
  const served = new Set<string>();
  for (let index = 1; index <= count; index += 1) {
    const { team, members } = draw.oneOf(teams);
    const member = draw.oneOf(members);
    const servedOn = dayOfService(draw, member);
    // Nobody is entered twice for one day, and former members only for days when they belonged.
    if (servedOn === null || served.has(`${member.volunteerId} ${servedOn}`)) {
      continue;
    }
    const first = served.size === 0;
    served.add(`${member.volunteerId} ${servedOn}`);
    const entry: HourEntryRow = {
      id: demoId(`${key}/hours-${index}`),
      volunteerId: member.volunteerId,
      projectId,
      teamId: team.id,
      regionCode: team.regionCode,
      servedOn,
      minutes: draw.oneOf(durations),
      source: draw.weighted(sources),
      // Whatever the draw, a project or a team has verified minutes.
      state: first ? 'VERIFIED' : draw.weighted(states),
      recordedAt: recordedAt(servedOn, draw.chance(0.04) ? draw.whole(15, 30) : draw.whole(0, 9), draw),
      provenance: 'SYNTHETIC',
    };
    yield entry;
    if (entry.state === 'CORRECTED') {
      // The entry that holds the right figure, made when the dispute ended.
      yield {
        ...entry,
        id: demoId(`${key}/hours-${index}/correction`),
        minutes: Math.max(30, entry.minutes - 30),
        source: 'LEADER',
        state: 'VERIFIED',
        recordedAt: recordedAt(servedOn, 32, draw),
      };
    }
  }
}

/** A day of the season on which a member belonged to the team, or null when there is none. */
function dayOfService(draw: Draw, { joinedOn, leftOn }: MembershipRow): string | null {
  const from = latest(season.from, joinedOn);
  const to = leftOn !== null && leftOn < season.to ? leftOn : season.to;
  const days = daysBetween(from, to);
  return days < 0 ? null : dayAfter(from, draw.whole(0, days));
}

function recordedAt(servedOn: string, daysLater: number, draw: Draw): string {
  const minute = String(draw.whole(0, 59)).padStart(2, '0');
  return `${dayAfter(servedOn, daysLater)}T${draw.whole(17, 21)}:${minute}:00+08:00`;
}
