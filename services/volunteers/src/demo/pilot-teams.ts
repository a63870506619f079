import { demoId, referenceId } from '../../../shared/src/identifier';
import type { MembershipRow } from '../team/membership.entity';
import type { DemoVolunteer } from './demo-volunteer';
import { birthDateBefore, dayAfter, daysBetween, latest } from './days';
import { drawFor, type Draw } from './draw';
import type { PilotFacts } from './facts';
import { demoName } from './names';
import { edition, lastDay, type StaffedTeam } from './staffed-team';

const teamSize = { least: 12, most: 30 };

/** Members whom a community's second team shares with its first. */
const shared = 2;

/** The teams of the pilot communities, with volunteers of their own. */
export function* pilotTeams(pilots: readonly PilotFacts[]): Generator<StaffedTeam> {
  for (const pilot of pilots) {
    let neighbours: readonly DemoVolunteer[] = [];
    for (const facts of pilot.teams) {
      const draw = drawFor(facts.key);
      const foundedOn = dayAfter(pilot.selectedOn, draw.whole(1, 7));
      const size = draw.whole(teamSize.least, teamSize.most);
      const borrowed = neighbours.slice(0, shared);
      const volunteers = Array.from({ length: size - borrowed.length }, (_, index): DemoVolunteer => {
        const key = `${facts.key}/volunteer-${index + 1}`;
        const fullName = demoName(draw, pilot.regionCode);
        const registeredOn = dayAfter('2016-03-05', draw.whole(0, daysBetween('2016-03-05', '2025-06-10')));
        return {
          id: demoId(key),
          fullName,
          birthDate: birthDateBefore(registeredOn, index),
          regionCode: pilot.regionCode,
          communityId: referenceId(edition, pilot.statCode),
          registeredOn,
          provenance: 'SYNTHETIC',
        };
      });
      yield {
        key: facts.key,
        team: {
          id: demoId(facts.key),
          name: facts.name,
          field: facts.field,
          regionCode: pilot.regionCode,
          communityId: referenceId(edition, pilot.statCode),
          leaderWorkerId: demoId(facts.leader),
          foundedOn,
          provenance: 'SYNTHETIC',
        },
        members: [...volunteers, ...borrowed].map((volunteer, index) =>
          joins(draw, facts.key, volunteer, foundedOn, index),
        ),
        volunteers,
      };
      neighbours = volunteers;
    }
  }
}

/** A membership; the first members stay, so that no team is ever left without any. */
function joins(
  draw: Draw,
  team: string,
  volunteer: DemoVolunteer,
  foundedOn: string,
  index: number,
): MembershipRow {
  const joinedOn = latest(foundedOn, dayAfter(volunteer.registeredOn, draw.whole(0, 3)));
  const leaves = index >= 10 && draw.chance(0.1);
  return {
    id: demoId(`${team}/member-${index + 1}`),
    teamId: demoId(team),
    volunteerId: volunteer.id,
    joinedOn,
    leftOn: leaves ? dayAfter(lastDay, -draw.whole(0, 80)) : null,
    provenance: 'SYNTHETIC',
  };
}
