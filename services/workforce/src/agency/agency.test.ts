import { publicViewer } from '../../../shared/src/viewer';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, makeEmployment, makeWorker, newId } from '../../test/make';
import { employment } from '../employment/employment.entity';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';

const [busy, other, unknown] = [newId(), newId(), newId()];
const staff = Array.from({ length: 7 }, (_, index) =>
  makeWorker({ displayName: `工${index}`, regionCode: `99010100${index % 3}` }),
);
const [left, twice] = [makeWorker({ displayName: '已离' }), makeWorker({ displayName: '两处' })];
const stationed = (workerId: string, agencyId: string, given: object = {}) =>
  makeEmployment({ workerId, agencyId, kind: 'AGENCY', field: 'CHILD_WELFARE', ...given });

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(worker, [...staff, left, twice]);
  await subgraph.insert(employment, [
    ...staff.map(({ id }) => stationed(id, busy)),
    stationed(left.id, busy, { endedOn: daysFromToday(-1) }),
    stationed(twice.id, busy),
    stationed(twice.id, busy, { fullTime: false }),
    stationed(twice.id, other, { fullTime: false }),
  ]);
});
afterAll(() => subgraph.stop());

async function agencies(selection: string, ids: readonly string[], variables: object = {}) {
  const declared = { first: 'Int', after: 'String', asOf: 'Date' };
  const used = Object.entries(declared).filter(([name]) => selection.includes(`$${name}`));
  return subgraph.query(
    `query ($of: [_Any!]!${used.map(([name, type]) => `, $${name}: ${type}`).join('')}) { _entities(representations: $of) { ... on Agency { id ${selection} } } }`,
    { of: ids.map((id) => ({ __typename: 'Agency', id })), ...variables },
    { viewer: publicViewer },
  );
}

const present = [...staff, twice].sort((one, two) =>
  one.regionCode + one.id < two.regionCode + two.id ? -1 : 1,
);

describe('stationed workers of agencies', () => {
  it('are those employed with them, each once, in one statement for all', async () => {
    const { data, errors } = await agencies(
      'stationedWorkers(first: $first, asOf: $asOf) { totalCount edges { node { displayName } } }',
      [busy, other, unknown, 'not-a-uuid'],
    );
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([
      {
        id: busy,
        stationedWorkers: {
          totalCount: 8,
          edges: present.map(({ displayName }) => ({ node: { displayName } })),
        },
      },
      { id: other, stationedWorkers: { totalCount: 1, edges: [{ node: { displayName: '两处' } }] } },
      { id: unknown, stationedWorkers: { totalCount: 0, edges: [] } },
      null,
    ]);
    expect(subgraph.statements).toHaveLength(1);
  });

  it.each([
    [daysFromToday(-1), 9],
    [daysFromToday(0), 8],
    ['2020-12-31', 0],
    ['2021-01-01', 9],
  ])('as of %s are %d', async (asOf, count) => {
    const { data } = await agencies('stationedWorkers(asOf: $asOf) { totalCount }', [busy], { asOf });
    expect(data._entities[0].stationedWorkers.totalCount).toBe(count);
  });

  it('page through', async () => {
    const read: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await agencies(
        'stationedWorkers(first: $first, after: $after) { edges { node { displayName } } pageInfo { hasNextPage endCursor } }',
        [busy],
        { first: 3, after },
      );
      const { edges, pageInfo } = data._entities[0].stationedWorkers;
      read.push(...edges.map((edge: { node: { displayName: string } }) => edge.node.displayName));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(read).toEqual(present.map(({ displayName }) => displayName));
  });
});
