import fc from 'fast-check';
import { makeCommunities, makePlaces, makeProject } from '../../test/make';
import { pageFields, walk } from '../../../../test/support/pages';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { demoId } from '../../../shared/src/identifier';
import { projects } from '../service';
import { leadOn } from './project.rules';

let subgraph: TestSubgraph;
let first: string;
const former = demoId('worker:former');
const current = demoId('worker:current');
const team = demoId('team:one');

beforeAll(async () => {
  subgraph = await startSubgraph(projects);
  await makePlaces(subgraph);
  const [communityId] = await makeCommunities(subgraph, [{ name: '团结社区' }]);
  first = await makeProject(
    subgraph,
    { name: '银龄守望', communityId: communityId!, startedOn: '2025-01-01' },
    {
      leads: [
        { workerId: former, startedOn: '2025-01-01', endedOn: '2025-05-31' },
        { workerId: current, startedOn: '2025-06-01', endedOn: null },
      ],
      teams: [team],
    },
  );
  await makeProject(subgraph, {
    name: '护童',
    communityId: communityId!,
    state: 'CLOSED',
    serviceGroups: ['CHILD', 'ELDERLY'],
    regionCode: '150202001',
  });
  await makeProject(
    subgraph,
    { name: '骑手', communityId: communityId!, serviceGroups: ['NEW_EMPLOYMENT'], startedOn: '2025-07-01' },
    { leads: [{ workerId: former, startedOn: '2025-07-01', endedOn: '2025-07-31' }], teams: [team] },
  );
});
afterAll(() => subgraph.stop());

describe('project', () => {
  it('answers with its lead of today, the leads before, and its teams', async () => {
    const { data, errors } = await subgraph.query(
      'query ($id: ID!) { project(id: $id) { name state serviceGroups startedOn provenance pilotCommunity { id } community { name } leadSocialWorker { id } leads { worker { id } startedOn endedOn } teams { id } } }',
      { id: first },
    );
    expect(errors).toEqual([]);
    expect(data.project).toEqual({
      name: '银龄守望',
      state: 'IMPLEMENTING',
      serviceGroups: ['ELDERLY'],
      startedOn: '2025-01-01',
      provenance: 'SYNTHETIC',
      pilotCommunity: null,
      community: { name: '团结社区' },
      leadSocialWorker: { id: current },
      leads: [
        { worker: { id: current }, startedOn: '2025-06-01', endedOn: null },
        { worker: { id: former }, startedOn: '2025-01-01', endedOn: '2025-05-31' },
      ],
      teams: [{ id: team }],
    });
  });

  it('has no lead when the last one has ended, and says when there is no project', async () => {
    const { data } = await subgraph.query(
      '{ projects(filter: { serviceGroupIn: [NEW_EMPLOYMENT] }) { edges { node { leadSocialWorker { id } } } } }',
    );
    expect(data.projects.edges).toEqual([{ node: { leadSocialWorker: null } }]);
    expect((await subgraph.query('{ project(id: "x") { name } }')).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
  });
});

describe('projects', () => {
  it.each([
    ['filter: { regionUnder: "1502" }', ['护童']],
    ['filter: { stateIn: [IMPLEMENTING] }, orderBy: STARTED_ON_DESC', ['骑手', '银龄守望']],
    ['filter: { serviceGroupIn: [ELDERLY] }, orderBy: STARTED_ON_DESC', ['护童', '银龄守望']],
    ['filter: { inPilotCommunity: true }', []],
    ['filter: { inPilotCommunity: false }, orderBy: STARTED_ON_DESC', ['骑手', '护童', '银龄守望']],
  ])('lists %s', async (argument, names) => {
    const { data, errors } = await subgraph.query(
      `{ projects(${argument}) { totalCount edges { node { name } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.projects.edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual(names);
    expect(data.projects.totalCount).toBe(names.length);
  });

  it('walks by start both ways', async () => {
    const ask = (given: Record<string, unknown>) =>
      subgraph.query(
        `query ($first: Int, $after: String, $last: Int, $before: String) { projects(orderBy: STARTED_ON_DESC, first: $first, after: $after, last: $last, before: $before) { ${pageFields} } }`,
        given,
      );
    const whole = await walk('forward', 3, ask, ({ data }) => data.projects);
    expect(whole).toHaveLength(3);
    expect(await walk('forward', 1, ask, ({ data }) => data.projects)).toEqual(whole);
    expect(await walk('backward', 1, ask, ({ data }) => data.projects)).toEqual(whole);
  });

  it('refuses a cursor with a date that is none', async () => {
    const after = Buffer.from(JSON.stringify(['STARTED_ON_DESC', '2025-13-45', first])).toString('base64url');
    const { errors } = await subgraph.query(
      `{ projects(orderBy: STARTED_ON_DESC, after: "${after}") { edges { cursor } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
  });
});

describe('what projects adds to other services', () => {
  it('gives the projects a worker leads now and those a team carries out, in one statement each', async () => {
    const { data, errors } = await subgraph.query(
      `query ($refs: [_Any!]!) { _entities(representations: $refs) {
         ... on Worker { id projectsLed(first: 5) { totalCount edges { node { name } } } }
         ... on VolunteerTeam { id projects(first: 5) { edges { node { name } } } } } }`,
      {
        refs: [
          { __typename: 'Worker', id: current },
          { __typename: 'VolunteerTeam', id: team },
          { __typename: 'Worker', id: former },
        ],
      },
    );
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([
      { id: current, projectsLed: { totalCount: 1, edges: [{ node: { name: '银龄守望' } }] } },
      { id: team, projects: { edges: [{ node: { name: '骑手' } }, { node: { name: '银龄守望' } }] } },
      { id: former, projectsLed: { totalCount: 0, edges: [] } },
    ]);
    expect(subgraph.statements).toHaveLength(2);
  });

  it('gives the projects a worker led on another day, one statement for each day', async () => {
    const { data, errors } = await subgraph.query(
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Worker { now: projectsLed { totalCount } then: projectsLed(asOf: "2025-05-15") { edges { node { name } } } } } }`,
      {
        refs: [
          { __typename: 'Worker', id: current },
          { __typename: 'Worker', id: former },
        ],
      },
    );
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([
      { now: { totalCount: 1 }, then: { edges: [] } },
      { now: { totalCount: 0 }, then: { edges: [{ node: { name: '银龄守望' } }] } },
    ]);
    expect(subgraph.statements).toHaveLength(2);
  });

  it('knows an id in capitals for the same', async () => {
    const { data } = await subgraph.query('query ($id: ID!) { project(id: $id) { name } }', {
      id: first.toUpperCase(),
    });
    expect(data.project.name).toBe('银龄守望');
  });

  it('answers an id that is none with nothing, not with a failure', async () => {
    const { data, errors } = await subgraph.query(
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Worker { projectsLed { totalCount } } ... on Project { name } } }',
      {
        refs: [
          { __typename: 'Worker', id: 'nobody' },
          { __typename: 'Project', id: 'nothing' },
        ],
      },
    );
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([{ projectsLed: { totalCount: 0 } }, null]);
  });
});

describe('leadOn', () => {
  const day = fc
    .integer({ min: 0, max: 700 })
    .map((offset) => new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10));

  it('is the one lead whose dates hold the day, when leads follow one another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 6 }), day, (starts, asked) => {
        const sorted = [...starts].sort();
        const leads = sorted.map((startedOn, index) => ({
          id: String(index),
          projectId: 'p',
          provenance: 'SYNTHETIC' as const,
          workerId: String(index),
          startedOn,
          endedOn: sorted[index + 1] === undefined ? null : dayBefore(sorted[index + 1]!),
        }));
        const expected = leads.filter(({ startedOn }) => startedOn <= asked).at(-1) ?? null;
        expect(leadOn([...leads].reverse(), asked)).toEqual(expected);
      }),
    );
  });

  function dayBefore(date: string): string {
    return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
  }
});
