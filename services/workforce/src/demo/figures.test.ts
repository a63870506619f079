import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { workforce } from '../service';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startSubgraph(workforce, { seed: true });
});
afterAll(() => subgraph.stop());

it('has the country’s standard and the one that the report quotes of Guiding', async () => {
  const { data, errors } = await subgraph.query(
    '{ staffingStandards { edges { node { region { code } per10k provenance clause } } } }',
  );
  expect(errors).toEqual([]);
  expect(data.staffingStandards.edges.map(({ node }: { node: object }) => node)).toEqual([
    { region: null, per10k: 18, provenance: 'REGISTERED', clause: null },
    {
      region: { code: '522723' },
      per10k: 18,
      provenance: 'SOURCE_DOCUMENT',
      clause: '该县按每万名城镇常住人口配备18名社区工作者的标准实施动态管理',
    },
  ]);
});

it('comes to 57 certified persons of Guiding, all of them in post, and has the county bases of Jiuquan', async () => {
  const { data, errors } = await subgraph.query(
    `query ($regions: [_Any!]!) { _entities(representations: $regions) { ... on Region { code
       workforceFacts(asOf: "2025-12-31", names: [CERTIFIED_HELD, CERTIFIED_AND_IN_POST, COUNTIES_WITH_ACTIVE_BASE]) { name value } } } }`,
    { regions: ['522723', '6209'].map((code) => ({ __typename: 'Region', code })) },
  );
  expect(errors).toEqual([]);
  const [guiding, jiuquan] = data._entities.map(
    ({ workforceFacts }: { workforceFacts: { name: string; value: number }[] }) =>
      Object.fromEntries(workforceFacts.map(({ name, value }) => [name, value])),
  );
  expect(guiding).toMatchObject({ CERTIFIED_HELD: 57, CERTIFIED_AND_IN_POST: 57 });
  expect(jiuquan).toMatchObject({ COUNTIES_WITH_ACTIVE_BASE: 4 });
});
