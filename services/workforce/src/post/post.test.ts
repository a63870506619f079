import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, makeEmployment, makeWorker, newId } from '../../test/make';
import { makeAdjustment, makePost } from '../../test/make/people';
import { employment } from '../employment/employment.entity';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { postAdjustment } from './post-adjustment.entity';
import { post } from './post.entity';

const [community, agency] = [newId(), newId()];
const named = {
  full: makePost({ title: '满员', field: 'HEALTH', regionCode: '990101001', communityId: community }),
  open: makePost({ title: '有空额', regionCode: '990101002', establishedOn: '2021-01-01' }),
  agency: makePost({
    title: '驻站',
    kind: 'AGENCY',
    facility: null,
    agencyId: agency,
    regionCode: '990102',
    establishedOn: '2022-01-01',
  }),
  abolished: makePost({
    title: '已撤',
    regionCode: '990201',
    establishedOn: '2019-01-01',
    abolishedOn: '2023-01-01',
  }),
};
const crowd = Array.from({ length: 100 }, () => makePost({ regionCode: '970101' }));
const staff = Array.from({ length: 5 }, (_, index) => makeWorker({ displayName: `工${index}` }));
const hold = (index: number, postId: string, startedOn: string, endedOn: string | null = null) =>
  makeEmployment({
    workerId: staff[index]!.id,
    postId,
    startedOn,
    endedOn,
    kind: 'INSTITUTION',
    regionCode: Object.values(named).find(({ id }) => id === postId)!.regionCode,
  });

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['97', '99', '9901', '9902', '9903'].map((code) => ({ code })),
  );
  await subgraph.insert(worker, staff);
  await subgraph.insert(post, [...Object.values(named), ...crowd]);
  await subgraph.insert(postAdjustment, [
    ...[...Object.values(named), ...crowd].map(({ id, establishedOn }) =>
      makeAdjustment({ postId: id, effectiveOn: establishedOn }),
    ),
    makeAdjustment({
      postId: named.open.id,
      effectiveOn: '2023-07-01',
      quota: 4,
      basis: 'PERFORMANCE',
      reason: '服务人次增加',
    }),
    makeAdjustment({ postId: named.open.id, effectiveOn: daysFromToday(1), quota: 3, reason: '调整' }),
  ]);
  await subgraph.insert(employment, [
    hold(0, named.full.id, '2020-01-01', '2021-06-30'),
    hold(1, named.full.id, '2020-01-01'),
    hold(2, named.full.id, '2021-07-01'),
    hold(3, named.open.id, '2021-01-01', '2023-06-30'),
    hold(3, named.open.id, '2023-07-01'),
    hold(4, named.abolished.id, '2019-01-01', '2022-12-31'),
  ]);
});
afterAll(() => subgraph.stop());

const list = `query ($filter: PostFilter, $orderBy: PostOrder! = REGION_CODE_ASC, $first: Int, $after: String, $last: Int, $before: String) {
  posts(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { node { title } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const titlesOf = (edges: readonly { node: { title: string } }[]) => edges.map(({ node }) => node.title);

async function found(filter: object, more: object = {}, viewer?: Parameters<typeof viewerOf>[0]) {
  const { data, errors } = await subgraph.query(
    list,
    { filter: { regionUnder: '99', ...filter }, ...more },
    viewer && { viewer: viewerOf(viewer) },
  );
  expect(errors).toEqual([]);
  expect(data.posts.totalCount).toBe(data.posts.edges.length);
  return titlesOf(data.posts.edges);
}

describe('posts', () => {
  it.each([
    [{}, ['满员', '有空额', '驻站', '已撤']],
    [{ regionUnder: '9901' }, ['满员', '有空额', '驻站']],
    [{ regionUnder: '9903' }, []],
    [{ fieldIn: ['HEALTH'] }, ['满员']],
    [{ kindIn: ['AGENCY'] }, ['驻站']],
    [{ communityId: community }, ['满员']],
    [{ communityId: 'x' }, []],
    [{ asOf: '2021-12-31' }, ['满员', '有空额', '已撤']],
    [{ asOf: '2023-01-01' }, ['满员', '有空额', '驻站']],
    [{ vacant: true }, ['有空额', '驻站']],
    [{ vacant: false }, ['满员', '已撤']],
    [{ vacant: true, asOf: '2019-06-30' }, ['已撤']],
    [{ vacant: false, asOf: '2021-06-30' }, ['满员']],
  ])('that satisfy %j', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it('come in order of their regions or with the latest first', async () => {
    expect(await found({}, { orderBy: 'REGION_CODE_DESC' })).toEqual(['已撤', '驻站', '有空额', '满员']);
    expect(await found({}, { orderBy: 'ESTABLISHED_ON_DESC' })).toEqual(['驻站', '有空额', '满员', '已撤']);
  });

  it('are those of the region, or of one’s own community', async () => {
    expect(await found({}, {}, { roles: ['OFFICER'], regionScope: '9902' })).toEqual(['已撤']);
    expect(await found({}, {}, { roles: ['COMMUNITY_WORKER'], community })).toEqual(['满员']);
    const { errors } = await subgraph.query(list, {}, { viewer: viewerOf({ roles: ['VOLUNTEER'] }) });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('refuse a region that does not exist', async () => {
    const { errors } = await subgraph.query(list, { filter: { regionUnder: '9904' } });
    expect(errors).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND' } }]);
  });

  it.each(['REGION_CODE_ASC', 'REGION_CODE_DESC', 'ESTABLISHED_ON_DESC'])(
    'page through the whole list by %s, both ways',
    async (orderBy) => {
      const whole = await found({}, { orderBy });
      for (const [size, cursor, end, more] of [
        ['first', 'after', 'endCursor', 'hasNextPage'],
        ['last', 'before', 'startCursor', 'hasPreviousPage'],
      ] as const) {
        const read: string[][] = [];
        let from: string | null = null;
        do {
          const { data } = await subgraph.query(list, {
            filter: { regionUnder: '99' },
            orderBy,
            [size]: 3,
            [cursor]: from,
          });
          read.push(titlesOf(data.posts.edges));
          from = data.posts.pageInfo[more] ? data.posts.pageInfo[end] : null;
        } while (from !== null);
        expect((size === 'last' ? read.reverse() : read).flat()).toEqual(whole);
      }
    },
  );

  it('read quotas, vacancies and holders in one statement each, for one post as for a hundred', async () => {
    for (const first of [1, 100]) {
      const { data, errors } = await subgraph.query(
        `query ($first: Int) { posts(filter: { regionUnder: "97" }, first: $first) { totalCount edges { node {
          quota vacancies adjustments { quota } holders { totalCount edges { node { id } } }
        } } } }`,
        { first },
      );
      expect(errors).toEqual([]);
      expect(data.posts.edges).toHaveLength(first);
      expect(data.posts.edges[0].node).toMatchObject({ quota: 2, vacancies: 2, holders: { totalCount: 0 } });
      expect(subgraph.statements).toHaveLength(4);
    }
  });
});

describe('post', () => {
  it('is found by id, with its adjustments from the first', async () => {
    const { data, errors } = await subgraph.query(
      `query ($id: ID!) { post(id: $id) {
        id title kind field community { id } agency { id } facility region { code } establishedOn abolishedOn
        adjustments { effectiveOn quota basis reason } provenance sourceClause version
      } }`,
      { id: named.open.id },
    );
    expect(errors).toEqual([]);
    expect(data.post).toEqual({
      id: named.open.id,
      title: '有空额',
      kind: 'INSTITUTION',
      field: 'ELDERLY_CARE',
      community: null,
      agency: null,
      facility: '甲养老院',
      region: { code: '990101002' },
      establishedOn: '2021-01-01',
      abolishedOn: null,
      adjustments: [
        { effectiveOn: '2021-01-01', quota: 2, basis: 'DEMAND', reason: '设岗' },
        { effectiveOn: '2023-07-01', quota: 4, basis: 'PERFORMANCE', reason: '服务人次增加' },
        { effectiveOn: daysFromToday(1), quota: 3, basis: 'DEMAND', reason: '调整' },
      ],
      provenance: 'REGISTERED',
      sourceClause: null,
      version: 1,
    });
  });

  it('has a quota, holders and vacancies as of any day, by default today', async () => {
    const { data, errors } = await subgraph.query(
      `query ($id: ID!, $tomorrow: Date) { post(id: $id) {
        before: quota(asOf: "2020-12-31") first: quota(asOf: "2023-06-30") today: quota then: quota(asOf: $tomorrow)
        free: vacancies(asOf: "2023-06-30") freeToday: vacancies none: vacancies(asOf: "2020-12-31")
        held: holders(asOf: "2023-06-30") { totalCount edges { node { startedOn worker { displayName } } } }
        heldToday: holders { edges { node { startedOn } } }
      } }`,
      { id: named.open.id, tomorrow: daysFromToday(1) },
    );
    expect(errors).toEqual([]);
    expect(data.post).toEqual({
      before: 0,
      first: 2,
      today: 4,
      then: 3,
      free: 1,
      freeToday: 3,
      none: 0,
      held: {
        totalCount: 1,
        edges: [{ node: { startedOn: '2021-01-01', worker: { displayName: '工3' } } }],
      },
      heldToday: { edges: [{ node: { startedOn: '2023-07-01' } }] },
    });
  });

  it('has the holders of the day in pages, the latest first', async () => {
    const document = `query ($id: ID!, $first: Int, $after: String) { post(id: $id) {
      holders(asOf: "2020-06-30", first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
    } }`;
    const one = await subgraph.query(document, { id: named.full.id, first: 1 });
    expect(one.data.post.holders.pageInfo.hasNextPage).toBe(true);
    const two = await subgraph.query(document, {
      id: named.full.id,
      first: 1,
      after: one.data.post.holders.pageInfo.endCursor,
    });
    expect(two.data.post.holders.pageInfo.hasNextPage).toBe(false);
    expect(two.data.post.holders.edges).not.toEqual(one.data.post.holders.edges);
  });

  it.each([newId(), 'not-a-uuid'])('is null with NOT_FOUND for an id that no post has: %s', async (id) => {
    const { data, errors } = await subgraph.query(`query ($id: ID!) { post(id: $id) { id } }`, { id });
    expect(data).toEqual({ post: null });
    expect(errors[0]!.extensions).toEqual({ code: 'NOT_FOUND', details: { entity: 'Post', key: id } });
  });
});
