import { publicViewer } from '../../../shared/src/viewer';
import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeEmployment, makeWorker, newId } from '../../test/make';
import { makeRecruitment, makeRound } from '../../test/make/people';
import { employment } from '../employment/employment.entity';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { recruitmentHire } from './recruitment-hire.entity';
import { recruitmentRound } from './recruitment-round.entity';
import { recruitment } from './recruitment.entity';

const named = {
  done: makeRecruitment({ title: '2023年', state: 'APPOINTED', announcedOn: '2023-02-01' }),
  running: makeRecruitment({ title: '2024年', state: 'PUBLICITY', announcedOn: '2024-02-01' }),
  cancelled: makeRecruitment({
    title: '取消',
    regionCode: '990201',
    state: 'CANCELLED',
    announcedOn: '2022-02-01',
    cancelledReason: '报名人数不足',
  }),
};
const crowd = Array.from({ length: 100 }, () => makeRecruitment({ regionCode: '970101' }));
const staff = Array.from({ length: 8 }, (_, index) => makeWorker({ displayName: `工${index}` }));
const employments = staff.map(({ id }, index) =>
  makeEmployment({ workerId: id, startedOn: `2023-04-0${index + 1}`, regionCode: '990101001' }),
);

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['97', '99', '9901', '9902', '9903'].map((code) => ({ code })),
  );
  await subgraph.insert(worker, staff);
  await subgraph.insert(employment, employments);
  await subgraph.insert(recruitment, [...Object.values(named), ...crowd]);
  await subgraph.insert(recruitmentRound, [
    makeRound({
      recruitmentId: named.done.id,
      number: 2,
      kind: 'INTERVIEW',
      heldOn: '2023-03-11',
      candidates: 9,
      passed: 4,
    }),
    makeRound({ recruitmentId: named.done.id, number: 1, heldOn: '2023-03-04', candidates: 30, passed: 9 }),
    ...crowd.map(({ id }) => makeRound({ recruitmentId: id, regionCode: '970101' })),
  ]);
  await subgraph.insert(
    recruitmentHire,
    employments.map(({ id }, index) => ({
      employmentId: id,
      recruitmentId: index < 6 ? named.done.id : named.running.id,
    })),
  );
});
afterAll(() => subgraph.stop());

const list = `query ($filter: RecruitmentFilter, $orderBy: RecruitmentOrder! = ANNOUNCED_ON_DESC, $first: Int, $after: String, $last: Int, $before: String) {
  recruitments(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { node { title } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const titlesOf = (edges: readonly { node: { title: string } }[]) => edges.map(({ node }) => node.title);

async function found(filter: object, more: object = {}) {
  const { data, errors } = await subgraph.query(
    list,
    { filter: { regionUnder: '99', ...filter }, ...more },
    { viewer: publicViewer },
  );
  expect(errors).toEqual([]);
  expect(data.recruitments.totalCount).toBe(data.recruitments.edges.length);
  return titlesOf(data.recruitments.edges);
}

describe('recruitments', () => {
  it.each([
    [{}, ['2024年', '2023年', '取消']],
    [{ regionUnder: '9902' }, ['取消']],
    [{ regionUnder: '9903' }, []],
    [{ stateIn: ['APPOINTED', 'PUBLICITY'] }, ['2024年', '2023年']],
    [{ announcedFrom: '2023-02-01' }, ['2024年', '2023年']],
    [{ asOf: '2023-02-01' }, ['2023年', '取消']],
    [{ announcedFrom: '2023-01-01', asOf: '2023-12-31' }, ['2023年']],
  ])('are announced to everybody, those that satisfy %j', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it.each([
    ['ANNOUNCED_ON_DESC', ['2024年', '2023年', '取消']],
    ['ANNOUNCED_ON_ASC', ['取消', '2023年', '2024年']],
    ['REGION_CODE_ASC', ['2023年', '2024年', '取消']],
  ])('come by %s, and page through the whole list both ways', async (orderBy, expected) => {
    expect(await found({}, { orderBy })).toEqual(expected);
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
          [size]: 2,
          [cursor]: from,
        });
        read.push(titlesOf(data.recruitments.edges));
        from = data.recruitments.pageInfo[more] ? data.recruitments.pageInfo[end] : null;
      } while (from !== null);
      expect((size === 'last' ? read.reverse() : read).flat()).toEqual(expected);
    }
  });

  it('refuse a region that does not exist', async () => {
    const { errors } = await subgraph.query(list, { filter: { regionUnder: '9904' } });
    expect(errors).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND' } }]);
  });

  it('read rounds, hires and their count in one statement each, for one as for a hundred', async () => {
    for (const first of [1, 100]) {
      const { data, errors } = await subgraph.query(
        `query ($first: Int) { recruitments(filter: { regionUnder: "97" }, first: $first) { totalCount edges { node {
          allowedTransitions rounds { candidates } hiredCount hires { totalCount edges { node { id } } }
        } } } }`,
        { first },
      );
      expect(errors).toEqual([]);
      expect(data.recruitments.edges).toHaveLength(first);
      expect(data.recruitments.edges[0].node).toMatchObject({
        allowedTransitions: ['APPLICATION', 'CANCELLED'],
        rounds: [{ candidates: 40 }],
        hiredCount: 0,
      });
      expect(subgraph.statements).toHaveLength(4);
    }
  });
});

describe('recruitment', () => {
  const document = `query ($id: ID!) { recruitment(id: $id) {
    title region { code } state allowedTransitions announcedOn places cancelledReason hiredCount
    rounds { number kind heldOn candidates passed } provenance version
  } }`;

  it('has its rounds in order and counts who was hired', async () => {
    const { data, errors } = await subgraph.query(document, { id: named.done.id });
    expect(errors).toEqual([]);
    expect(data.recruitment).toEqual({
      title: '2023年',
      region: { code: '990101' },
      state: 'APPOINTED',
      allowedTransitions: [],
      announcedOn: '2023-02-01',
      places: 10,
      cancelledReason: null,
      hiredCount: 6,
      rounds: [
        { number: 1, kind: 'WRITTEN_EXAM', heldOn: '2023-03-04', candidates: 30, passed: 9 },
        { number: 2, kind: 'INTERVIEW', heldOn: '2023-03-11', candidates: 9, passed: 4 },
      ],
      provenance: 'REGISTERED',
      version: 1,
    });
  });

  it('does not tell the public counts of one to four persons', async () => {
    const ask = async (id: string) =>
      (await subgraph.query(document, { id }, { viewer: publicViewer })).data.recruitment;
    expect(await ask(named.done.id)).toMatchObject({
      hiredCount: 6,
      rounds: [
        { candidates: 30, passed: 9 },
        { candidates: 9, passed: null },
      ],
    });
    expect(await ask(named.running.id)).toMatchObject({ hiredCount: null });
    expect(await ask(named.cancelled.id)).toMatchObject({ hiredCount: 0, cancelledReason: '报名人数不足' });
  });

  it('lists who was hired, in pages, to the officers of the region only', async () => {
    const hires = `query ($id: ID!, $first: Int, $after: String) { recruitment(id: $id) { title
      hires(first: $first, after: $after) { totalCount edges { node { startedOn worker { displayName } } } pageInfo { hasNextPage endCursor } }
    } }`;
    const officer = viewerOf({ roles: ['OFFICER'], regionScope: '9901' });
    const one = await subgraph.query(hires, { id: named.done.id, first: 4 }, { viewer: officer });
    expect(one.errors).toEqual([]);
    expect(one.data.recruitment.hires).toMatchObject({
      totalCount: 6,
      pageInfo: { hasNextPage: true },
    });
    expect(one.data.recruitment.hires.edges[0]).toEqual({
      node: { startedOn: '2023-04-06', worker: { displayName: '工5' } },
    });
    const { endCursor } = one.data.recruitment.hires.pageInfo;
    const two = await subgraph.query(hires, { id: named.done.id, first: 4, after: endCursor });
    expect(two.data.recruitment.hires.edges).toHaveLength(2);
    for (const [viewer, code] of [
      [viewerOf({ roles: ['OFFICER'], regionScope: '9902' }), 'NOT_FOUND'],
      [publicViewer, 'UNAUTHENTICATED'],
    ] as const) {
      const refused = await subgraph.query(hires, { id: named.done.id }, { viewer });
      expect(refused.data.recruitment).toEqual({ title: '2023年', hires: null });
      expect(refused.errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  it.each([newId(), 'not-a-uuid'])('is null with NOT_FOUND for an id that nobody has: %s', async (id) => {
    const { data, errors } = await subgraph.query(document, { id });
    expect(data).toEqual({ recruitment: null });
    expect(errors[0]!.extensions).toEqual({
      code: 'NOT_FOUND',
      details: { entity: 'Recruitment', key: id },
    });
  });
});
