import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeEmployment, makeWorker, newId } from '../../test/make';
import { makeAdjustment, makePost } from '../../test/make/people';
import { employment } from '../employment/employment.entity';
import { knownCommunity } from '../known-community/known-community.entity';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { postAdjustment } from './post-adjustment.entity';
import { post, type PostRow } from './post.entity';

const community = newId();
const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['9901', '990101', '990101001', '9902'].map((code) => ({ code })),
  );
  await subgraph.insert(knownCommunity, [{ id: community, regionCode: '990101001' }]);
});
afterAll(() => subgraph.stop());

function run(name: string, input: object): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { post {
      id title region { code } community { id } agency { id } quota(asOf: "2025-12-31") abolishedOn provenance version
      adjustments { effectiveOn quota basis reason }
    } } }`,
    { input },
    { viewer: officer },
  );
}

/** A post for two, established in 2020; `holders` hold it from 2021 on, to the end of 2024. */
async function established(holders = 0, given: Partial<PostRow> = {}): Promise<PostRow> {
  const row = makePost(given);
  const people = Array.from({ length: holders }, () => makeWorker());
  await subgraph.insert(post, [row]);
  await subgraph.insert(postAdjustment, [makeAdjustment({ postId: row.id })]);
  await subgraph.insert(worker, people);
  await subgraph.insert(
    employment,
    people.map(({ id }) => makeEmployment({ workerId: id, postId: row.id, endedOn: '2024-12-31' })),
  );
  return row;
}

async function written(): Promise<string> {
  const { rows } = await subgraph.pool.query<{ all: string }>(
    `SELECT (SELECT count(*) FROM post) || ' ' || (SELECT count(*) FROM post_adjustment) || ' ' || (SELECT sum(version) FROM post) AS all`,
  );
  return rows[0]!.all;
}

const post1 = {
  title: '医务社会工作岗',
  kind: 'INSTITUTION',
  field: 'HEALTH',
  facility: '甲医院',
  regionCode: '990101',
  establishedOn: '2024-01-01',
  quota: 2,
  reason: '医院需求',
};

describe('establishPost', () => {
  it('establishes a post with its first quota', async () => {
    const { data, errors } = await run('establishPost', post1);
    expect(errors).toEqual([]);
    expect(data.establishPost.post).toMatchObject({
      title: '医务社会工作岗',
      region: { code: '990101' },
      quota: 2,
      abolishedOn: null,
      provenance: 'REGISTERED',
      version: 1,
      adjustments: [{ effectiveOn: '2024-01-01', quota: 2, basis: 'DEMAND', reason: '医院需求' }],
    });
  });

  it('places it in the region of its community', async () => {
    const { data } = await run('establishPost', {
      ...post1,
      kind: 'DEDICATED',
      field: 'COMMUNITY',
      facility: null,
      regionCode: null,
      communityId: community.toUpperCase(),
    });
    expect(data.establishPost.post).toMatchObject({
      region: { code: '990101001' },
      community: { id: community },
    });
  });

  it.each([
    ['a title that is empty', { title: '' }, 'TEXT_INVALID'],
    ['no reason', { reason: ' ' }, 'TEXT_INVALID'],
    ['a negative quota', { quota: -1 }, 'NUMBER_OUT_OF_RANGE'],
    ['a quota too large', { quota: 1001 }, 'NUMBER_OUT_OF_RANGE'],
    ['no facility', { facility: null }, 'PLACE_REQUIRED'],
    ['a region of others', { regionCode: '9902' }, 'REGION_NOT_FOUND'],
    ['a community that nobody knows', { regionCode: null, communityId: newId() }, 'COMMUNITY_NOT_FOUND'],
  ])('refuses %s, and nothing is written', async (_, given, code) => {
    const before = await written();
    const { data, errors } = await run('establishPost', { ...post1, ...given });
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]!.extensions!['code']).toBe(code);
    expect(await written()).toBe(before);
  });
});

const adjustment = {
  expectedVersion: 1,
  effectiveOn: '2025-01-01',
  quota: 3,
  basis: 'PERFORMANCE',
  reason: '效能评估优秀',
};

describe('adjustPost', () => {
  it('sets the quota from a day on, and may set it again for the days in between', async () => {
    const { id } = await established();
    const { data, errors } = await run('adjustPost', { id, ...adjustment });
    expect(errors).toEqual([]);
    expect(data.adjustPost.post).toMatchObject({ version: 2, quota: 3 });
    const between = await run('adjustPost', {
      id,
      ...adjustment,
      expectedVersion: 2,
      effectiveOn: '2023-01-01',
      quota: 9,
      basis: 'DEMAND',
    });
    expect(between.data.adjustPost.post).toMatchObject({ version: 3, quota: 3 });
    expect(between.data.adjustPost.post.adjustments.map((of: { quota: number }) => of.quota)).toEqual([
      2, 9, 3,
    ]);
  });

  it('does not go below the holders of any day', async () => {
    const { id } = await established(2);
    const lower = (effectiveOn: string) => run('adjustPost', { id, ...adjustment, effectiveOn, quota: 1 });
    expect((await lower('2024-12-31')).errors).toMatchObject([
      { extensions: { code: 'QUOTA_EXCEEDED', details: { day: '2024-12-31', quota: 1, holders: 2 } } },
    ]);
    expect((await lower('2025-01-01')).errors).toEqual([]);
  });

  it.each<[string, object, string, object?]>([
    ['a day before the post', { effectiveOn: '2019-12-31' }, 'POST_NOT_STANDING'],
    ['a day without the post', {}, 'POST_NOT_STANDING', { abolishedOn: '2025-01-01' }],
    ['a day that has an adjustment', { effectiveOn: '2020-01-01' }, 'ALREADY_RECORDED'],
    ['a negative quota', { quota: -1 }, 'NUMBER_OUT_OF_RANGE'],
    ['no reason', { reason: '' }, 'TEXT_INVALID'],
    ['a stale version', { expectedVersion: 3 }, 'CONFLICT'],
    ['a post of elsewhere', {}, 'NOT_FOUND', { regionCode: '9902' }],
  ])('refuses %s, and nothing is written', async (_, given, code, of = {}) => {
    const { id } = await established(0, of);
    const before = await written();
    const { errors } = await run('adjustPost', { id, ...adjustment, ...given });
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(errors).toHaveLength(1);
    expect(await written()).toBe(before);
  });
});

describe('abolishPost', () => {
  const abolish = (id: string, abolishedOn: string, expectedVersion = 1) =>
    run('abolishPost', { id, expectedVersion, abolishedOn });

  it('abolishes a post once that nobody holds from then on', async () => {
    const { id } = await established(1);
    expect((await abolish(id, '2024-12-31')).errors).toMatchObject([
      { extensions: { code: 'QUOTA_EXCEEDED', details: { day: '2024-12-31', quota: 0, holders: 1 } } },
    ]);
    const { data, errors } = await abolish(id, '2025-01-01');
    expect(errors).toEqual([]);
    expect(data.abolishPost.post).toMatchObject({ abolishedOn: '2025-01-01', quota: 0, version: 2 });
    expect((await abolish(id, '2026-01-01', 2)).errors).toMatchObject([
      {
        extensions: {
          code: 'POST_NOT_STANDING',
          details: { from: '2020-01-01', to: '2025-01-01', day: '2026-01-01' },
        },
      },
    ]);
  });

  it('is refused on the first day of the post, and for a post of elsewhere', async () => {
    const { id } = await established();
    expect((await abolish(id, '2020-01-01')).errors).toMatchObject([
      { extensions: { code: 'DATE_RANGE_INVALID' } },
    ]);
    const elsewhere = await established(0, { regionCode: '9902' });
    expect((await abolish(elsewhere.id, '2025-01-01')).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
  });
});
