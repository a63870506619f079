import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeEmployment, makeWorker, newId } from '../../test/make';
import { makeSecondment } from '../../test/make/people';
import { employment } from '../employment/employment.entity';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { secondment } from './secondment.entity';

const [ann, ben] = [makeWorker({ displayName: '安' }), makeWorker({ displayName: '本' })];
const crowd = Array.from({ length: 100 }, () => makeWorker({ regionCode: '970101001' }));
const posts = [ann, ben].map(({ id }, index) =>
  makeEmployment({ workerId: id, regionCode: index === 0 ? '990101001' : '990201001' }),
);
const crowded = crowd.map(({ id }) => makeEmployment({ workerId: id, regionCode: '970101001' }));
const lent = (index: number, given: object) =>
  makeSecondment({
    workerId: posts[index]!.workerId,
    employmentId: posts[index]!.id,
    regionCode: posts[index]!.regionCode,
    ...given,
  });
const named = {
  早: lent(0, { state: 'ENDED', startsOn: '2022-01-01', endsOn: '2022-03-31', decidedOn: '2021-12-01' }),
  拒: lent(0, { state: 'REFUSED', startsOn: '2023-01-01', endsOn: '2023-01-31', decisionReason: '缺人' }),
  现: lent(0, { state: 'APPROVED', startsOn: '2023-01-15', endsOn: '2023-12-31' }),
  外: lent(1, { startsOn: '2023-05-01', endsOn: '2023-05-31', hostRegionCode: '990201' }),
};

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['97', '99', '9901', '9902', '9903'].map((code) => ({ code })),
  );
  await subgraph.insert(worker, [ann, ben, ...crowd]);
  await subgraph.insert(employment, [...posts, ...crowded]);
  await subgraph.insert(secondment, [
    ...Object.values(named),
    ...crowded.map(({ id, workerId }) =>
      makeSecondment({ employmentId: id, workerId, regionCode: '970101001' }),
    ),
  ]);
});
afterAll(() => subgraph.stop());

const list = `query ($filter: SecondmentFilter, $orderBy: SecondmentOrder! = STARTS_ON_DESC, $first: Int, $after: String, $last: Int, $before: String) {
  secondments(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const nameOf = new Map(Object.entries(named).map(([name, { id }]) => [id, name]));
const namesOf = (edges: readonly { node: { id: string } }[]) => edges.map(({ node }) => nameOf.get(node.id));

async function found(filter: object, more: object = {}, viewer?: Parameters<typeof viewerOf>[0]) {
  const { data, errors } = await subgraph.query(
    list,
    { filter: { regionUnder: '99', ...filter }, ...more },
    viewer && { viewer: viewerOf(viewer) },
  );
  expect(errors).toEqual([]);
  expect(data.secondments.totalCount).toBe(data.secondments.edges.length);
  return namesOf(data.secondments.edges);
}

describe('secondments', () => {
  it.each([
    [{}, ['外', '现', '拒', '早']],
    [{ regionUnder: '9902' }, ['外']],
    [{ regionUnder: '9903' }, []],
    [{ hostRegionUnder: '9901' }, ['现', '拒', '早']],
    [{ stateIn: ['REFUSED', 'ENDED'] }, ['拒', '早']],
    [{ asOf: '2022-03-31' }, ['早']],
    [{ asOf: '2022-04-01' }, []],
    [{ asOf: '2023-05-15' }, ['现']],
    [{ workerId: ben.id }, ['外']],
    [{ employmentId: posts[0]!.id, stateIn: ['APPROVED'] }, ['现']],
    [{ workerId: 'x' }, []],
  ])('that satisfy %j', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it('are those of the region, or one’s own', async () => {
    expect(await found({}, {}, { roles: ['ANALYST'], regionScope: '9902' })).toEqual(['外']);
    expect(await found({}, {}, { roles: ['COMMUNITY_WORKER'], worker: ann.id })).toEqual(['现', '拒', '早']);
    const { errors } = await subgraph.query(list, {}, { viewer: viewerOf({ subject: null }) });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it.each([
    ['STARTS_ON_DESC', ['外', '现', '拒', '早']],
    ['REGION_CODE_ASC', ['早', '拒', '现', '外']],
  ])('come by %s, and page through the whole list both ways', async (orderBy, expected) => {
    expect(await found({}, { orderBy })).toEqual(expected);
    for (const [size, cursor, end, more] of [
      ['first', 'after', 'endCursor', 'hasNextPage'],
      ['last', 'before', 'startCursor', 'hasPreviousPage'],
    ] as const) {
      const read: unknown[][] = [];
      let from: string | null = null;
      do {
        const { data } = await subgraph.query(list, {
          filter: { regionUnder: '99' },
          orderBy,
          [size]: 3,
          [cursor]: from,
        });
        read.push(namesOf(data.secondments.edges));
        from = data.secondments.pageInfo[more] ? data.secondments.pageInfo[end] : null;
      } while (from !== null);
      expect((size === 'last' ? read.reverse() : read).flat()).toEqual(expected);
    }
  });

  it('refuse a region that does not exist', async () => {
    const { errors } = await subgraph.query(list, { filter: { regionUnder: '9904' } });
    expect(errors).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND' } }]);
  });

  it('read workers and employments in one statement each, for one as for a hundred', async () => {
    for (const first of [1, 100]) {
      const { data, errors } = await subgraph.query(
        `query ($first: Int) { secondments(filter: { regionUnder: "97" }, first: $first) { totalCount edges { node {
          id region { code } hostRegion { code } allowedTransitions worker { displayName } employment { employer }
        } } } }`,
        { first },
      );
      expect(errors).toEqual([]);
      expect(data.secondments.edges).toHaveLength(first);
      expect(subgraph.statements).toHaveLength(3);
    }
  });
});

describe('secondment', () => {
  it('is found by id', async () => {
    const { data, errors } = await subgraph.query(
      `query ($id: ID!) { secondment(id: $id) {
        worker { displayName } employment { id } region { code } hostRegion { code } host reason state allowedTransitions
        requestedOn startsOn endsOn decidedOn decisionReason provenance version
      } }`,
      { id: named.拒.id },
    );
    expect(errors).toEqual([]);
    expect(data.secondment).toEqual({
      worker: { displayName: '安' },
      employment: { id: posts[0]!.id },
      region: { code: '990101001' },
      hostRegion: { code: '990101' },
      host: '甲县民政局',
      reason: '专项工作',
      state: 'REFUSED',
      allowedTransitions: [],
      requestedOn: '2024-01-10',
      startsOn: '2023-01-01',
      endsOn: '2023-01-31',
      decidedOn: null,
      decisionReason: '缺人',
      provenance: 'REGISTERED',
      version: 1,
    });
  });

  it.each([newId(), 'not-a-uuid'])('is null with NOT_FOUND for an id that nobody has: %s', async (id) => {
    const { data, errors } = await subgraph.query(`query ($id: ID!) { secondment(id: $id) { id } }`, { id });
    expect(data).toEqual({ secondment: null });
    expect(errors[0]!.extensions).toEqual({ code: 'NOT_FOUND', details: { entity: 'Secondment', key: id } });
  });
});

describe('secondments of a worker', () => {
  it('come the latest first, one statement for all workers', async () => {
    const { data, errors } = await subgraph.query(
      `{ workers(filter: { regionUnder: "99" }) { edges { node { displayName secondments { id state } } } } }`,
    );
    expect(errors).toEqual([]);
    const of = Object.fromEntries(
      data.workers.edges.map(({ node }: { node: { displayName: string; secondments: { id: string }[] } }) => [
        node.displayName,
        node.secondments.map(({ id }) => nameOf.get(id)),
      ]),
    );
    expect(of).toEqual({ 安: ['现', '拒', '早'], 本: ['外'] });
    expect(subgraph.statements).toHaveLength(2);
  });
});
