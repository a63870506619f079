import { projects } from '../../services/projects/src/service';
import {
  makeCommunities,
  makePilots,
  makePlaces,
  makeProgramme,
  makeProject,
} from '../../services/projects/test/make';
import { publicViewer, type Viewer } from '../../services/shared/src/viewer';
import { startSubgraph, viewerOf, type TestSubgraph } from '../support/subgraph';

const pilotStates = [
  'NOMINATED',
  'COUNTY_REVIEW',
  'CITY_REVIEW',
  'PUBLICIZED',
  'SELECTED',
  'ACTIVE',
  'MIDTERM',
  'ACCEPTANCE',
  'ACCEPTED',
  'PROMOTED',
  'REJECTED',
  'WITHDRAWN',
] as const;
const pilotsPublished = ['PUBLICIZED', 'SELECTED', 'ACTIVE', 'MIDTERM', 'ACCEPTANCE', 'ACCEPTED', 'PROMOTED'];
const projectStates = [
  'NEEDS_ASSESSMENT',
  'DESIGN',
  'REVIEW',
  'APPROVED',
  'RECRUITING',
  'IMPLEMENTING',
  'MIDTERM',
  'EVALUATION',
  'CLOSED',
  'BRANDED',
  'SUSPENDED',
  'TERMINATED',
] as const;
const projectsPublished = [
  'APPROVED',
  'RECRUITING',
  'IMPLEMENTING',
  'MIDTERM',
  'EVALUATION',
  'CLOSED',
  'BRANDED',
];

const region = '150102001';
const stateOf: Record<string, string> = {};
let subgraph: TestSubgraph;
let programme: string;
let communities: string[];
let pilots: string[];

beforeAll(async () => {
  subgraph = await startSubgraph(projects);
  await makePlaces(subgraph);
  programme = await makeProgramme(subgraph);
  communities = await makeCommunities(
    subgraph,
    pilotStates.map((name) => ({ name, regionCode: region })),
  );
  pilots = await makePilots(subgraph, programme, communities, (index) => ({
    regionCode: region,
    state: pilotStates[index]!,
  }));
  for (const [index, state] of projectStates.entries()) {
    const id = await makeProject(
      subgraph,
      {
        name: state,
        communityId: communities[index]!,
        pilotCommunityId: pilots[index]!,
        state,
        regionCode: region,
      },
      {
        leads: [{ workerId: '0199a000-0000-7000-8000-000000000001', startedOn: '2025-01-01', endedOn: null }],
        teams: ['0199a000-0000-7000-8000-000000000002'],
      },
    );
    stateOf[id] = state;
  }
});
afterAll(() => subgraph.stop());

const everybody: readonly (readonly [string, Viewer])[] = [
  ['the public', publicViewer],
  ['an officer of another region', viewerOf({ roles: ['OFFICER'], regionScope: '1502' })],
  ['an officer without a region', viewerOf({ roles: ['OFFICER'] })],
  ['an analyst of another province', viewerOf({ roles: ['ANALYST'], regionScope: '62' })],
  [
    'a community worker of elsewhere',
    viewerOf({
      roles: ['COMMUNITY_WORKER'],
      regionScope: region,
      community: '0199a000-0000-7000-8000-000000000003',
    }),
  ],
  ['a volunteer', viewerOf({ roles: ['VOLUNTEER'], regionScope: '15' })],
  [
    'a bureau of the region without a purpose',
    viewerOf({ roles: ['BUREAU'], regionScope: '15', agreement: ['PilotCommunity', 'Project'] }),
  ],
  [
    'a bureau of the region whose agreement is about something else',
    viewerOf({ roles: ['BUREAU'], regionScope: '15', agreement: ['Volunteer'], purpose: 'a purpose' }),
  ],
];
const insiders: readonly (readonly [string, Viewer])[] = [
  ['the officer of the region', viewerOf({ roles: ['OFFICER'], regionScope: '1501' })],
  ['an analyst of the country', viewerOf({ roles: ['ANALYST'], regionScope: '*' })],
  [
    'a bureau under its agreement',
    viewerOf({
      roles: ['BUREAU'],
      regionScope: '15',
      agreement: ['PilotCommunity', 'Project'],
      purpose: 'a purpose',
    }),
  ],
];

interface Seen {
  readonly pilots: readonly string[];
  readonly projects: readonly string[];
}

/** Pilots and projects as they are seen along every way to them, by their states. */
async function seenBy(viewer: Viewer): Promise<Record<string, readonly string[]>> {
  const { data, errors } = await subgraph.query(
    `query ($pilots: [_Any!]!, $projects: [_Any!]!, $communities: [_Any!]!, $programme: [_Any!]!, $people: [_Any!]!) {
      pilotCommunities(first: 100) { totalCount edges { cursor node { state projects(first: 100) { totalCount edges { node { state } } } } } }
      projects(first: 100) { totalCount edges { cursor node { state pilotCommunity { state } } } }
      pilots: _entities(representations: $pilots) { ... on PilotCommunity { state tasks { id } } }
      works: _entities(representations: $projects) { ... on Project { state } }
      communities: _entities(representations: $communities) { ... on Community { pilots { state } } }
      programme: _entities(representations: $programme) { ... on PilotProgramme { pilotCommunities(first: 100) { totalCount edges { node { state } } } } }
      people: _entities(representations: $people) {
        ... on Worker { projectsLed(first: 100) { totalCount edges { node { state } } } }
        ... on VolunteerTeam { projects(first: 100) { totalCount edges { node { state } } } }
      }
    }`,
    {
      pilots: pilots.map((id) => ({ __typename: 'PilotCommunity', id })),
      projects: Object.keys(stateOf).map((id) => ({ __typename: 'Project', id })),
      communities: communities.map((id) => ({ __typename: 'Community', id })),
      programme: [{ __typename: 'PilotProgramme', id: programme }],
      people: [
        { __typename: 'Worker', id: '0199a000-0000-7000-8000-000000000001' },
        { __typename: 'VolunteerTeam', id: '0199a000-0000-7000-8000-000000000002' },
      ],
    },
    { viewer },
  );
  expect(errors).toEqual([]);
  const states = (rows: readonly ({ state: string } | null)[]) =>
    rows.flatMap((row) => (row === null ? [] : [row.state])).sort();
  const listed = ({ totalCount, edges }: { totalCount: number; edges: { node: { state: string } }[] }) => {
    expect(totalCount).toBe(edges.length);
    return states(edges.map(({ node }) => node));
  };
  const [led, carriedOut] = data.people;
  return {
    'pilots listed': listed(data.pilotCommunities),
    'pilots by id': states(data.pilots),
    'pilots of communities': states(
      data.communities.flatMap((of: { pilots: { state: string }[] }) => of.pilots),
    ),
    'pilots of the programme': listed(data.programme[0].pilotCommunities),
    'pilots of projects': states(
      data.projects.edges.map(
        ({ node }: { node: { pilotCommunity: { state: string } | null } }) => node.pilotCommunity,
      ),
    ),
    'projects listed': listed(data.projects),
    'projects by id': states(data.works),
    'projects of pilots': data.pilotCommunities.edges
      .flatMap(({ node }: { node: { projects: never } }) => listed(node.projects))
      .sort(),
    'projects of the lead': listed(led.projectsLed),
    'projects of the team': listed(carriedOut.projects),
  };
}

function allOf({ pilots: pilotsSeen, projects: projectsSeen }: Seen): Record<string, readonly string[]> {
  const paired = (one: readonly string[], other: readonly string[], states: readonly string[]) =>
    states.filter((_, index) => one.includes(pilotStates[index]!) && other.includes(projectStates[index]!));
  const pilotList = [...pilotsSeen].sort();
  const projectList = [...projectsSeen].sort();
  return {
    'pilots listed': pilotList,
    'pilots by id': pilotList,
    'pilots of communities': pilotList,
    'pilots of the programme': pilotList,
    'pilots of projects': paired(pilotsSeen, projectsSeen, pilotStates).sort(),
    'projects listed': projectList,
    'projects by id': projectList,
    'projects of pilots': paired(pilotsSeen, projectsSeen, projectStates).sort(),
    'projects of the lead': projectList,
    'projects of the team': projectList,
  };
}

describe('pilots and projects', () => {
  it.each(everybody)('that are not public are nowhere to be seen for %s', async (_, viewer) => {
    expect(await seenBy(viewer)).toEqual(allOf({ pilots: pilotsPublished, projects: projectsPublished }));
  });

  it.each(insiders)('are all there for %s', async (_, viewer) => {
    expect(await seenBy(viewer)).toEqual(allOf({ pilots: pilotStates, projects: projectStates }));
  });

  it('of one community are there for its worker', async () => {
    const viewer = viewerOf({ roles: ['COMMUNITY_WORKER'], regionScope: region, community: communities[0]! });
    expect(await seenBy(viewer)).toEqual(
      allOf({
        pilots: [...pilotsPublished, pilotStates[0]],
        projects: [...projectsPublished, projectStates[0]],
      }),
    );
  });

  it('that are not public are not found by id, in the words of what does not exist', async () => {
    const nobody = '0199a000-0000-7000-8000-00000000ffff';
    for (const [field, entity, hidden] of [
      ['pilotCommunity', 'PilotCommunity', pilots[0]!],
      ['project', 'Project', Object.keys(stateOf)[0]!],
    ] as const) {
      const ask = async (id: string) => {
        const { data, errors } = await subgraph.query(
          `query ($id: ID!) { ${field}(id: $id) { id } }`,
          { id },
          { viewer: publicViewer },
        );
        return {
          data,
          errors: JSON.parse(JSON.stringify(errors).replaceAll(id, '…')) as unknown,
          statements: subgraph.statements.map(({ text }) => text),
        };
      };
      const [one, other] = [await ask(hidden), await ask(nobody)];
      expect(one).toEqual(other);
      expect(one).toMatchObject({
        data: { [field]: null },
        errors: [{ extensions: { code: 'NOT_FOUND', details: { entity, key: '…' } } }],
      });
    }
  });
});
