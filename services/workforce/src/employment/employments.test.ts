import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeEmployment, makeWorker, newId } from '../../test/make';
import { makeAdjustment, makePost } from '../../test/make/people';
import { postAdjustment } from '../post/post-adjustment.entity';
import { post } from '../post/post.entity';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { employment } from './employment.entity';

const [community, agency] = [newId(), newId()];
const [ann, ben] = [makeWorker({ displayName: '安' }), makeWorker({ displayName: '本' })];
const nursing = makePost({ regionCode: '990101002' });
const named = {
  former: makeEmployment({
    workerId: ann.id,
    kind: 'AGENCY',
    field: 'ELDERLY_CARE',
    agencyId: agency,
    regionCode: '990101001',
    startedOn: '2018-03-01',
    endedOn: '2020-12-31',
  }),
  present: makeEmployment({
    workerId: ann.id,
    communityId: community,
    regionCode: '990101001',
    startedOn: '2021-01-01',
  }),
  side: makeEmployment({
    workerId: ann.id,
    kind: 'INSTITUTION',
    field: 'ELDERLY_CARE',
    facility: '甲养老院',
    postId: nursing.id,
    fullTime: false,
    regionCode: '990101002',
    startedOn: '2022-05-01',
  }),
  elsewhere: makeEmployment({ workerId: ben.id, regionCode: '990201001', startedOn: '2019-01-01' }),
};
const crowd = Array.from({ length: 100 }, () => makeWorker({ regionCode: '970101001' }));

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['97', '99', '9901', '9902', '9903'].map((code) => ({ code })),
  );
  await subgraph.insert(worker, [ann, ben, ...crowd]);
  await subgraph.insert(post, [nursing]);
  await subgraph.insert(postAdjustment, [makeAdjustment({ postId: nursing.id })]);
  await subgraph.insert(employment, [
    ...Object.values(named),
    ...crowd.map(({ id }) => makeEmployment({ workerId: id, regionCode: '970101001', agencyId: newId() })),
  ]);
});
afterAll(() => subgraph.stop());

const list = `query ($filter: EmploymentFilter, $orderBy: EmploymentOrder! = REGION_CODE_ASC, $first: Int, $after: String, $last: Int, $before: String) {
  employments(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const nameOf = new Map(Object.entries(named).map(([name, { id }]) => [id, name]));

async function found(filter: object, more: object = {}, viewer?: Parameters<typeof viewerOf>[0]) {
  const { data, errors } = await subgraph.query(
    list,
    { filter: { regionUnder: '99', ...filter }, ...more },
    viewer && { viewer: viewerOf(viewer) },
  );
  expect(errors).toEqual([]);
  const names = data.employments.edges.map((edge: { node: { id: string } }) => nameOf.get(edge.node.id));
  expect(data.employments.totalCount).toBe(names.length);
  return names;
}

describe('employments', () => {
  it.each([
    [{}, ['former', 'present', 'side', 'elsewhere']],
    [{ regionUnder: '9901' }, ['former', 'present', 'side']],
    [{ asOf: '2018-02-28' }, []],
    [{ asOf: '2018-03-01' }, ['former']],
    [{ asOf: '2020-12-31' }, ['former', 'elsewhere']],
    [{ asOf: '2021-01-01' }, ['present', 'elsewhere']],
    [{ kindIn: ['AGENCY', 'INSTITUTION'] }, ['former', 'side']],
    [{ kindIn: [] }, []],
    [{ fieldIn: ['COMMUNITY'] }, ['present', 'elsewhere']],
    [{ workerId: ben.id }, ['elsewhere']],
    [{ workerId: ann.id, fullTime: true }, ['former', 'present']],
    [{ fullTime: false }, ['side']],
    [{ communityId: community }, ['present']],
    [{ agencyId: agency }, ['former']],
    [{ agencyId: agency, asOf: '2024-01-01' }, []],
    [{ workerId: 'not-a-uuid' }, []],
    [{ communityId: '' }, []],
  ])('that satisfy %j', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it('come in order of their regions or with the latest first', async () => {
    expect(await found({}, { orderBy: 'REGION_CODE_DESC' })).toEqual([
      'elsewhere',
      'side',
      'present',
      'former',
    ]);
    expect(await found({}, { orderBy: 'STARTED_ON_DESC' })).toEqual([
      'side',
      'present',
      'elsewhere',
      'former',
    ]);
  });

  it('are those of the region, or one’s own', async () => {
    expect(await found({}, {}, { roles: ['OFFICER'], regionScope: '9902' })).toEqual(['elsewhere']);
    expect(await found({}, {}, { roles: ['ANALYST'], regionScope: '9901' })).toHaveLength(3);
    expect(await found({}, {}, { roles: ['COMMUNITY_WORKER'], worker: ben.id })).toEqual(['elsewhere']);
    expect(await found({}, {}, { roles: ['OFFICER'] })).toEqual([]);
    const { errors } = await subgraph.query(list, {}, { viewer: viewerOf({ subject: null }) });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('tell an empty region from one that does not exist', async () => {
    expect(await found({ regionUnder: '9903' })).toEqual([]);
    const { errors } = await subgraph.query(list, { filter: { regionUnder: '9904' } });
    expect(errors).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND' } }]);
  });

  it.each(['REGION_CODE_ASC', 'REGION_CODE_DESC', 'STARTED_ON_DESC'])(
    'page through the whole list by %s, both ways',
    async (orderBy) => {
      const filter = { regionUnder: '99' };
      const whole = await found({}, { orderBy });
      for (const [size, cursor, end, more] of [
        ['first', 'after', 'endCursor', 'hasNextPage'],
        ['last', 'before', 'startCursor', 'hasPreviousPage'],
      ] as const) {
        const read: unknown[][] = [];
        let from: string | null = null;
        do {
          const { data } = await subgraph.query(list, { filter, orderBy, [size]: 3, [cursor]: from });
          const { edges, pageInfo } = data.employments;
          read.push(edges.map((edge: { node: { id: string } }) => nameOf.get(edge.node.id)));
          from = pageInfo[more] ? pageInfo[end] : null;
        } while (from !== null);
        expect((size === 'last' ? read.reverse() : read).flat()).toEqual(whole);
      }
    },
  );

  it('are read in one statement, and what they lead to in one each, for one as for a hundred', async () => {
    for (const first of [1, 100]) {
      const { data, errors } = await subgraph.query(
        `query ($first: Int) { employments(filter: { regionUnder: "97" }, first: $first) { totalCount edges { node {
          id fullTime version region { code } worker { displayName } community { id } agency { id } post { id }
        } } } }`,
        { first },
      );
      expect(errors).toEqual([]);
      expect(data.employments.edges).toHaveLength(first);
      expect(subgraph.statements).toHaveLength(2);
    }
  });
});

describe('employment', () => {
  it('is found by id, with its worker, post, agency and place', async () => {
    const document = `query ($id: ID!) { employment(id: $id) {
      worker { displayName } kind facility agency { id } post { title quota vacancies } fullTime region { code } version
    } }`;
    const { data, errors } = await subgraph.query(document, { id: named.side.id });
    expect(errors).toEqual([]);
    expect(data.employment).toEqual({
      worker: { displayName: '安' },
      kind: 'INSTITUTION',
      facility: '甲养老院',
      agency: null,
      post: { title: nursing.title, quota: 2, vacancies: 1 },
      fullTime: false,
      region: { code: '990101002' },
      version: 1,
    });
    const former = await subgraph.query(document, { id: named.former.id });
    expect(former.data.employment).toMatchObject({ agency: { id: agency }, post: null, facility: null });
  });

  it.each([newId(), 'not-a-uuid'])('is null with NOT_FOUND for an id that nobody has: %s', async (id) => {
    const { data, errors } = await subgraph.query(`query ($id: ID!) { employment(id: $id) { id } }`, { id });
    expect(data).toEqual({ employment: null });
    expect(errors[0]!.extensions).toEqual({ code: 'NOT_FOUND', details: { entity: 'Employment', key: id } });
  });
});
