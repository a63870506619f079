import { publicViewer } from '../../services/shared/src/viewer';
import { regionCode } from '../../services/shared/src/region-codes';
import { volunteers } from '../../services/volunteers/src/service';
import { membership } from '../../services/volunteers/src/team/membership.entity';
import { volunteerTeam } from '../../services/volunteers/src/team/volunteer-team.entity';
import { volunteer } from '../../services/volunteers/src/volunteer/volunteer.entity';
import * as volunteersMade from '../../services/volunteers/test/make';
import { employment } from '../../services/workforce/src/employment/employment.entity';
import { workforce } from '../../services/workforce/src/service';
import { worker } from '../../services/workforce/src/worker/worker.entity';
import * as workforceMade from '../../services/workforce/test/make';
import { startSubgraph, viewerOf, type TestSubgraph } from '../support/subgraph';

const [here, there] = ['990101001', '990102001'];
const officerHere = viewerOf({ roles: ['OFFICER'], regionScope: '990101' });
let subgraph: TestSubgraph;
afterEach(() => subgraph.stop());

describe('members of a team whose volunteers are of two regions', () => {
  const { makeMembership, makeTeam, makeVolunteer, newId, places } = volunteersMade;
  const community = newId();
  const team = makeTeam({ communityId: community, regionCode: here });
  const elsewhere = makeTeam({ communityId: community, regionCode: there });
  const people = Array.from({ length: 12 }, (_, index) =>
    makeVolunteer({
      regionCode: index % 2 === 0 ? here : there,
      communityId: index % 3 === 0 ? community : null,
    }),
  );
  const inOrder = (rows: readonly { id: string; regionCode: string }[]) =>
    [...rows]
      .sort((one, other) => (one.regionCode + one.id < other.regionCode + other.id ? -1 : 1))
      .map(({ id }) => id);

  beforeEach(async () => {
    subgraph = await startSubgraph(volunteers);
    await subgraph.insert(regionCode, places);
    await subgraph.insert(volunteerTeam, [team, elsewhere]);
    await subgraph.insert(volunteer, people);
    await subgraph.insert(
      membership,
      [team, elsewhere].flatMap(({ id: teamId }) =>
        people.map(({ id }) => makeMembership({ teamId, volunteerId: id })),
      ),
    );
  });

  it('are counted, listed and paged through below the community as far as the viewer reaches', async () => {
    for (const [viewer, reached] of [
      [officerHere, people.filter((row) => row.regionCode === here)],
      [viewerOf({ roles: ['ANALYST'], regionScope: '99' }), people],
      [
        viewerOf({ roles: ['COMMUNITY_WORKER'], community }),
        people.filter((row) => row.communityId === community),
      ],
      [viewerOf({ roles: ['VOLUNTEER'], volunteer: people[1]!.id }), [people[1]!]],
    ] as const) {
      const read: string[] = [];
      let after: string | null = null;
      do {
        const { data } = await subgraph.query(
          `query ($of: [_Any!]!, $after: String) { _entities(representations: $of) { ... on Community { teams(first: 10) { totalCount edges { node {
             id members(first: 2, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
           } } } } } }`,
          { of: [{ __typename: 'Community', id: community }], after },
          { viewer },
        );
        // The teams are everybody's.
        expect(data._entities[0].teams.totalCount).toBe(2);
        const { members } = data._entities[0].teams.edges
          .map((edge: { node: { id: string } }) => edge.node)
          .find((node: { id: string }) => node.id === team.id);
        expect(members.totalCount).toBe(reached.length);
        read.push(...members.edges.map((edge: { node: { id: string } }) => edge.node.id));
        after = members.pageInfo.hasNextPage ? members.pageInfo.endCursor : null;
      } while (after !== null);
      expect(read).toEqual(inOrder(reached));
    }
  });

  it('of a team of another region are as if it were not there, and strangers are told to sign in', async () => {
    const ask = async (viewer = officerHere) =>
      subgraph.query(
        `query ($id: ID!) { volunteerTeam(id: $id) { name members { totalCount } } }`,
        { id: elsewhere.id },
        { viewer },
      );
    expect(await ask()).toMatchObject({
      data: { volunteerTeam: { name: elsewhere.name, members: null } },
      errors: [
        { extensions: { code: 'NOT_FOUND', details: { entity: 'VolunteerTeam', key: elsewhere.id } } },
      ],
    });
    expect(await ask(publicViewer)).toMatchObject({
      data: { volunteerTeam: { members: null } },
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('do not lead round about: from a member to the team to its other members', async () => {
    const own = people[1]!.id;
    const { data, errors } = await subgraph.query(
      `{ volunteers { totalCount edges { node { id teams { members { totalCount edges { node { id teams { members { totalCount } } } } } } } } } }`,
      {},
      { viewer: viewerOf({ roles: ['VOLUNTEER'], volunteer: own }) },
    );
    expect(errors).toEqual([]);
    expect(data.volunteers.totalCount).toBe(1);
    expect(people.filter(({ id }) => JSON.stringify(data).includes(id)).map(({ id }) => id)).toEqual([own]);
  });
});

describe('employments of a worker who has been in post in two regions', () => {
  const { makeEmployment, makeWorker, newId } = workforceMade;
  const community = newId();
  const person = makeWorker({ regionCode: here });
  const stranger = makeWorker({ regionCode: there });
  const posts = [person, stranger].flatMap(({ id: workerId }) =>
    [here, there].map((code) =>
      makeEmployment({ workerId, regionCode: code, communityId: community, fullTime: code === here }),
    ),
  );

  beforeEach(async () => {
    subgraph = await startSubgraph(workforce);
    await subgraph.insert(regionCode, [{ code: '99' }, { code: here }, { code: there }]);
    await subgraph.insert(worker, [person, stranger]);
    await subgraph.insert(employment, posts);
  });

  it('are those of the region, or one’s own, below the public list of a community’s workers', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Community { communityWorkers { totalCount edges { node { id displayName employments { id } } } } } } }`;
    for (const [viewer, reached] of [
      [publicViewer, null],
      [officerHere, [posts[0]!.id]],
      [viewerOf({ roles: ['ANALYST'], regionScope: '99' }), [posts[0]!.id, posts[1]!.id]],
      [viewerOf({ roles: ['COMMUNITY_WORKER'], worker: person.id }), [posts[0]!.id, posts[1]!.id]],
      [viewerOf({ roles: ['COMMUNITY_WORKER'], worker: newId(), community }), null],
    ] as const) {
      const { data } = await subgraph.query(
        query,
        { of: [{ __typename: 'Community', id: community }] },
        { viewer },
      );
      const { totalCount, edges } = data._entities[0].communityWorkers;
      // Who works in the profession is public, under which name too.
      expect(totalCount).toBe(2);
      const nodes: { id: string; displayName: string; employments: { id: string }[] | null }[] = edges.map(
        (edge: { node: object }) => edge.node,
      );
      expect(nodes.map(({ displayName }) => displayName)).toEqual(['甲', '甲']);
      const employments = nodes.find(({ id }) => id === person.id)!.employments;
      expect(employments && employments.map(({ id }) => id).sort()).toEqual(reached && [...reached].sort());
    }
  });
});
