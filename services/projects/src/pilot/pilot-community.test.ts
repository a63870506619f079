import { makeCommunities, makePilots, makePlaces, makeProgramme, makeProject } from '../../test/make';
import { pageFields, walk } from '../../../../test/support/pages';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { demoId } from '../../../shared/src/identifier';
import { projects } from '../service';

let subgraph: TestSubgraph;
let programme: string;
let pilots: string[];

beforeAll(async () => {
  subgraph = await startSubgraph(projects);
  await makePlaces(subgraph);
  programme = await makeProgramme(subgraph);
  const communities = await makeCommunities(
    subgraph,
    Array.from({ length: 30 }, (_, index) => ({
      name: `第${index}社区`,
      regionCode: index < 20 ? '150102001' : '150202001',
    })),
  );
  pilots = await makePilots(subgraph, programme, communities, (index) => ({
    regionCode: index < 20 ? '150102001' : '150202001',
    state: index === 29 ? 'NOMINATED' : 'ACTIVE',
    selectedOn: index === 29 ? null : '2025-05-12',
    level: index === 0 ? 'CITY' : 'PROVINCE',
  }));
  for (const [index, pilotCommunityId] of pilots.entries()) {
    for (let number = 0; number < index % 4; number += 1) {
      await makeProject(subgraph, {
        name: `项目${index}-${number}`,
        communityId: communities[index]!,
        pilotCommunityId,
        startedOn: `2025-06-0${number + 1}`,
      });
    }
  }
});
afterAll(() => subgraph.stop());

describe('pilotCommunity', () => {
  it('answers with its four tasks in the order of the plan', async () => {
    const { data, errors } = await subgraph.query(
      'query ($id: ID!) { pilotCommunity(id: $id) { id level state selectedOn provenance sourceClause programme { id name quota } community { name } tasks { kind state } } }',
      { id: pilots[0] },
    );
    expect(errors).toEqual([]);
    expect(data.pilotCommunity).toMatchObject({
      level: 'CITY',
      state: 'ACTIVE',
      selectedOn: '2025-05-12',
      programme: { id: programme, quota: 100 },
      community: { name: '第0社区' },
      tasks: ['SOCIAL_WORKER_ROLE', 'JOINT_TEAM', 'PROJECT', 'PRACTICE_CASE'].map((kind) => ({
        kind,
        state: 'IN_PROGRESS',
      })),
    });
  });

  it('says when there is none', async () => {
    const { errors } = await subgraph.query('{ pilotCommunity(id: "x") { id } }');
    expect(errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND', details: { entity: 'PilotCommunity', key: 'x' } } },
    ]);
  });
});

describe('pilotCommunities', () => {
  it.each([
    ['regionUnder: "1501"', 20],
    ['regionUnder: "15"', 30],
    ['regionUnder: "62"', 0],
    ['stateIn: [NOMINATED]', 1],
    ['stateIn: [ACTIVE, NOMINATED], regionUnder: "1502"', 10],
    ['levelIn: [CITY]', 1],
    ['programmeId: "nobody"', 0],
    [`programmeId: "${demoId('programme:other')}"`, 0],
  ])('counts %s', async (filter, count) => {
    const { data, errors } = await subgraph.query(
      `{ pilotCommunities(filter: { ${filter} }) { totalCount } }`,
    );
    expect(errors).toEqual([]);
    expect(data.pilotCommunities.totalCount).toBe(count);
  });

  it.each(['forward', 'backward'] as const)(
    'walks %s in both orders without loss or repetition',
    async (direction) => {
      for (const order of ['REGION_CODE_ASC', 'REGION_CODE_DESC']) {
        const ask = (given: Record<string, unknown>) =>
          subgraph.query(
            `query ($first: Int, $after: String, $last: Int, $before: String) { pilotCommunities(orderBy: ${order}, first: $first, after: $after, last: $last, before: $before) { ${pageFields} } }`,
            given,
          );
        const walked = await walk(direction, 7, ask, ({ data }) => data.pilotCommunities);
        expect([...walked].sort()).toEqual([...pilots].sort());
        expect(walked).toEqual(await walk('forward', 100, ask, ({ data }) => data.pilotCommunities));
      }
    },
  );

  it('brings the projects of each pilot, the latest first, with their number', async () => {
    const { data } = await subgraph.query(
      '{ pilotCommunities(first: 100) { edges { node { id projects(first: 2) { totalCount edges { cursor node { name startedOn } } pageInfo { hasNextPage } } } } } }',
    );
    for (const { node } of data.pilotCommunities.edges) {
      const expected = pilots.indexOf(node.id) % 4;
      expect(node.projects.totalCount).toBe(expected);
      expect(node.projects.edges).toHaveLength(Math.min(2, expected));
      expect(node.projects.pageInfo.hasNextPage).toBe(expected > 2);
      const starts = node.projects.edges.map((edge: { node: { startedOn: string } }) => edge.node.startedOn);
      expect(starts).toEqual([...starts].sort().reverse());
    }
  });

  it('pages the projects below one pilot', async () => {
    const id = pilots[3]!;
    const ask = (given: Record<string, unknown>) =>
      subgraph.query(
        `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) { pilotCommunity(id: $id) { projects(first: $first, after: $after, last: $last, before: $before) { ${pageFields} } } }`,
        { id, ...given },
      );
    const forward = await walk('forward', 1, ask, ({ data }) => data.pilotCommunity.projects);
    expect(forward).toHaveLength(3);
    expect(await walk('backward', 2, ask, ({ data }) => data.pilotCommunity.projects)).toEqual(forward);
  });

  it('runs one statement per kind of row, for one pilot and for thirty', async () => {
    const ask = (first: number) =>
      subgraph.query(
        `{ pilotCommunities(first: ${first}, orderBy: REGION_CODE_DESC) { totalCount edges { node { tasks { kind } community { statCode region { name } } programme { name }
             projects(first: 3) { totalCount edges { node { leadSocialWorker { id } leads { startedOn } teams { id } community { name } pilotCommunity { id } } } } } } } }`,
      );
    await ask(3);
    const few = subgraph.statements.length;
    await ask(30);
    expect(subgraph.statements).toHaveLength(few);
    // pilots, tasks, communities, codes, regions, programmes, projects, leads, teams, and the pilots met again from their projects
    expect(few).toBe(10);
  });
});

describe('pilotProgrammes', () => {
  it('lists programmes with a page of their pilots', async () => {
    const { data, errors } = await subgraph.query(
      '{ pilotProgrammes(filter: { regionUnder: "15" }) { totalCount edges { node { name planTitle objective quota startedOn fusionAspects region { name } pilotCommunities(first: 1) { totalCount edges { node { state } } } } } } }',
    );
    expect(errors).toEqual([]);
    expect(data.pilotProgrammes).toMatchObject({
      totalCount: 1,
      edges: [
        {
          node: {
            name: '试点',
            fusionAspects: ['JOINT_TEAM'],
            region: { name: '内蒙古自治区' },
            pilotCommunities: { totalCount: 30, edges: [{ node: { state: 'ACTIVE' } }] },
          },
        },
      ],
    });
  });
});
