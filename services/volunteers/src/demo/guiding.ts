import { demoId, referenceId } from '../../../shared/src/identifier';
import type { MembershipRow } from '../team/membership.entity';
import type { DemoVolunteer } from './demo-volunteer';
import { birthDateBefore, dayAfter, daysBetween, latest } from './days';
import { drawFor } from './draw';
import type { GuidingFacts } from './facts';
import { demoName } from './names';
import { edition, lastDay, type StaffedTeam } from './staffed-team';

const firstDay = '2014-03-05';

/** Registrations grow over the years: half of them come in the last third of the time. */
const growth = 0.6;

const teamSize = { least: 24, most: 60 };

/** The registered volunteers of Guiding: township after township, in each by date of registration. */
export function* guidingVolunteers({ volunteers }: GuidingFacts): Generator<DemoVolunteer> {
  for (const { township, number, ordinal } of registered({ volunteers })) {
    yield volunteerOf(township, ordinal, number);
  }
}

/** The teams of Guiding, their members taken from the registered volunteers of the team's township. */
export function* guidingTeams({ volunteers, teams }: GuidingFacts): Generator<StaffedTeam> {
  for (const { key, statCode, leader, ...facts } of teams) {
    const draw = drawFor(key);
    const before = volunteers.findIndex(({ regionCode }) => statCode.startsWith(regionCode));
    const township = volunteers[before]!;
    const preceding = volunteers.slice(0, before).reduce((sum, { count }) => sum + count, 0);
    const size = draw.whole(teamSize.least, teamSize.most);
    // One member out of each of `size` equal stretches of the register: nobody is drawn twice.
    const stretch = Math.floor(township.count / size);
    const members = Array.from({ length: size }, (_, index): MembershipRow => {
      const ordinal = index * stretch + draw.whole(0, stretch - 1);
      const { id, registeredOn } = volunteerOf(township, ordinal, preceding + ordinal + 1);
      const leaves = index >= teamSize.least / 2 && draw.chance(0.06);
      const free = latest(facts.foundedOn, registeredOn);
      const joinedOn = dayAfter(free, draw.whole(0, Math.min(90, daysBetween(free, lastDay))));
      return {
        id: demoId(`${key}/member-${index + 1}`),
        teamId: demoId(key),
        volunteerId: id,
        joinedOn,
        leftOn: leaves ? dayAfter(joinedOn, draw.whole(0, daysBetween(joinedOn, lastDay))) : null,
        provenance: 'SYNTHETIC',
      };
    });
    yield {
      key,
      team: {
        ...facts,
        id: demoId(key),
        regionCode: township.regionCode,
        communityId: referenceId(edition, statCode),
        leaderWorkerId: demoId(leader),
        provenance: 'SYNTHETIC',
      },
      members,
      volunteers: [],
    };
  }
}

type Township = GuidingFacts['volunteers'][number];

function* registered({ volunteers }: Pick<GuidingFacts, 'volunteers'>) {
  let number = 0;
  for (const township of volunteers) {
    for (let ordinal = 0; ordinal < township.count; ordinal += 1) {
      number += 1;
      yield { township, ordinal, number };
    }
  }
}

function volunteerOf({ regionCode, count }: Township, ordinal: number, number: number): DemoVolunteer {
  const day = Math.floor(daysBetween(firstDay, lastDay) * (ordinal / (count - 1)) ** growth);
  const registeredOn = dayAfter(firstDay, day);
  return {
    id: registerId(number),
    fullName: demoName(drawFor(`volunteer:522723/${number}`), regionCode),
    birthDate: birthDateBefore(registeredOn, number),
    regionCode,
    communityId: null,
    registeredOn,
    provenance: 'SYNTHETIC',
  };
}

/**
 * A UUIDv8 (RFC 9562) that carries the county's code and the number in its register. Hashing 47,000 keys
 * takes longer than loading the rows, and ids that rise with the number keep the index compact.
 */
function registerId(number: number): string {
  return `00000000-5227-8230-8000-${String(number).padStart(12, '0')}`;
}
