import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { makePracticeBase, newId } from '../../test/make';
import { regionCode } from '../../../shared/src/region-codes';
import { workforce } from '../service';
import { practiceBase, practiceBaseRegion } from './practice-base.entity';

const communityId = newId();
const city = makePracticeBase({
  name: '市基地',
  level: 'CITY',
  regionCode: '990101001',
  communityId,
  coverageName: '甲市',
  establishedOn: '2025-04-01',
  provenance: 'SOURCE_DOCUMENT',
  sourceClause: '建立全市实践基地',
});
const western = makePracticeBase({
  name: '西片基地',
  level: 'CITY',
  status: 'PREPARING',
  regionCode: '9901',
  coverageName: '西两县',
});
const county = makePracticeBase({
  name: '县基地',
  status: 'EXPLORING',
  regionCode: '990201',
  coverageName: '乙县',
});
const closed = makePracticeBase({
  name: '旧基地',
  level: 'COMMUNITY',
  status: 'CLOSED',
  regionCode: '990201001',
});
const crowd = Array.from({ length: 100 }, () => makePracticeBase({ name: '众', regionCode: '970101' }));

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['97', '99', '9901', '9902', '9903'].map((code) => ({ code })),
  );
  await subgraph.insert(practiceBase, [city, western, county, closed, ...crowd]);
  await subgraph.insert(practiceBaseRegion, [
    { baseId: city.id, regionCode: '9901' },
    { baseId: western.id, regionCode: '990102' },
    { baseId: western.id, regionCode: '990101' },
    { baseId: county.id, regionCode: '990201' },
    ...crowd.map(({ id }) => ({ baseId: id, regionCode: '970101' })),
  ]);
});

afterAll(() => subgraph.stop());

const listDocument = `query ($filter: PracticeBaseFilter, $first: Int, $after: String, $last: Int, $before: String) {
  practiceBases(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    edges { cursor node { name } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function namesWith(filter: Record<string, unknown>): Promise<string[]> {
  const { data, errors } = await subgraph.query(listDocument, { filter: { regionUnder: '99', ...filter } });
  expect(errors).toEqual([]);
  const names = data.practiceBases.edges.map((edge: { node: { name: string } }) => edge.node.name);
  expect(data.practiceBases.totalCount).toBe(names.length);
  return names;
}

describe('practiceBases', () => {
  it('are filtered by region, level and status, in order of their regions', async () => {
    expect(await namesWith({})).toEqual(['西片基地', '市基地', '县基地', '旧基地']);
    expect(await namesWith({ regionUnder: '9902' })).toEqual(['县基地', '旧基地']);
    expect(await namesWith({ levelIn: ['CITY'] })).toEqual(['西片基地', '市基地']);
    expect(await namesWith({ levelIn: ['PROVINCE'] })).toEqual([]);
    expect(await namesWith({ statusIn: ['EXPLORING', 'CLOSED'] })).toEqual(['县基地', '旧基地']);
    expect(await namesWith({ levelIn: ['CITY'], statusIn: ['ACTIVE'] })).toEqual(['市基地']);
  });

  it('tell an empty region from one that does not exist', async () => {
    expect(await namesWith({ regionUnder: '9903' })).toEqual([]);
    const { data, errors } = await subgraph.query(listDocument, { filter: { regionUnder: '9904' } });
    expect(data).toBeNull();
    expect(errors[0]!.extensions).toEqual({ code: 'REGION_NOT_FOUND', details: { code: '9904' } });
  });

  it.each([
    ['forward', { first: 3 }, 'hasNextPage', 'after', 'endCursor'],
    ['backward', { last: 3 }, 'hasPreviousPage', 'before', 'startCursor'],
  ] as const)('page %s through the whole list', async (direction, size, more, argument, from) => {
    const names: string[] = [];
    let cursor: string | null = null;
    for (;;) {
      const { data, errors } = await subgraph.query(listDocument, {
        filter: { regionUnder: '99' },
        ...size,
        [argument]: cursor,
      });
      expect(errors).toEqual([]);
      const { edges, pageInfo } = data.practiceBases;
      names.splice(
        direction === 'forward' ? names.length : 0,
        0,
        ...edges.map((edge: { node: { name: string } }) => edge.node.name),
      );
      if (!pageInfo[more]) {
        break;
      }
      cursor = pageInfo[from];
    }
    expect(names).toEqual(['西片基地', '市基地', '县基地', '旧基地']);
  });

  it('read their coverage in one statement, for one base as for a hundred', async () => {
    for (const first of [1, 100]) {
      const { data, errors } = await subgraph.query(
        `query ($first: Int) { practiceBases(filter: { regionUnder: "97" }, first: $first) {
          edges { node { name region { code } community { id } coverage { name regions { code } } } }
        } }`,
        { first },
      );
      expect(errors).toEqual([]);
      expect(data.practiceBases.edges).toHaveLength(first);
      expect(subgraph.statements).toHaveLength(2);
    }
  });
});

describe('practiceBase', () => {
  const document = `query ($id: ID!) { practiceBase(id: $id) {
    id name level status host region { code } community { __typename id } coverage { name regions { __typename code } }
    establishedOn provenance sourceClause
  } }`;

  it('is found by id', async () => {
    const { data, errors } = await subgraph.query(document, { id: city.id });
    expect(errors).toEqual([]);
    expect(data.practiceBase).toEqual({
      id: city.id,
      name: '市基地',
      level: 'CITY',
      status: 'ACTIVE',
      host: '甲社区',
      region: { code: '990101001' },
      community: { __typename: 'Community', id: communityId },
      coverage: { name: '甲市', regions: [{ __typename: 'Region', code: '9901' }] },
      establishedOn: '2025-04-01',
      provenance: 'SOURCE_DOCUMENT',
      sourceClause: '建立全市实践基地',
    });
  });

  it('covers regions in order of their codes, and may lie in no community', async () => {
    const { data } = await subgraph.query(document, { id: western.id });
    expect(data.practiceBase).toMatchObject({
      community: null,
      coverage: { name: '西两县', regions: [{ code: '990101' }, { code: '990102' }] },
      establishedOn: null,
      sourceClause: null,
    });
  });

  it.each([newId(), 'not-a-uuid'])('is null with NOT_FOUND for an id that no base has: %s', async (id) => {
    const { data, errors } = await subgraph.query(document, { id });
    expect(data).toEqual({ practiceBase: null });
    expect(errors[0]!.extensions).toEqual({
      code: 'NOT_FOUND',
      details: { entity: 'PracticeBase', key: id },
    });
  });

  it('is an entity: answered in the order asked, null for what nobody has', async () => {
    const ids = [county.id, 'x', city.id, newId()];
    const { data, errors } = await subgraph.query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on PracticeBase { name } } }`,
      { representations: ids.map((id) => ({ __typename: 'PracticeBase', id })) },
    );
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([{ name: '县基地' }, null, { name: '市基地' }, null]);
    expect(subgraph.statements).toHaveLength(1);
  });

  it('cannot claim a source document without quoting it', async () => {
    const bare = makePracticeBase({ provenance: 'SOURCE_DOCUMENT', sourceClause: null });
    await expect(subgraph.insert(practiceBase, [bare])).rejects.toThrow('practice_base_clause');
  });
});
