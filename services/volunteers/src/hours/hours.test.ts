import fc from 'fast-check';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeHourEntry, makeVolunteer, newId } from '../../test/make';
import { volunteers } from '../service';
import { volunteer } from '../volunteer/volunteer.entity';
import { hourEntry, type HourEntryRow, type HourState } from './hour-entry.entity';
import { claimedStates, confirmedStates, verifiedStates } from './hours.rules';

let subgraph: TestSubgraph;
const people = Array.from({ length: 5 }, () => makeVolunteer());

beforeAll(async () => {
  subgraph = await startSubgraph(volunteers);
  await subgraph.insert(volunteer, people);
});
afterAll(() => subgraph.stop());

const nothing = { claimedMinutes: 0, confirmedMinutes: 0, verifiedMinutes: 0, volunteerCount: 0 };

async function serviceHours(projectIds: readonly string[]) {
  const { data, errors } = await subgraph.query(
    `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Project {
       serviceHours { claimedMinutes confirmedMinutes verifiedMinutes volunteerCount } } } }`,
    { refs: projectIds.map((id) => ({ __typename: 'Project', id })) },
  );
  expect(errors).toEqual([]);
  return data._entities.map((entity: { serviceHours: typeof nothing }) => entity.serviceHours);
}

describe('what a state counts as', () => {
  it('grows with the entry: verified hours are confirmed, confirmed hours are claimed', () => {
    expect(verifiedStates).toEqual(['VERIFIED', 'PROVABLE']);
    expect(confirmedStates).toEqual([
      'LEADER_CONFIRMED',
      'BENEFICIARY_CONFIRMED',
      'SAMPLED',
      'VERIFIED',
      'PROVABLE',
    ]);
    expect(claimedStates).toEqual(['RECORDED', ...confirmedStates, 'DISPUTED']);
  });
});

describe('the hours of a project', () => {
  it.each([
    ['RECORDED', { ...nothing, claimedMinutes: 90 }],
    ['LEADER_CONFIRMED', { ...nothing, claimedMinutes: 90, confirmedMinutes: 90 }],
    ['BENEFICIARY_CONFIRMED', { ...nothing, claimedMinutes: 90, confirmedMinutes: 90 }],
    ['SAMPLED', { ...nothing, claimedMinutes: 90, confirmedMinutes: 90 }],
    ['VERIFIED', { claimedMinutes: 90, confirmedMinutes: 90, verifiedMinutes: 90, volunteerCount: 1 }],
    ['PROVABLE', { claimedMinutes: 90, confirmedMinutes: 90, verifiedMinutes: 90, volunteerCount: 1 }],
    ['DISPUTED', { ...nothing, claimedMinutes: 90 }],
    ['CORRECTED', nothing],
    ['REVOKED', nothing],
  ] as const)('in which one entry is %s', async (state, expected) => {
    const projectId = newId();
    await subgraph.insert(hourEntry, [
      makeHourEntry({ projectId, volunteerId: people[0]!.id, minutes: 90, state }),
    ]);
    expect(await serviceHours([projectId])).toEqual([expected]);
  });

  it('count one service once when a disputed entry was corrected by another', async () => {
    const projectId = newId();
    const wrong = makeHourEntry({ projectId, volunteerId: people[0]!.id, minutes: 240, state: 'CORRECTED' });
    await subgraph.insert(hourEntry, [wrong, { ...wrong, id: newId(), minutes: 120, state: 'VERIFIED' }]);
    expect(await serviceHours([projectId])).toEqual([
      { claimedMinutes: 120, confirmedMinutes: 120, verifiedMinutes: 120, volunteerCount: 1 },
    ]);
  });

  it('are nothing where nobody served, for an unknown project and for what is no id', async () => {
    expect(await serviceHours([newId(), 'no project', ''])).toEqual([nothing, nothing, nothing]);
  });

  it('equal a recount of the entries one by one, for all projects of a request in one statement', async () => {
    const states: HourState[] = [...claimedStates, ...(['CORRECTED', 'REVOKED'] as const)];
    const anyEntry = fc.record({
      project: fc.constantFrom(0, 1, 2, null),
      volunteer: fc.nat(people.length - 1),
      minutes: fc.integer({ min: 1, max: 1440 }),
      state: fc.constantFrom(...states),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 40 }), async (drawn) => {
        const projects = [newId(), newId(), newId()];
        const entries = drawn.map(({ project, volunteer: person, minutes, state }) =>
          makeHourEntry({
            projectId: project === null ? null : projects[project]!,
            volunteerId: people[person]!.id,
            minutes,
            state,
          }),
        );
        await subgraph.insert(hourEntry, entries);
        const asked = [projects[2]!, projects[0]!, newId(), projects[1]!];
        expect(await serviceHours(asked)).toEqual(asked.map((projectId) => recount(entries, projectId)));
        expect(subgraph.statements).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an entry', () => {
  it.each([0, -30, 1441])('cannot be of %d minutes', async (minutes) => {
    const entry = makeHourEntry({ volunteerId: people[0]!.id, minutes });
    await expect(subgraph.insert(hourEntry, [entry])).rejects.toThrow('hour_entry_minutes');
  });

  it.each([1, 1440])('may be of %d minutes', async (minutes) => {
    await subgraph.insert(hourEntry, [makeHourEntry({ volunteerId: people[0]!.id, minutes })]);
  });
});

/** The sums, slowly and as the words say them. */
function recount(entries: readonly HourEntryRow[], projectId: string): typeof nothing {
  const sums = { ...nothing };
  const verifiedBy = new Set<string>();
  for (const entry of entries) {
    if (entry.projectId !== projectId || entry.state === 'CORRECTED' || entry.state === 'REVOKED') {
      continue;
    }
    sums.claimedMinutes += entry.minutes;
    if (entry.state === 'RECORDED' || entry.state === 'DISPUTED') {
      continue;
    }
    sums.confirmedMinutes += entry.minutes;
    if (entry.state === 'VERIFIED' || entry.state === 'PROVABLE') {
      sums.verifiedMinutes += entry.minutes;
      verifiedBy.add(entry.volunteerId);
    }
  }
  return { ...sums, volunteerCount: verifiedBy.size };
}
