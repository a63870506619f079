import fc from 'fast-check';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, makeEmployment, makePracticeBase, makeWorker, newId } from '../../test/make';
import { employment } from '../employment/employment.entity';
import { practiceBase } from '../practice-base/practice-base.entity';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';

const busy = newId();
const other = newId();
const unknown = newId();

const staff = Array.from({ length: 7 }, (_, index) =>
  makeWorker({ displayName: `工${index}`, regionCode: `99010100${index % 3}` }),
);
const elsewhere = makeWorker({ displayName: '他社区' });
const stationed = makeWorker({ displayName: '驻站' });
const left = makeWorker({ displayName: '已离岗' });
const twoPosts = makeWorker({ displayName: '两社区', regionCode: '990101009' });
const employments = [
  ...staff.map(({ id }, index) =>
    makeEmployment({
      workerId: id,
      communityId: busy,
      kind: index % 2 === 0 ? 'DEDICATED' : 'COMMITTEE_FULLTIME',
    }),
  ),
  makeEmployment({ workerId: elsewhere.id, communityId: other }),
  makeEmployment({ workerId: stationed.id, communityId: busy, kind: 'AGENCY' }),
  makeEmployment({ workerId: left.id, communityId: busy, endedOn: daysFromToday(-1) }),
  // Two posts in one community count their holder once.
  makeEmployment({ workerId: twoPosts.id, communityId: busy, kind: 'DEDICATED' }),
  makeEmployment({
    workerId: twoPosts.id,
    communityId: busy,
    kind: 'COMMITTEE_FULLTIME',
    fullTime: false,
  }),
  makeEmployment({ workerId: twoPosts.id, communityId: other, fullTime: false }),
];
const busyStaff = [...staff, twoPosts].sort((a, b) => (a.regionCode + a.id < b.regionCode + b.id ? -1 : 1));

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(worker, [...staff, elsewhere, stationed, left, twoPosts]);
  await subgraph.insert(employment, employments);
  await subgraph.insert(practiceBase, [
    makePracticeBase({ name: '乙基地', communityId: busy }),
    makePracticeBase({ name: '甲基地', communityId: busy }),
    makePracticeBase({ name: '丙基地', communityId: null }),
  ]);
});

afterAll(() => subgraph.stop());

async function communities(
  selection: string,
  ids: readonly string[],
  variables: Record<string, unknown> = {},
) {
  const { data, errors } = await subgraph.query(
    `query ($representations: [_Any!]!${selection.includes('$') ? ', $first: Int, $after: String, $last: Int, $before: String' : ''}) {
      _entities(representations: $representations) { ... on Community { ${selection} } }
    }`,
    { representations: ids.map((id) => ({ __typename: 'Community', id })), ...variables },
  );
  return { found: data?._entities, errors };
}

const workersOf = `id communityWorkers(first: $first, after: $after, last: $last, before: $before) {
  totalCount
  edges { node { displayName } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
}`;

const namesOf = (connection: { edges: { node: { displayName: string } }[] }) =>
  connection.edges.map((edge) => edge.node.displayName);

describe('communityWorkers', () => {
  it('are those in a community post there today, each once, one statement for all communities', async () => {
    const { found, errors } = await communities(workersOf, [other, busy, unknown]);
    expect(errors).toEqual([]);
    expect(found.map(({ id }: { id: string }) => id)).toEqual([other, busy, unknown]);
    expect(namesOf(found[0].communityWorkers)).toEqual(['他社区', '两社区']);
    expect(namesOf(found[1].communityWorkers)).toEqual(busyStaff.map(({ displayName }) => displayName));
    expect(found[2].communityWorkers).toMatchObject({ totalCount: 0, edges: [] });
    expect(
      found.map(
        (community: { communityWorkers: { totalCount: number } }) => community.communityWorkers.totalCount,
      ),
    ).toEqual([2, 8, 0]);
    expect(subgraph.statements).toHaveLength(1);
  });

  it('page forward and backward through the whole list', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10 }), fc.boolean(), async (size, backward) => {
        const names: string[] = [];
        let cursor: string | null = null;
        for (;;) {
          const page = backward ? { last: size, before: cursor } : { first: size, after: cursor };
          const { found, errors } = await communities(workersOf, [busy], page);
          expect(errors).toEqual([]);
          const { pageInfo, ...connection } = found[0].communityWorkers;
          const read = namesOf(connection);
          names.splice(backward ? 0 : names.length, 0, ...read);
          if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) {
            break;
          }
          cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
        }
        expect(names).toEqual(busyStaff.map(({ displayName }) => displayName));
      }),
      { numRuns: 20 },
    );
  });

  it('of another day are those who were in post on it', async () => {
    const { found, errors } = await communities(
      `then: communityWorkers(asOf: "${daysFromToday(-1)}") { totalCount } now: communityWorkers { totalCount } before: communityWorkers(asOf: "2020-12-31") { totalCount }`,
      [busy],
    );
    expect(errors).toEqual([]);
    expect(found).toEqual([{ then: { totalCount: 9 }, now: { totalCount: 8 }, before: { totalCount: 0 } }]);
    expect(subgraph.statements).toHaveLength(3);
  });

  it('are refused a page too large without taking the community with them', async () => {
    const { found, errors } = await communities(workersOf, [busy], { first: 101 });
    expect(found).toEqual([{ id: busy, communityWorkers: null }]);
    expect(errors.map(({ extensions }) => extensions!['code'])).toEqual(['PAGE_SIZE_OUT_OF_RANGE']);
  });
});

describe('practiceBases of a community', () => {
  it('are read in one statement for all communities, in order of their names', async () => {
    const { found, errors } = await communities('practiceBases { name }', [unknown, busy]);
    expect(errors).toEqual([]);
    expect(found).toEqual([
      { practiceBases: [] },
      { practiceBases: [{ name: '乙基地' }, { name: '甲基地' }] },
    ]);
    expect(subgraph.statements).toHaveLength(1);
  });
});

describe('a community whose id is no UUID', () => {
  it('is null, and the others are answered', async () => {
    const { found, errors } = await communities('id practiceBases { name } communityWorkers { totalCount }', [
      '150102003004',
      other,
    ]);
    expect(errors).toEqual([]);
    expect(found).toEqual([null, { id: other, practiceBases: [], communityWorkers: { totalCount: 2 } }]);
  });
});
