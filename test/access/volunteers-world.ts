import { volunteers } from '../../services/volunteers/src/service';
import { hourEntry } from '../../services/volunteers/src/hours/hour-entry.entity';
import { membership } from '../../services/volunteers/src/team/membership.entity';
import { volunteerTeam } from '../../services/volunteers/src/team/volunteer-team.entity';
import { volunteer, type VolunteerRow } from '../../services/volunteers/src/volunteer/volunteer.entity';
import {
  makeHourEntry,
  makeMembership,
  makeTeam,
  makeVolunteer,
  newId,
  places,
} from '../../services/volunteers/test/make';
import { regionCode } from '../../services/shared/src/region-codes';
import { personalData, stored } from './persons';
import { both, type Side, type Trial, type World, type WorldOf } from './world';

const regions = { inside: '990101001', outside: '990102001' } as const;
const communities = both(() => newId());
let persons = 0;

/** The volunteers' service: two volunteers, two teams that both have joined, and hours in two projects. */
export const volunteersWorld: WorldOf = {
  service: volunteers as unknown as WorldOf['service'],
  async make({ insert, keys }): Promise<World> {
    const person = (side: Side, given: Partial<VolunteerRow> = {}, birthDate?: string) => {
      const id = newId();
      const data = personalData((persons += 1), birthDate);
      const row = makeVolunteer({
        id,
        regionCode: regions[side],
        communityId: communities[side],
        ...stored(keys, volunteer, id, data),
        ...given,
      });
      return { row, full: { ...data, fullName: row.fullName! } };
    };
    const people = both((side) => person(side, { erasedOn: '2024-01-01' }));
    const leaders = both(() => newId());
    const projects = both(() => newId());
    const teams = both((side) =>
      makeTeam({ regionCode: regions[side], communityId: communities[side], leaderWorkerId: leaders[side] }),
    );
    const everybody = [people.inside.row, people.outside.row];
    await insert(regionCode, places);
    await insert(volunteer, everybody);
    await insert(volunteerTeam, [teams.inside, teams.outside]);
    await insert(
      membership,
      [teams.inside, teams.outside].flatMap((team) =>
        everybody.map(({ id }) => makeMembership({ teamId: team.id, volunteerId: id })),
      ),
    );
    await insert(
      hourEntry,
      [projects.inside, projects.outside].flatMap((projectId) =>
        everybody.map(({ id }) => makeHourEntry({ volunteerId: id, projectId })),
      ),
    );

    const fresh = async (side: Side, birthDate?: string): Promise<{ id: string; own: Trial['viewer'] }> => {
      const { row } = person(side, {}, birthDate);
      await insert(volunteer, [row]);
      return { id: row.id, own: side === 'inside' ? { volunteer: row.id } : {} };
    };
    const change = (given: object) => async (side: Side) => {
      const { id, own } = await fresh(side);
      return { input: { id, expectedVersion: 1, ...given }, viewer: own! };
    };
    return {
      scope: '990101',
      own: { volunteer: people.inside.row.id, community: communities.inside },
      rows: {
        Volunteer: both((side) => ({ key: { id: people[side].row.id }, full: people[side].full })),
        VolunteerTeam: both((side) => ({ key: { id: teams[side].id }, full: { volunteerCount: 2 } })),
        Worker: both((side) => ({ key: { id: leaders[side] } })),
        Community: both((side) => ({ key: { id: communities[side] } })),
        Project: both((side) => ({ key: { id: projects[side] } })),
        Region: both((side) => ({ key: { code: regions[side] } })),
      },
      below: { ServiceHours: 'Project.serviceHours', RegionVolunteering: 'Region.volunteering' },
      entrusted: [],
      trials: {
        registerVolunteer: async (side) => ({
          input: {
            fullName: '甲',
            ...personalData((persons += 1)),
            regionCode: regions[side],
            communityId: communities[side],
          },
        }),
        updateVolunteerContact: change({ phone: '13900000000' }),
        eraseVolunteer: change({}),
        approveMinorDisclosure: async (side) => {
          const year = new Date().getFullYear();
          const { id, own } = await fresh(side, `${year - 10}-01-01`);
          const input = {
            volunteerId: id,
            reader: 'reader',
            purpose: '走访',
            validUntil: `${year + 1}-01-01`,
          };
          return { input, viewer: own! };
        },
      },
    };
  },
};
