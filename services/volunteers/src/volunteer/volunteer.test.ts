import fc from 'fast-check';
import { pageFields, walk } from '../../../../test/support/pages';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeMembership, makeTeam, makeVolunteer, newId, places } from '../../test/make';
import { regionCode } from '../../../shared/src/region-codes';
import { volunteers } from '../service';
import { membership } from '../team/membership.entity';
import { volunteerTeam } from '../team/volunteer-team.entity';
import { volunteer } from './volunteer.entity';

let subgraph: TestSubgraph;

// Several share a day and a place: the order must still be total.
const rows = Array.from({ length: 23 }, (_, index) =>
  makeVolunteer({
    fullName: ['韦小兰', '欧阳建国', '阿依古丽·买买提', '罗成'][index % 4]!,
    regionCode: ['990101001', '990101002', '990102001'][index % 3]!,
    registeredOn: `202${index % 5}-03-0${1 + (index % 2)}`,
    provenance: index % 2 === 0 ? 'REGISTERED' : 'SYNTHETIC',
  }),
);
const [one, two, three] = [rows[0]!, rows[1]!, rows[2]!];
const joinedFirst = makeTeam({ name: '先加入' });
const joinedLater = makeTeam({ name: '后加入' });
const left = makeTeam({ name: '已退出' });

const byRegion = [...rows].sort((a, b) => compare(a.regionCode, b.regionCode) || compare(a.id, b.id));
const byRegistration = [...rows].sort(
  (a, b) => compare(b.registeredOn, a.registeredOn) || compare(b.id, a.id),
);
const orders = { REGION_CODE_ASC: byRegion, REGISTERED_ON_DESC: byRegistration } as const;

beforeAll(async () => {
  subgraph = await startSubgraph(volunteers);
  await subgraph.insert(regionCode, places);
  await subgraph.insert(volunteer, [...rows].reverse());
  await subgraph.insert(volunteerTeam, [joinedFirst, joinedLater, left]);
  await subgraph.insert(membership, [
    makeMembership({ teamId: joinedLater.id, volunteerId: one.id, joinedOn: '2023-01-01' }),
    makeMembership({ teamId: joinedFirst.id, volunteerId: one.id, joinedOn: '2022-01-01' }),
    makeMembership({ teamId: left.id, volunteerId: one.id, joinedOn: '2022-01-01', leftOn: '2022-12-31' }),
    makeMembership({ teamId: joinedFirst.id, volunteerId: two.id }),
  ]);
});
afterAll(() => subgraph.stop());

async function listed(filter: string, order = 'REGION_CODE_ASC'): Promise<{ ids: string[]; total: number }> {
  const { data, errors } = await subgraph.query(
    `{ volunteers(filter: ${filter}, orderBy: ${order}, first: 100) { totalCount edges { node { id } } } }`,
  );
  expect(errors).toEqual([]);
  return {
    ids: data.volunteers.edges.map((edge: { node: { id: string } }) => edge.node.id),
    total: data.volunteers.totalCount,
  };
}

function askPage(order: string, filter = '{}') {
  return (page: Record<string, unknown>) =>
    subgraph.query(
      `query ($first: Int, $after: String, $last: Int, $before: String) {
         volunteers(filter: ${filter}, orderBy: ${order}, first: $first, after: $after, last: $last, before: $before) { ${pageFields} } }`,
      page,
    );
}

describe('a volunteer', () => {
  it('is found by id, under a masked name, with region and present teams in the order of joining', async () => {
    const { data, errors } = await subgraph.query(
      'query ($id: ID!) { volunteer(id: $id) { id displayName region { code } registeredOn provenance teams { name } } }',
      { id: one.id },
    );
    expect(errors).toEqual([]);
    expect(data.volunteer).toEqual({
      id: one.id,
      displayName: '韦**',
      region: { code: '990101001' },
      registeredOn: '2020-03-01',
      provenance: 'REGISTERED',
      teams: [{ name: '先加入' }, { name: '后加入' }],
    });
    expect(subgraph.statements).toHaveLength(2);
  });

  it.each([
    ['the id of nobody', newId(), null],
    ['a word', 'nobody', null],
    // What has not the form of a key could be anything, a person's name as well: it is not repeated.
    ['what is no key', "'; DROP TABLE volunteer; --", '…'],
    ['a name', '韦小兰', '…'],
  ])('is not there under %s', async (_, id, shown) => {
    const { data, errors } = await subgraph.query('query ($id: ID!) { volunteer(id: $id) { id } }', { id });
    expect(data).toEqual({ volunteer: null });
    expect(errors).toMatchObject([
      {
        path: ['volunteer'],
        extensions: { code: 'NOT_FOUND', details: { entity: 'Volunteer', key: shown ?? id } },
      },
    ]);
  });

  it('never appears under the full name unless somebody says what for', async () => {
    const { data } = await subgraph.query(
      '{ volunteers(first: 100) { edges { cursor node { id displayName } } } }',
    );
    const answer = JSON.stringify(data);
    const cursors = data.volunteers.edges.map(({ cursor }: { cursor: string }) =>
      Buffer.from(cursor, 'base64url'),
    );
    for (const { fullName } of rows) {
      expect(answer).not.toContain(fullName);
      expect(cursors.join()).not.toContain(fullName);
    }
    // Asked for by those who may, the full name is masked until they say what for.
    const asked = await subgraph.query('{ volunteers(first: 100) { edges { node { fullName } } } }');
    for (const { fullName } of rows) {
      expect(JSON.stringify(asked)).not.toContain(fullName);
    }
  });

  it('is resolved for other services in the order asked, in one statement, null for ids of nobody', async () => {
    const ids = [three.id, newId(), one.id, 'nobody', two.id, three.id];
    const { data, errors } = await subgraph.query(
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Volunteer { id displayName } } }',
      { refs: ids.map((id) => ({ __typename: 'Volunteer', id })) },
    );
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([
      { id: three.id, displayName: '阿*******' },
      null,
      { id: one.id, displayName: '韦**' },
      null,
      { id: two.id, displayName: '欧阳**' },
      { id: three.id, displayName: '阿*******' },
    ]);
    expect(subgraph.statements).toHaveLength(1);
  });
});

describe('the list of volunteers', () => {
  it.each([
    ['{ regionUnder: "99" }', () => true],
    ['{ regionUnder: "990101" }', (row) => row.regionCode.startsWith('990101')],
    ['{ regionUnder: "990102001" }', (row) => row.regionCode === '990102001'],
    ['{ registeredFrom: "2022-03-02" }', (row) => row.registeredOn >= '2022-03-02'],
    ['{ registeredTo: "2022-03-02" }', (row) => row.registeredOn <= '2022-03-02'],
    [
      '{ registeredFrom: "2021-03-01", registeredTo: "2021-03-01" }',
      (row) => row.registeredOn === '2021-03-01',
    ],
    [
      '{ regionUnder: "990101", registeredFrom: "2021-01-01", registeredTo: "2023-12-31" }',
      (row) =>
        row.regionCode.startsWith('990101') &&
        row.registeredOn >= '2021-01-01' &&
        row.registeredOn <= '2023-12-31',
    ],
    ['{ regionUnder: null, registeredFrom: null, registeredTo: null }', () => true],
    ['null', () => true],
  ] as const satisfies readonly (readonly [string, (row: (typeof rows)[number]) => boolean])[])(
    'holds exactly what satisfies %s, in either order',
    async (filter, satisfies) => {
      for (const order of ['REGION_CODE_ASC', 'REGISTERED_ON_DESC'] as const) {
        const expected = orders[order].filter(satisfies).map(({ id }) => id);
        expect(expected.length).toBeGreaterThan(0);
        expect(await listed(filter, order)).toEqual({ ids: expected, total: expected.length });
      }
    },
  );

  it('walks page by page, either way and in either order, through the whole list', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('forward' as const, 'backward' as const),
        fc.constantFrom('REGION_CODE_ASC' as const, 'REGISTERED_ON_DESC' as const),
        fc.constantFrom('', '990101'),
        async (size, direction, order, under) => {
          const expected = orders[order]
            .filter((row) => row.regionCode.startsWith(under))
            .map(({ id }) => id);
          const ask = askPage(order, under === '' ? '{}' : `{ regionUnder: "${under}" }`);
          expect(await walk(direction, size, ask, ({ data }) => data.volunteers)).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('tells of the pages around a page', async () => {
    const ask = askPage('REGION_CODE_ASC');
    const pageInfo = async (page: Record<string, unknown>) => (await ask(page)).data.volunteers.pageInfo;
    const first = await pageInfo({ first: 10 });
    expect(first).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(await pageInfo({ first: 10, after: first.endCursor })).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: true,
    });
    const last = await pageInfo({ last: 10 });
    expect(last).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(await pageInfo({ first: 10, after: last.endCursor })).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });

  it('is twenty long unless said otherwise, and counted only when asked', async () => {
    const { data } = await subgraph.query('{ volunteers { edges { cursor } } }');
    expect(data.volunteers.edges).toHaveLength(20);
    expect(subgraph.statements).toHaveLength(1);
    expect(subgraph.statements[0]!.text).not.toContain('count(');
    expect((await subgraph.query('{ volunteers { totalCount } }')).data).toEqual({
      volunteers: { totalCount: 23 },
    });
    expect(subgraph.statements).toHaveLength(1);
  });

  it('takes one statement, whatever its length, and one more for the teams of all', async () => {
    for (const first of [1, 100]) {
      await subgraph.query(
        `{ volunteers(first: ${first}) { totalCount edges { node { displayName region { code } teams { name leader { id } } } } } }`,
      );
      expect(subgraph.statements).toHaveLength(2);
    }
  });

  it('tells a region without volunteers from no region', async () => {
    const empty = await subgraph.query(
      '{ volunteers(filter: { regionUnder: "9902" }) { totalCount edges { cursor } pageInfo { endCursor } } }',
    );
    expect(empty.errors).toEqual([]);
    expect(empty.data.volunteers).toEqual({ totalCount: 0, edges: [], pageInfo: { endCursor: null } });
    for (const code of ['98', '990103', 'abc', '', '9901010011', "99' OR true --", '９９']) {
      const shown = /^\w*$/.test(code) ? code : '…';
      const { errors } = await subgraph.query(
        'query ($code: ID!) { volunteers(filter: { regionUnder: $code }) { totalCount } }',
        { code },
      );
      expect(errors).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND', details: { code: shown } } }]);
    }
  });
});

describe('bad input', () => {
  const foreign = Buffer.from(JSON.stringify(['REGISTERED_ON_DESC', '2020-03-01', one.id])).toString(
    'base64url',
  );
  const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

  it.each([
    ['first: 0', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['first: -1', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['first: 101', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['last: 0', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['last: 101', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['first: 1, last: 1', 'PAGE_ARGUMENTS_CONFLICT'],
    ['first: 1, before: "x"', 'PAGE_ARGUMENTS_CONFLICT'],
    ['last: 1, after: "x"', 'PAGE_ARGUMENTS_CONFLICT'],
    ['after: ""', 'CURSOR_INVALID'],
    ['after: "not a cursor"', 'CURSOR_INVALID'],
    ['last: 1, before: "bm9uZQ"', 'CURSOR_INVALID'],
    [`after: "${foreign}"`, 'CURSOR_INVALID'],
    [`after: "${cursor('REGION_CODE_ASC', '990101001')}"`, 'CURSOR_INVALID'],
    [`after: "${cursor('REGION_CODE_ASC', '990101001', 'nobody')}"`, 'CURSOR_INVALID'],
    [`after: "${cursor('REGION_CODE_ASC', 990101001, one.id)}"`, 'CURSOR_INVALID'],
    [
      `orderBy: REGISTERED_ON_DESC, after: "${cursor('REGISTERED_ON_DESC', '2025-02-30', one.id)}"`,
      'CURSOR_INVALID',
    ],
    ['filter: { registeredFrom: "2025-02-01", registeredTo: "2025-01-31" }', 'DATE_RANGE_INVALID'],
  ])('%s is refused with %s, before any statement', async (argument, code) => {
    const { data, errors } = await subgraph.query(`{ volunteers(${argument}) { edges { cursor } } }`);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['volunteers'], extensions: { code } }]);
    expect(subgraph.statements).toEqual([]);
  });

  it.each(['2025-02-30', '2025-2-3', '2025-01-01T00:00:00Z', 'yesterday', '0000-01-01', ''])(
    'no date is "%s"',
    async (day) => {
      const { errors } = await subgraph.query(
        'query ($day: Date) { volunteers(filter: { registeredFrom: $day }) { totalCount } }',
        { day },
      );
      expect(errors).toHaveLength(1);
      expect(errors[0]!.extensions!['code']).toBe('BAD_USER_INPUT');
      expect(subgraph.statements).toEqual([]);
    },
  );

  it('is explained in the language of the request', async () => {
    const document =
      '{ volunteers(filter: { registeredFrom: "2025-02-01", registeredTo: "2025-01-31" }) { totalCount } }';
    const [zh, en] = [
      await subgraph.query(document, {}, { language: 'zh' }),
      await subgraph.query(document, {}, { language: 'en' }),
    ];
    expect(zh.errors[0]!.message).toBe('起始日期 2025-02-01 晚于截止日期 2025-01-31。');
    expect(en.errors[0]!.message).toBe('The range begins on 2025-02-01, after its end on 2025-01-31.');
  });
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
