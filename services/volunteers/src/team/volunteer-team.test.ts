import fc from 'fast-check';
import { pageFields, walk } from '../../../../test/support/pages';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeMembership, makeTeam, makeVolunteer, newId, places } from '../../test/make';
import { regionCode } from '../../../shared/src/region-codes';
import { volunteers } from '../service';
import { volunteer } from '../volunteer/volunteer.entity';
import { membership } from './membership.entity';
import { volunteerTeam } from './volunteer-team.entity';

let subgraph: TestSubgraph;

const [leader, otherLeader, community, otherCommunity] = [newId(), newId(), newId(), newId()];
const fields = ['ELDERLY_CARE', 'CHILD_CARE', 'HARDSHIP_RELIEF'] as const;
const people = Array.from({ length: 12 }, (_, index) =>
  makeVolunteer({
    fullName: `韦${'甲乙丙丁戊己庚辛壬癸子丑'[index]!}`,
    regionCode: `99010100${1 + (index % 2)}`,
  }),
);
const teams = Array.from({ length: 120 }, (_, index) =>
  makeTeam({
    name: `第${index}队`,
    field: fields[index % 3]!,
    regionCode: ['990101001', '990101002', '990102001'][index % 3]!,
    communityId: index % 4 === 0 ? community : null,
    leaderWorkerId: index % 5 === 0 ? leader : null,
    foundedOn: `20${10 + (index % 7)}-05-01`,
  }),
);
/** Team number n has n % 13 of the people, and one more who has left (some of whom came back). */
const memberships = teams.flatMap((team, index) => [
  ...people.slice(0, index % 13).map((person) => makeMembership({ teamId: team.id, volunteerId: person.id })),
  makeMembership({
    teamId: team.id,
    volunteerId: people[index % 12]!.id,
    joinedOn: '2020-01-01',
    leftOn: '2020-12-31',
  }),
]);

const byRegion = [...teams].sort((a, b) => compare(a.regionCode, b.regionCode) || compare(a.id, b.id));
const byFounding = [...teams].sort((a, b) => compare(b.foundedOn, a.foundedOn) || compare(b.id, a.id));
const orders = { REGION_CODE_ASC: byRegion, FOUNDED_ON_DESC: byFounding } as const;

/** Who is in a team now, counted slowly. */
function membersOf(teamId: string): string[] {
  const present = memberships.filter((row) => row.teamId === teamId && row.leftOn === null);
  return people
    .filter(({ id }) => present.some((row) => row.volunteerId === id))
    .sort((a, b) => compare(a.regionCode, b.regionCode) || compare(a.id, b.id))
    .map(({ id }) => id);
}

beforeAll(async () => {
  subgraph = await startSubgraph(volunteers);
  await subgraph.insert(regionCode, places);
  await subgraph.insert(volunteer, people);
  await subgraph.insert(volunteerTeam, [...teams].reverse());
  await subgraph.insert(membership, memberships);
});
afterAll(() => subgraph.stop());

describe('a team', () => {
  it('is found by id, with leader, community, region and who is in it now', async () => {
    const team = teams[20]!;
    const { data, errors } = await subgraph.query(
      `query ($id: ID!) { volunteerTeam(id: $id) {
         id name field foundedOn provenance region { code } community { id } leader { id } volunteerCount
         members(first: 3) { totalCount edges { node { id displayName } } } } }`,
      { id: team.id },
    );
    expect(errors).toEqual([]);
    expect(data.volunteerTeam).toEqual({
      id: team.id,
      name: '第20队',
      field: 'HARDSHIP_RELIEF',
      foundedOn: '2016-05-01',
      provenance: 'REGISTERED',
      region: { code: '990102001' },
      community: { id: community },
      leader: { id: leader },
      volunteerCount: 7,
      members: {
        totalCount: 7,
        edges: membersOf(team.id)
          .slice(0, 3)
          .map((id) => ({ node: { id, displayName: '韦*' } })),
      },
    });
  });

  it('may have no leader, no community and nobody in it', async () => {
    const { data, errors } = await subgraph.query(
      `query ($id: ID!) { volunteerTeam(id: $id) { community { id } leader { id } volunteerCount members { totalCount edges { cursor } pageInfo { hasNextPage endCursor } } } }`,
      { id: teams[13]!.id },
    );
    expect(errors).toEqual([]);
    expect(data.volunteerTeam).toEqual({
      community: null,
      leader: null,
      volunteerCount: 0,
      members: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
  });

  it.each([
    ['the id of none', newId()],
    ['what is no id', 'team'],
  ])('is not there under %s', async (_, id) => {
    const { data, errors } = await subgraph.query('query ($id: ID!) { volunteerTeam(id: $id) { id } }', {
      id,
    });
    expect(data).toEqual({ volunteerTeam: null });
    expect(errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND', details: { entity: 'VolunteerTeam', key: id } } },
    ]);
  });

  it('has a volunteer once at a time', async () => {
    const twice = makeMembership({ teamId: teams[12]!.id, volunteerId: people[0]!.id });
    await expect(subgraph.insert(membership, [twice])).rejects.toThrow('membership_active');
    await expect(
      subgraph.insert(membership, [{ ...twice, joinedOn: '2024-01-02', leftOn: '2024-01-01' }]),
    ).rejects.toThrow('membership_dates');
  });

  it('lets its members be walked either way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...teams.slice(0, 14)),
        fc.integer({ min: 1, max: 14 }),
        fc.constantFrom('forward' as const, 'backward' as const),
        async (team, size, direction) => {
          const ask = (page: Record<string, unknown>) =>
            subgraph.query(
              `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
                 volunteerTeam(id: $id) { members(first: $first, after: $after, last: $last, before: $before) { ${pageFields} } } }`,
              { id: team.id, ...page },
            );
          expect(await walk(direction, size, ask, ({ data }) => data.volunteerTeam.members)).toEqual(
            membersOf(team.id),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each([
    ['first: 0', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['last: 101', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['first: 1, last: 1', 'PAGE_ARGUMENTS_CONFLICT'],
    ['after: "x"', 'CURSOR_INVALID'],
  ])('refuses members(%s) with %s', async (argument, code) => {
    const { errors } = await subgraph.query(
      `query ($id: ID!) { volunteerTeam(id: $id) { members(${argument}) { edges { cursor } } } }`,
      { id: teams[0]!.id },
    );
    expect(errors).toMatchObject([{ path: ['volunteerTeam', 'members'], extensions: { code } }]);
  });
});

describe('the list of teams', () => {
  it.each([
    ['{ regionUnder: "990101" }', (row) => row.regionCode.startsWith('990101')],
    ['{ fieldIn: [ELDERLY_CARE, HARDSHIP_RELIEF] }', (row) => row.field !== 'CHILD_CARE'],
    [
      '{ regionUnder: "990101", fieldIn: [CHILD_CARE] }',
      (row) => row.regionCode.startsWith('990101') && row.field === 'CHILD_CARE',
    ],
    ['{ fieldIn: [] }', () => false],
    ['{ fieldIn: [MEDIATION] }', () => false],
    ['{ fieldIn: null }', () => true],
  ] as const satisfies readonly (readonly [string, (row: (typeof teams)[number]) => boolean])[])(
    'holds exactly what satisfies %s, in either order',
    async (filter, satisfies) => {
      for (const order of ['REGION_CODE_ASC', 'FOUNDED_ON_DESC'] as const) {
        const { data, errors } = await subgraph.query(
          `{ volunteerTeams(filter: ${filter}, orderBy: ${order}, first: 100) { totalCount edges { node { id } } } }`,
        );
        const expected = orders[order].filter(satisfies).map(({ id }) => id);
        expect(errors).toEqual([]);
        expect(data.volunteerTeams.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(
          expected.slice(0, 100),
        );
        expect(data.volunteerTeams.totalCount).toBe(expected.length);
      }
    },
  );

  it('walks page by page, either way and in either order, through the whole list', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 7, max: 100 }),
        fc.constantFrom('forward' as const, 'backward' as const),
        fc.constantFrom('REGION_CODE_ASC' as const, 'FOUNDED_ON_DESC' as const),
        async (size, direction, order) => {
          const ask = (page: Record<string, unknown>) =>
            subgraph.query(
              `query ($first: Int, $after: String, $last: Int, $before: String) {
                 volunteerTeams(orderBy: ${order}, first: $first, after: $after, last: $last, before: $before) { ${pageFields} } }`,
              page,
            );
          const ids = await walk(direction, size, ask, ({ data }) => data.volunteerTeams);
          expect(ids).toEqual(orders[order].map(({ id }) => id));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('tells a region without teams from no region', async () => {
    const empty = await subgraph.query(
      '{ volunteerTeams(filter: { regionUnder: "9902" }) { totalCount edges { cursor } } }',
    );
    expect(empty).toEqual({ data: { volunteerTeams: { totalCount: 0, edges: [] } }, errors: [] });
    for (const code of ['98', 'x']) {
      const { errors } = await subgraph.query(
        `{ volunteerTeams(filter: { regionUnder: "${code}" }) { totalCount } }`,
      );
      expect(errors).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND', details: { code } } }]);
    }
  });

  it('refuses a cursor of the other order', async () => {
    const { data } = await subgraph.query(
      '{ volunteerTeams(orderBy: FOUNDED_ON_DESC, first: 1) { pageInfo { endCursor } } }',
    );
    const after = data.volunteerTeams.pageInfo.endCursor;
    const { errors } = await subgraph.query(
      'query ($after: String) { volunteerTeams(after: $after) { totalCount } }',
      {
        after,
      },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
  });

  it('costs the same number of statements for one team as for a hundred, members and their teams included', async () => {
    const texts: string[][] = [];
    for (const first of [1, 100]) {
      const { data, errors } = await subgraph.query(
        `{ volunteerTeams(first: ${first}) { totalCount edges { node {
             id region { code } community { id } leader { id } volunteerCount
             members(first: 5) { totalCount edges { node { id displayName teams { id } } } } } } } }`,
      );
      expect(errors).toEqual([]);
      for (const { node } of data.volunteerTeams.edges) {
        const expected = membersOf(node.id);
        expect(node.volunteerCount).toBe(expected.length);
        expect(node.members.totalCount).toBe(expected.length);
        expect(node.members.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(
          expected.slice(0, 5),
        );
      }
      texts.push(subgraph.statements.map(({ text }) => text));
    }
    // The list, the counts, the members; a team without members asks for no teams of theirs.
    expect(texts[1]).toHaveLength(4);
    expect(texts[1]!.slice(0, texts[0]!.length)).toEqual(texts[0]);
  });
});

describe('what volunteers adds to other services', () => {
  const resolve = (selection: string, refs: readonly { __typename: string; id: string }[]) =>
    subgraph.query(
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { __typename ${selection} } }`,
      { refs },
    );

  it('resolves teams in the order asked, null for ids of none, each row read once', async () => {
    const ids = [teams[3]!.id, 'nothing', newId(), teams[1]!.id, teams[3]!.id];
    const { data, errors } = await resolve(
      '... on VolunteerTeam { name volunteerCount }',
      ids.map((id) => ({ __typename: 'VolunteerTeam', id })),
    );
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([
      { __typename: 'VolunteerTeam', name: '第3队', volunteerCount: 3 },
      null,
      null,
      { __typename: 'VolunteerTeam', name: '第1队', volunteerCount: 1 },
      { __typename: 'VolunteerTeam', name: '第3队', volunteerCount: 3 },
    ]);
    expect(subgraph.statements).toHaveLength(2);
  });

  it('gives the teams that workers lead and that communities have, the latest first, in one statement each', async () => {
    const led = byFounding.filter((team) => team.leaderWorkerId === leader);
    const there = byFounding.filter((team) => team.communityId === community);
    const { data, errors } = await resolve(
      `... on Worker { id teamsLed(first: 2) { totalCount edges { node { id } } pageInfo { hasNextPage } } }
       ... on Community { id teams(last: 2) { totalCount edges { node { id } } pageInfo { hasPreviousPage } } }`,
      [
        { __typename: 'Worker', id: otherLeader },
        { __typename: 'Community', id: community },
        { __typename: 'Worker', id: 'nobody' },
        { __typename: 'Worker', id: leader },
        { __typename: 'Community', id: 'nowhere' },
        { __typename: 'Community', id: otherCommunity },
      ],
    );
    const nothing = (more: string) => ({ totalCount: 0, edges: [], pageInfo: { [more]: false } });
    const page = (rows: typeof teams, total: number, more: string) => ({
      totalCount: total,
      edges: rows.map(({ id }) => ({ node: { id } })),
      pageInfo: { [more]: true },
    });
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([
      { __typename: 'Worker', id: otherLeader, teamsLed: nothing('hasNextPage') },
      {
        __typename: 'Community',
        id: community,
        teams: page(there.slice(-2), there.length, 'hasPreviousPage'),
      },
      { __typename: 'Worker', id: 'nobody', teamsLed: nothing('hasNextPage') },
      { __typename: 'Worker', id: leader, teamsLed: page(led.slice(0, 2), led.length, 'hasNextPage') },
      { __typename: 'Community', id: 'nowhere', teams: nothing('hasPreviousPage') },
      { __typename: 'Community', id: otherCommunity, teams: nothing('hasPreviousPage') },
    ]);
    expect(subgraph.statements).toHaveLength(2);
  });

  it.each([
    ['Worker', 'teamsLed', leader, (row: (typeof teams)[number]) => row.leaderWorkerId === leader],
    ['Community', 'teams', community, (row: (typeof teams)[number]) => row.communityId === community],
  ])('lets the teams of a %s be walked either way', async (type, field, id, belongs) => {
    const expected = byFounding.filter(belongs).map((team) => team.id);
    for (const direction of ['forward', 'backward'] as const) {
      const ask = (page: Record<string, unknown>) =>
        subgraph.query(
          `query ($refs: [_Any!]!, $first: Int, $after: String, $last: Int, $before: String) {
             _entities(representations: $refs) { ... on ${type} {
               list: ${field}(first: $first, after: $after, last: $last, before: $before) { ${pageFields} } } } }`,
          { refs: [{ __typename: type, id }], ...page },
        );
      expect(await walk(direction, 7, ask, ({ data }) => data._entities[0].list)).toEqual(expected);
    }
  });
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
