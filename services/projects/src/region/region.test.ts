import fc from 'fast-check';
import { makeCommunities, makePlaces } from '../../test/make';
import { walk } from '../../../../test/support/pages';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { projects } from '../service';
import { ancestorCodes, levelOfCode, nearestAncestor } from './region.rules';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(projects);
  await makePlaces(subgraph);
  await makeCommunities(subgraph, [
    { name: '甲社区', regionCode: '150102001' },
    { name: '乙社区', regionCode: '150102002' },
    { name: '丙社区', regionCode: '150202001' },
  ]);
});
afterAll(() => subgraph.stop());

const page = 'edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

describe('region', () => {
  it('answers a region with its edition, ancestors, children and communities', async () => {
    const { data, errors } = await subgraph.query(
      `{ region(code: "1501") { code name level provenance edition { edition cutOffOn } parent { code } ancestors { code }
          children { code name children { code } } communities(first: 1) { totalCount edges { node { name } } pageInfo { hasNextPage } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.region).toEqual({
      code: '1501',
      name: '呼和浩特市',
      level: 'PREFECTURE',
      provenance: 'OFFICIAL_STATISTIC',
      edition: { edition: '2023', cutOffOn: '2023-06-30' },
      parent: { code: '15' },
      ancestors: [{ code: '15' }],
      children: [
        { code: '150102', name: '新城区', children: [{ code: '150102001' }, { code: '150102002' }] },
      ],
      communities: { totalCount: 2, edges: [{ node: { name: '甲社区' } }], pageInfo: { hasNextPage: true } },
    });
  });

  it('gives ancestors from the province down and no parent to a province', async () => {
    const { data } = await subgraph.query(
      '{ a: region(code: "150102001") { ancestors { code } } b: region(code: "15") { parent { code } ancestors { code } } }',
    );
    expect(data.a.ancestors.map(({ code }: { code: string }) => code)).toEqual(['15', '1501', '150102']);
    expect(data.b).toEqual({ parent: null, ancestors: [] });
  });

  it.each(['99', '1509', 'abc', '150', '', "15' OR '1'='1"])(
    'says that there is no region %j',
    async (code) => {
      // What has not the form of a key could be anything, and is not repeated.
      const shown = /^\w*$/.test(code) ? code : '…';
      const { data, errors } = await subgraph.query('query ($code: ID!) { region(code: $code) { name } }', {
        code,
      });
      expect(data).toEqual({ region: null });
      expect(errors).toMatchObject([
        { path: ['region'], extensions: { code: 'REGION_NOT_FOUND', details: { code: shown } } },
      ]);
    },
  );

  it('names the editions that are loaded when another one is asked for', async () => {
    const { errors } = await subgraph.query('{ region(code: "15", edition: "1999") { name } }');
    expect(errors).toMatchObject([
      { extensions: { code: 'REGION_EDITION_NOT_FOUND', details: { edition: '1999', loaded: '2023' } } },
    ]);
    expect(
      (await subgraph.query('{ regions(filter: { edition: "1999" }) { totalCount } }')).errors,
    ).toMatchObject([{ extensions: { code: 'REGION_EDITION_NOT_FOUND' } }]);
    expect((await subgraph.query('{ region(code: "15", edition: "2023") { name } }')).data.region.name).toBe(
      '内蒙古自治区',
    );
  });

  it('speaks the language of the request', async () => {
    const chinese = await subgraph.query('{ region(code: "99") { name } }', {}, { language: 'zh' });
    const english = await subgraph.query('{ region(code: "99") { name } }', {}, { language: 'en' });
    expect(chinese.errors[0]!.message).toMatch(/没有代码为“99”的行政区划/);
    expect(english.errors[0]!.message).toMatch(/There is no region with code "99"/);
  });
});

describe('regions', () => {
  it.each([
    ['regionUnder: "1501"', ['1501', '150102', '150102001', '150102002']],
    ['parentCode: "15"', ['1501', '1502']],
    ['levelIn: [COUNTY]', ['150102', '150202']],
    ['nameContains: "街道", regionUnder: "1502"', ['150202001']],
    ['nameContains: "%"', []],
    ['levelIn: []', []],
  ])('filters by %s', async (filter, codes) => {
    const { data, errors } = await subgraph.query(
      `{ regions(filter: { ${filter} }) { totalCount edges { node { code } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.regions.edges.map((edge: { node: { code: string } }) => edge.node.code)).toEqual(codes);
    expect(data.regions.totalCount).toBe(codes.length);
  });

  it('orders by code both ways', async () => {
    const { data } = await subgraph.query(
      '{ regions(orderBy: CODE_DESC, first: 2) { edges { node { code } } } }',
    );
    expect(data.regions.edges.map((edge: { node: { code: string } }) => edge.node.code)).toEqual([
      '62',
      '150202001',
    ]);
  });

  it('walks to the same list in any page size, forward and backward', async () => {
    const all = ['15', '1501', '150102', '150102001', '150102002', '1502', '150202', '150202001', '62'];
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 10 }),
        fc.constantFrom('forward', 'backward'),
        fc.boolean(),
        async (size, direction, descending) => {
          const walked = await walk(
            direction,
            size,
            (given) =>
              subgraph.query(
                `query ($first: Int, $after: String, $last: Int, $before: String) {
                 regions(orderBy: ${descending ? 'CODE_DESC' : 'CODE_ASC'}, first: $first, after: $after, last: $last, before: $before) { ${page} } }`,
                given,
              ),
            ({ data }) => data.regions,
          );
          expect(walked).toEqual(descending ? [...all].reverse() : all);
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each([
    ['first: 0', 'PAGE_SIZE_OUT_OF_RANGE', { argument: 'first', value: 0, minimum: 1, maximum: 100 }],
    ['first: -3', 'PAGE_SIZE_OUT_OF_RANGE', { argument: 'first', value: -3, minimum: 1, maximum: 100 }],
    ['first: 101', 'PAGE_SIZE_OUT_OF_RANGE', { argument: 'first', value: 101, minimum: 1, maximum: 100 }],
    ['last: 101', 'PAGE_SIZE_OUT_OF_RANGE', { argument: 'last', value: 101, minimum: 1, maximum: 100 }],
    ['first: 1, last: 1', 'PAGE_ARGUMENTS_CONFLICT', { one: 'first', other: 'last' }],
    ['after: "x", before: "y"', 'PAGE_ARGUMENTS_CONFLICT', { one: 'after', other: 'before' }],
    ['after: "x"', 'CURSOR_INVALID', { argument: 'after', value: 'x' }],
    ['after: ""', 'CURSOR_INVALID', { argument: 'after', value: '' }],
    [
      `after: "${Buffer.from('["CODE_DESC","15"]').toString('base64url')}"`,
      'CURSOR_INVALID',
      { argument: 'after' },
    ],
    [
      `after: "${Buffer.from('["CODE_ASC",15]').toString('base64url')}"`,
      'CURSOR_INVALID',
      { argument: 'after' },
    ],
    [
      `after: "${Buffer.from('["CODE_ASC"]').toString('base64url')}"`,
      'CURSOR_INVALID',
      { argument: 'after' },
    ],
    [`after: "${Buffer.from('{}').toString('base64url')}"`, 'CURSOR_INVALID', { argument: 'after' }],
    ['filter: { regionUnder: "99" }', 'REGION_NOT_FOUND', { code: '99' }],
    ['filter: { regionUnder: "1501021" }', 'REGION_NOT_FOUND', { code: '1501021' }],
    ['filter: { parentCode: "99" }', 'REGION_NOT_FOUND', { code: '99' }],
  ])('refuses %s with %s', async (argument, code, details) => {
    const { data, errors } = await subgraph.query(`{ regions(${argument}) { edges { node { code } } } }`);
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path: ['regions'], extensions: { code, details } });
  });

  it('is one statement whatever is asked of it, and no statement for what is not', async () => {
    await subgraph.query('{ regions { totalCount edges { node { code } } } }');
    expect(subgraph.statements).toHaveLength(1);
    await subgraph.query('{ regions { edges { node { code } } } }');
    expect(subgraph.statements.map(({ text }) => text)).toEqual([expect.not.stringContaining('count(*)')]);
    await subgraph.query('{ regions { totalCount } }');
    expect(subgraph.statements.map(({ text }) => text)).toEqual([expect.not.stringContaining('LIMIT')]);
  });

  it('reads communities, children and ancestors of many regions in one statement each', async () => {
    const ask = (first: number) =>
      subgraph.query(
        `{ regions(first: ${first}) { edges { node { code edition { edition } ancestors { code } children { code } communities(first: 2) { totalCount edges { node { id } } } } } } }`,
      );
    await ask(1);
    const one = subgraph.statements.length;
    await ask(9);
    expect(subgraph.statements.length).toBe(one + 1);
    await ask(8);
    expect(subgraph.statements.length).toBe(one + 1);
  });
});

describe('references', () => {
  it('resolves regions by code in the order asked, unknown ones to null', async () => {
    const { data, errors } = await subgraph.query(
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Region { code name } } }',
      { refs: ['62', '99', '15'].map((code) => ({ __typename: 'Region', code })) },
    );
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([
      { code: '62', name: '甘肃省' },
      null,
      { code: '15', name: '内蒙古自治区' },
    ]);
    expect(subgraph.statements).toHaveLength(1);
  });
});

describe('rules', () => {
  it('reads the level from the length of a code', () => {
    expect(['15', '1501', '150102', '150102001'].map(levelOfCode)).toEqual([
      'PROVINCE',
      'PREFECTURE',
      'COUNTY',
      'TOWNSHIP',
    ]);
    expect(() => levelOfCode('150')).toThrow(/150.*3 digits/);
  });

  it('attaches a code to the nearest ancestor that exists, never to itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), fc.subarray([2, 4, 6, 9]), (code, lengths) => {
        const existing = new Set([...lengths.map((length) => code.slice(0, length)), code]);
        const expected = lengths.length === 0 ? null : code.slice(0, Math.max(...lengths));
        expect(nearestAncestor(code, (candidate) => existing.has(candidate))).toBe(expected);
      }),
    );
    expect(ancestorCodes('150102001')).toEqual(['15', '1501', '150102']);
  });
});
