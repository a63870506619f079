import fc from 'fast-check';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import {
  daysFromToday,
  makeCertificate,
  makeEmployment,
  makeRegistration,
  makeWorker,
  newId,
} from '../../test/make';
import { certificate, type CertificateRow } from '../certificate/certificate.entity';
import { employment } from '../employment/employment.entity';
import { regionCode } from '../../../shared/src/region-codes';
import { registration } from '../registration/registration.entity';
import { workforce } from '../service';
import { worker, type WorkerRow } from './worker.entity';

/** Regions 9801, 9802 … hold one, two … workers for the paging tests; 9800 holds none, 97 holds a hundred. */
const pagedSizes = Array.from({ length: 16 }, (_, size) => size);
const pagedRegion = (size: number) => `98${String(size).padStart(2, '0')}`;
const paged = pagedSizes.flatMap((size) =>
  Array.from({ length: size }, (_, index) =>
    // Two workers to a township, so that the id must decide between equal codes.
    makeWorker({ regionCode: `${pagedRegion(size)}01${String(100 + Math.floor(index / 2))}` }),
  ),
);
const crowd = Array.from({ length: 100 }, () => makeWorker({ regionCode: '970101001' }));

const named = {
  senior: makeWorker({ displayName: '高级', regionCode: '990101001' }),
  intermediate: makeWorker({ displayName: '中级', regionCode: '990101002' }),
  lapsed: makeWorker({ displayName: '登记过期', regionCode: '990102001' }),
  lastDay: makeWorker({ displayName: '今日到期', regionCode: '990102001' }),
  uncertified: makeWorker({ displayName: '无证', regionCode: '990201001' }),
  left: makeWorker({ displayName: '离岗', regionCode: '990201002' }),
  future: makeWorker({ displayName: '未到岗', regionCode: '990201003' }),
};

const certificates = [
  makeCertificate({ workerId: named.senior.id, level: 'INTERMEDIATE', issuedOn: '2016-09-01' }),
  makeCertificate({ workerId: named.senior.id, level: 'SENIOR' }),
  makeCertificate({ workerId: named.intermediate.id, level: 'ASSISTANT', issuedOn: '2016-09-01' }),
  makeCertificate({
    workerId: named.intermediate.id,
    level: 'INTERMEDIATE',
  }),
  makeCertificate({ workerId: named.lapsed.id, level: 'INTERMEDIATE' }),
  makeCertificate({ workerId: named.lastDay.id, level: 'ASSISTANT' }),
  makeCertificate({ workerId: named.left.id, level: 'ASSISTANT' }),
  ...crowd.map(({ id }) => makeCertificate({ workerId: id })),
];

const registeredUntil: readonly (readonly [WorkerRow, CertificateRow['level'], number])[] = [
  [named.senior, 'SENIOR', 400],
  [named.intermediate, 'INTERMEDIATE', 1],
  [named.lapsed, 'INTERMEDIATE', -1],
  [named.lastDay, 'ASSISTANT', 0],
];
const registrations = registeredUntil.map(([{ id }, level, days]) =>
  makeRegistration({
    workerId: id,
    certificateId: certificates.find((held) => held.workerId === id && held.level === level)!.id,
    validFrom: daysFromToday(days - 1094),
    validTo: daysFromToday(days),
  }),
);

const employments = [
  makeEmployment({ workerId: named.senior.id, field: 'HEALTH', kind: 'INSTITUTION' }),
  makeEmployment({
    workerId: named.intermediate.id,
    field: 'EDUCATION',
    startedOn: '2018-01-01',
    endedOn: '2019-12-31',
  }),
  makeEmployment({ workerId: named.intermediate.id, field: 'COMMUNITY' }),
  // In post from the first day to the last one.
  makeEmployment({ workerId: named.lapsed.id, field: 'COMMUNITY', startedOn: daysFromToday(0) }),
  makeEmployment({ workerId: named.lastDay.id, field: 'CORRECTION', endedOn: daysFromToday(0) }),
  makeEmployment({ workerId: named.uncertified.id, field: 'COMMUNITY' }),
  makeEmployment({ workerId: named.left.id, field: 'HEALTH', endedOn: daysFromToday(-1) }),
  makeEmployment({ workerId: named.future.id, field: 'HEALTH', startedOn: daysFromToday(1) }),
  ...crowd.map(({ id }) => makeEmployment({ workerId: id })),
];

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  const codes = [
    '97',
    '98',
    '99',
    '9901',
    '990101',
    '990101001',
    '990101009',
    ...pagedSizes.map(pagedRegion),
  ];
  await subgraph.insert(
    regionCode,
    codes.map((code) => ({ code })),
  );
  await subgraph.insert(worker, [...Object.values(named), ...paged, ...crowd]);
  await subgraph.insert(certificate, certificates);
  await subgraph.insert(registration, registrations);
  await subgraph.insert(employment, employments);
});

afterAll(() => subgraph.stop());

const listDocument = `query ($filter: WorkerFilter, $orderBy: WorkerOrder, $first: Int, $after: String, $last: Int, $before: String) {
  workers(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    edges { cursor node { id displayName } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function list(variables: Record<string, unknown>) {
  const { data, errors } = await subgraph.query(listDocument, { orderBy: 'REGION_CODE_ASC', ...variables });
  expect(errors).toEqual([]);
  return data.workers;
}

async function refusal(variables: Record<string, unknown>) {
  const { data, errors } = await subgraph.query(listDocument, { orderBy: 'REGION_CODE_ASC', ...variables });
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  return errors[0]!;
}

/** Names found under region 99 with a filter, the total having agreed. */
async function namesWith(filter: Record<string, unknown>): Promise<string[]> {
  const { edges, totalCount } = await list({ filter: { regionUnder: '99', ...filter } });
  const names = edges.map((edge: { node: { displayName: string } }) => edge.node.displayName);
  expect(totalCount).toBe(names.length);
  return names;
}

const all = ['高级', '中级', '登记过期', '今日到期', '无证', '离岗', '未到岗'];

describe('workers', () => {
  describe('filter', () => {
    it('by region takes what lies under the code, and only that', async () => {
      expect(await namesWith({})).toEqual(all);
      expect(await namesWith({ regionUnder: '9901' })).toEqual(['高级', '中级', '登记过期', '今日到期']);
      expect(await namesWith({ regionUnder: '990101' })).toEqual(['高级', '中级']);
      expect(await namesWith({ regionUnder: '990101001' })).toEqual(['高级']);
    });

    it('by region uses the region of the worker, not of a post', async () => {
      // Every post above is registered in 990101001.
      expect(await namesWith({ regionUnder: '990201' })).toEqual(['无证', '离岗', '未到岗']);
    });

    it.each([
      [{ certified: true }, ['高级', '中级', '登记过期', '今日到期', '离岗']],
      [{ certified: false }, ['无证', '未到岗']],
      [{ certified: true, basis: 'HELD' }, ['高级', '中级', '登记过期', '今日到期', '离岗']],
      [{ certified: true, basis: 'REGISTERED' }, ['高级', '中级', '今日到期']],
      [{ certified: false, basis: 'REGISTERED' }, ['登记过期', '无证', '离岗', '未到岗']],
      [{ certified: null, basis: 'REGISTERED' }, all],
    ])('by certification: %j', async (filter, names) => {
      expect(await namesWith(filter)).toEqual(names);
    });

    it.each([
      [['SENIOR'], ['高级']],
      [['INTERMEDIATE'], ['中级', '登记过期']],
      [['ASSISTANT'], ['今日到期', '离岗']],
      [
        ['ASSISTANT', 'SENIOR'],
        ['高级', '今日到期', '离岗'],
      ],
      [[], []],
    ])('by the level of the highest certificate: %j', async (levelIn, names) => {
      expect(await namesWith({ levelIn })).toEqual(names);
    });

    it('by being in post, first and last day included', async () => {
      expect(await namesWith({ inPost: true })).toEqual(['高级', '中级', '登记过期', '今日到期', '无证']);
      expect(await namesWith({ inPost: false })).toEqual(['离岗', '未到岗']);
    });

    it.each([
      [['COMMUNITY'], ['中级', '登记过期', '无证']],
      [['HEALTH'], ['高级']],
      [['EDUCATION'], []],
      [
        ['HEALTH', 'CORRECTION'],
        ['高级', '今日到期'],
      ],
    ])('by the field of a current post: %j', async (fieldIn, names) => {
      expect(await namesWith({ fieldIn })).toEqual(names);
    });

    it('joins conditions with "and"', async () => {
      expect(await namesWith({ certified: true, inPost: false })).toEqual(['离岗']);
      expect(await namesWith({ levelIn: ['INTERMEDIATE'], certified: false, basis: 'REGISTERED' })).toEqual([
        '登记过期',
      ]);
      expect(await namesWith({ certified: false, inPost: true, fieldIn: ['COMMUNITY'] })).toEqual(['无证']);
    });

    it('finds no one in a region that has no one, and says so without an error', async () => {
      const empty = {
        totalCount: 0,
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      };
      expect(await list({ filter: { regionUnder: '9800' } })).toEqual(empty);
    });

    it('reports a region that does not exist', async () => {
      for (const code of ['12', '990101777', '', '9', "99'", '٩٩', '99:', '９９']) {
        const error = await refusal({ filter: { regionUnder: code } });
        const shown = /^\w*$/.test(code) ? code : '…';
        expect(error.extensions).toEqual({ code: 'REGION_NOT_FOUND', details: { code: shown } });
      }
    });

    it('reports it when only the total is asked for, in the language of the request', async () => {
      const { errors } = await subgraph.query(
        `{ workers(filter: { regionUnder: "12" }) { totalCount } }`,
        {},
        { language: 'zh' },
      );
      expect(errors[0]!.message).toContain('没有代码为“12”的行政区划');
    });
  });

  describe('pages', () => {
    const sizes = fc.record({
      size: fc.constantFrom(...pagedSizes),
      page: fc.integer({ min: 1, max: 20 }),
      orderBy: fc.constantFrom('REGION_CODE_ASC', 'REGION_CODE_DESC'),
      withTotal: fc.boolean(),
    });

    const order = (rows: readonly WorkerRow[], orderBy: string) => {
      const ids = [...rows]
        .sort((a, b) => (a.regionCode + a.id < b.regionCode + b.id ? -1 : 1))
        .map(({ id }) => id);
      return orderBy === 'REGION_CODE_DESC' ? ids.reverse() : ids;
    };
    const expected = (size: number, orderBy: string) =>
      order(
        paged.filter(({ regionCode: code }) => code.startsWith(pagedRegion(size))),
        orderBy,
      );

    const walkDocument = (
      withTotal: boolean,
    ) => `query ($filter: WorkerFilter, $orderBy: WorkerOrder!, $first: Int, $after: String, $last: Int, $before: String) {
      workers(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        ${withTotal ? 'totalCount' : ''}
        edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;

    async function read(withTotal: boolean, size: number, variables: Record<string, unknown>) {
      const { data, errors } = await subgraph.query(walkDocument(withTotal), {
        filter: { regionUnder: pagedRegion(size) },
        ...variables,
      });
      expect(errors).toEqual([]);
      expect(subgraph.statements.length).toBe(size === 0 ? 2 : 1);
      expect(data.workers.totalCount).toBe(withTotal ? size : undefined);
      return data.workers;
    }

    it('forward together make the whole list, each row once', async () => {
      await fc.assert(
        fc.asyncProperty(sizes, async ({ size, page, orderBy, withTotal }) => {
          const ids: string[] = [];
          let after: string | null = null;
          for (;;) {
            const { edges, pageInfo } = await read(withTotal, size, { orderBy, first: page, after });
            expect(pageInfo.hasPreviousPage).toBe(after !== null);
            expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
            ids.push(...edges.map((edge: { node: { id: string } }) => edge.node.id));
            if (!pageInfo.hasNextPage) {
              break;
            }
            expect(edges).toHaveLength(page);
            after = pageInfo.endCursor;
          }
          expect(ids).toEqual(expected(size, orderBy));
        }),
        { numRuns: 40 },
      );
    });

    it('backward together make the whole list, each row once', async () => {
      await fc.assert(
        fc.asyncProperty(sizes, async ({ size, page, orderBy, withTotal }) => {
          const ids: string[] = [];
          let before: string | null = null;
          for (;;) {
            const { edges, pageInfo } = await read(withTotal, size, { orderBy, last: page, before });
            expect(pageInfo.hasNextPage).toBe(before !== null);
            expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
            ids.unshift(...edges.map((edge: { node: { id: string } }) => edge.node.id));
            if (!pageInfo.hasPreviousPage) {
              break;
            }
            expect(edges).toHaveLength(page);
            before = pageInfo.startCursor;
          }
          expect(ids).toEqual(expected(size, orderBy));
        }),
        { numRuns: 40 },
      );
    });

    it('have 20 rows unless said otherwise, and at most 100', async () => {
      expect((await list({ filter: { regionUnder: '97' } })).edges).toHaveLength(20);
      const { edges, pageInfo, totalCount } = await list({ filter: { regionUnder: '97' }, first: 100 });
      expect(edges).toHaveLength(100);
      expect(totalCount).toBe(100);
      expect(pageInfo.hasNextPage).toBe(false);
    });

    it('count without reading rows when only the total is asked for', async () => {
      const { data } = await subgraph.query(`{ workers(filter: { regionUnder: "97" }) { totalCount } }`);
      expect(data.workers.totalCount).toBe(100);
      expect(subgraph.statements.map(({ text }) => text)).toEqual([
        expect.stringMatching(/^SELECT count\(\*\) AS total FROM worker/),
      ]);
    });

    it.each([
      [{ first: 0 }, 'PAGE_SIZE_OUT_OF_RANGE', { argument: 'first', value: 0, minimum: 1, maximum: 100 }],
      [{ first: 101 }, 'PAGE_SIZE_OUT_OF_RANGE', { argument: 'first', value: 101, minimum: 1, maximum: 100 }],
      [{ last: -1 }, 'PAGE_SIZE_OUT_OF_RANGE', { argument: 'last', value: -1, minimum: 1, maximum: 100 }],
      [{ first: 2, last: 2 }, 'PAGE_ARGUMENTS_CONFLICT', { one: 'first', other: 'last' }],
      [{ first: 2, before: 'x' }, 'PAGE_ARGUMENTS_CONFLICT', { one: 'first', other: 'before' }],
      [{ after: 'nonsense' }, 'CURSOR_INVALID', { argument: 'after', value: 'nonsense' }],
      [{ before: '' }, 'CURSOR_INVALID', { argument: 'before', value: '' }],
    ])('refuse %j', async (variables, code, details) => {
      expect((await refusal(variables)).extensions).toEqual({ code, details });
      expect(subgraph.statements).toEqual([]);
    });

    it('refuse the cursor of another order and one with a forged key', async () => {
      const { edges } = await list({ filter: { regionUnder: '99' } });
      const { cursor } = edges[0];
      expect((await refusal({ orderBy: 'REGION_CODE_DESC', after: cursor })).extensions!['code']).toBe(
        'CURSOR_INVALID',
      );
      const forged = Buffer.from(JSON.stringify(['REGION_CODE_ASC', '99', "' OR true"])).toString(
        'base64url',
      );
      expect((await refusal({ after: forged })).extensions!['code']).toBe('CURSOR_INVALID');
    });

    it('go on behind a row that has gone', async () => {
      const { edges } = await list({ filter: { regionUnder: '99' } });
      const gone = Buffer.from(
        JSON.stringify(['REGION_CODE_ASC', '990101001', 'ffffffff-ffff-4fff-bfff-ffffffffffff']),
      ).toString('base64url');
      const after = await list({ filter: { regionUnder: '99' }, after: gone });
      expect(after.edges).toEqual(edges.slice(1));
    });
  });

  it('read their certificates, employments and regions in three statements, for one worker as for a hundred', async () => {
    const document = `query ($first: Int) {
      workers(filter: { regionUnder: "97" }, first: $first) {
        totalCount
        edges { node {
          id displayName provenance region { code }
          certificates { id } highestCertificate { level } employments { id community { id } }
        } }
      }
    }`;
    for (const first of [1, 100]) {
      const { data, errors } = await subgraph.query(document, { first });
      expect(errors).toEqual([]);
      expect(data.workers.edges).toHaveLength(first);
      expect(data.workers.edges[0].node).toMatchObject({
        region: { code: '970101001' },
        highestCertificate: { level: 'ASSISTANT' },
      });
      expect(subgraph.statements).toHaveLength(3);
    }
  });
});

describe('worker', () => {
  const document = `query ($id: ID!) { worker(id: $id) { id displayName region { __typename code } provenance } }`;

  it('is found by id', async () => {
    const { data, errors } = await subgraph.query(document, { id: named.senior.id });
    expect(errors).toEqual([]);
    expect(data.worker).toEqual({
      id: named.senior.id,
      displayName: '高级',
      region: { __typename: 'Region', code: '990101001' },
      provenance: 'REGISTERED',
    });
  });

  it.each([newId(), 'not-a-uuid', ''])('is null with NOT_FOUND for an id that nobody has: %j', async (id) => {
    const { data, errors } = await subgraph.query(document, { id });
    expect(data).toEqual({ worker: null });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['worker'],
        extensions: { code: 'NOT_FOUND', details: { entity: 'Worker', key: id } },
      }),
    ]);
  });

  it('is an entity: answered in the order asked, null for what nobody has, in one statement for all', async () => {
    const ids = [named.left.id, newId(), named.senior.id, 'not-a-uuid', named.left.id];
    const { data, errors } = await subgraph.query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Worker { displayName highestCertificate { level } } } }`,
      { representations: ids.map((id) => ({ __typename: 'Worker', id })) },
    );
    expect(errors).toEqual([]);
    const left = { displayName: '离岗', highestCertificate: { level: 'ASSISTANT' } };
    const senior = { displayName: '高级', highestCertificate: { level: 'SENIOR' } };
    expect(data._entities).toEqual([left, null, senior, null, left]);
    expect(subgraph.statements).toHaveLength(2);
  });
});
