import fc from 'fast-check';
import { todayInChina } from '../../../shared/src/calendar';
import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeEmployment, makeWorker, newId } from '../../test/make';
import { makeAdjustment, makePost, makeSecondment } from '../../test/make/people';
import { knownCommunity } from '../known-community/known-community.entity';
import { postAdjustment } from '../post/post-adjustment.entity';
import { post, type PostRow } from '../post/post.entity';
import { secondment } from '../secondment/secondment.entity';
import { workforce } from '../service';
import { worker, type WorkerRow } from '../worker/worker.entity';
import { employment, type EmploymentRow } from './employment.entity';

const [community, communityElsewhere, agency] = [newId(), newId(), newId()];
const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '990101', '990101001', '9902', '990201001'].map((code) => ({ code })),
  );
  await subgraph.insert(knownCommunity, [
    { id: community, regionCode: '990101001' },
    { id: communityElsewhere, regionCode: '990201001' },
  ]);
});
afterAll(() => subgraph.stop());

function run(name: string, input: object, viewer = officer): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { employment {
      id kind field employer facility fullTime startedOn endedOn provenance version
      worker { id } community { id } agency { id } post { id } region { code }
    } } }`,
    { input },
    { viewer },
  );
}

async function somebody(given: Partial<WorkerRow> = {}): Promise<string> {
  const row = makeWorker(given);
  await subgraph.insert(worker, [row]);
  return row.id;
}

async function employed(given: Partial<EmploymentRow> = {}): Promise<EmploymentRow> {
  const row = makeEmployment({ workerId: await somebody(), ...given });
  await subgraph.insert(employment, [row]);
  return row;
}

async function postFor(quota: number, given: Partial<PostRow> = {}): Promise<PostRow> {
  const row = makePost(given);
  await subgraph.insert(post, [row]);
  await subgraph.insert(postAdjustment, [
    makeAdjustment({ postId: row.id, quota, effectiveOn: row.establishedOn }),
  ]);
  return row;
}

async function employmentCount(): Promise<number> {
  const { rows } = await subgraph.pool.query<{ count: number }>('SELECT count(*) FROM employment');
  return rows[0]!.count;
}

const dedicated = {
  kind: 'DEDICATED',
  field: 'COMMUNITY',
  employer: '甲社区居民委员会',
  communityId: community,
  startedOn: '2024-03-01',
};
const nurse = {
  kind: 'INSTITUTION',
  field: 'ELDERLY_CARE',
  employer: '甲养老院',
  facility: '甲养老院',
  regionCode: '990101001',
  startedOn: '2024-03-01',
};

describe('appointWorker', () => {
  it('begins an employment where its community is', async () => {
    const workerId = await somebody();
    const { data, errors } = await run('appointWorker', { workerId, ...dedicated });
    expect(errors).toEqual([]);
    expect(data.appointWorker.employment).toMatchObject({
      worker: { id: workerId },
      kind: 'DEDICATED',
      community: { id: community },
      agency: null,
      post: null,
      facility: null,
      fullTime: true,
      region: { code: '990101001' },
      startedOn: '2024-03-01',
      endedOn: null,
      provenance: 'REGISTERED',
      version: 1,
    });
  });

  it.each([
    ['an agency', { kind: 'AGENCY', agencyId: agency, regionCode: '990101' }],
    ['an agency, stationed in a community', { kind: 'AGENCY', agencyId: agency, communityId: community }],
    ['an institution', { kind: 'INSTITUTION', facility: '甲医院', regionCode: '990101' }],
  ])('begins one with %s', async (_, place) => {
    const input = { ...dedicated, communityId: undefined, ...place };
    const { errors } = await run('appointWorker', { workerId: await somebody(), ...input });
    expect(errors).toEqual([]);
  });

  const under = (years: number) => `${Number(todayInChina().slice(0, 4)) - years}-01-01`;
  it.each<[string, object, string, object?]>([
    ['an end before the beginning', { endedOn: '2024-02-29' }, 'DATE_RANGE_INVALID'],
    ['a community that nobody knows', { communityId: newId() }, 'COMMUNITY_NOT_FOUND'],
    ['a community whose id is no id', { communityId: 'x' }, 'COMMUNITY_NOT_FOUND'],
    ['a community of elsewhere', { communityId: communityElsewhere }, 'REGION_NOT_FOUND'],
    ['a region beside the community', { regionCode: '990101' }, 'ARGUMENTS_EXACTLY_ONE'],
    ['a community post without a community', { communityId: null, regionCode: '990101' }, 'PLACE_REQUIRED'],
    ['an agency post without an agency', { kind: 'AGENCY' }, 'PLACE_REQUIRED'],
    ['an institution post without a facility', { kind: 'INSTITUTION' }, 'PLACE_REQUIRED'],
    ['an agency in a community post', { agencyId: agency }, 'PLACE_NOT_ALLOWED'],
    ['a facility in a community post', { facility: '甲医院' }, 'PLACE_NOT_ALLOWED'],
    ['an agency that is none', { kind: 'AGENCY', agencyId: 'x' }, 'NOT_FOUND'],
    ['no place at all', { kind: 'INSTITUTION', facility: '甲', communityId: null }, 'ARGUMENTS_EXACTLY_ONE'],
    [
      'a region of others',
      { kind: 'INSTITUTION', facility: '甲', communityId: null, regionCode: '9902' },
      'REGION_NOT_FOUND',
    ],
    ['an employer without a name', { employer: ' ' }, 'TEXT_INVALID'],
    ['a post that nobody knows', { postId: newId() }, 'NOT_FOUND'],
    ['somebody under age on the first day', {}, 'AGE_BELOW_MINIMUM', { birthDate: '2008-03-02' }],
    ['somebody who is a child today', { startedOn: under(0) }, 'AGE_BELOW_MINIMUM', { birthDate: under(15) }],
    ['somebody erased', {}, 'ERASED', { erasedOn: '2024-01-01' }],
    ['somebody of elsewhere', {}, 'NOT_FOUND', { regionCode: '990201001' }],
  ])('refuses %s, and nothing is written', async (_, given, code, person = {}) => {
    const workerId = await somebody(person);
    const before = await employmentCount();
    const { data, errors } = await run('appointWorker', { workerId, ...dedicated, ...given });
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]!.extensions!['code']).toBe(code);
    expect(await employmentCount()).toBe(before);
  });

  it('takes somebody on the day they are 16', async () => {
    const workerId = await somebody({ birthDate: '2008-03-01' });
    expect((await run('appointWorker', { workerId, ...dedicated })).errors).toEqual([]);
  });

  it('refuses a second full-time employment with the days of the first, and lets a part-time one be', async () => {
    const { workerId } = await employed({ startedOn: '2022-01-01', endedOn: '2024-03-01' });
    const refused = await run('appointWorker', { workerId, ...dedicated });
    expect(refused.errors).toMatchObject([
      {
        extensions: {
          code: 'OVERLAPPING_EMPLOYMENT',
          details: { from: '2022-01-01', to: '2024-03-01' },
        },
      },
    ]);
    expect((await run('appointWorker', { workerId, ...dedicated, fullTime: false })).errors).toEqual([]);
    const next = await run('appointWorker', { workerId, ...dedicated, startedOn: '2024-03-02' });
    expect(next.errors).toEqual([]);
  });

  it('names a full-time employment that has no end', async () => {
    const { workerId } = await employed({ startedOn: '2022-01-01' });
    const { errors } = await run('appointWorker', {
      workerId,
      ...dedicated,
      startedOn: '2021-01-01',
      endedOn: '2022-01-01',
    });
    expect(errors).toMatchObject([{ extensions: { details: { from: '2022-01-01', to: '—' } } }]);
  });

  it('is done once under a key', async () => {
    const workerId = await somebody();
    const input = { workerId, ...dedicated, idempotencyKey: 'appoint-once' };
    const [first, again] = [await run('appointWorker', input), await run('appointWorker', input)];
    expect(again.data).toEqual(first.data);
  });

  it('gives a full-time employment to one of many who appoint the same worker at once', async () => {
    const workerId = await somebody();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => run('appointWorker', { workerId, ...dedicated })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const codes = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions!['code']));
    expect(codes).toEqual(Array.from({ length: 5 }, () => 'OVERLAPPING_EMPLOYMENT'));
  });

  describe('to a post', () => {
    it('fills it', async () => {
      const { id } = await postFor(1);
      const { data, errors } = await run('appointWorker', {
        workerId: await somebody(),
        ...nurse,
        postId: id.toUpperCase(),
      });
      expect(errors).toEqual([]);
      expect(data.appointWorker.employment.post).toEqual({ id });
    });

    it.each<[string, object, string, object]>([
      ['another field', { field: 'HEALTH' }, 'POST_MISMATCH', {}],
      ['another facility', { facility: '乙养老院' }, 'POST_MISMATCH', {}],
      ['another region', { regionCode: '990101' }, 'POST_MISMATCH', {}],
      ['a day before it is established', { startedOn: '2019-12-31' }, 'POST_NOT_STANDING', {}],
      ['no end, when it is abolished', {}, 'POST_NOT_STANDING', { abolishedOn: '2025-01-01' }],
      [
        'the day on which it is abolished',
        { endedOn: '2025-01-01' },
        'POST_NOT_STANDING',
        { abolishedOn: '2025-01-01' },
      ],
    ])('is refused for %s', async (_, given, code, of) => {
      const { id } = await postFor(1, of);
      const before = await employmentCount();
      const { errors } = await run('appointWorker', {
        workerId: await somebody(),
        ...nurse,
        ...given,
        postId: id,
      });
      expect(errors).toMatchObject([{ extensions: { code } }]);
      expect(await employmentCount()).toBe(before);
    });

    it('is refused beyond its quota on any day, with the day', async () => {
      const { id } = await postFor(2);
      await subgraph.insert(postAdjustment, [
        makeAdjustment({ postId: id, effectiveOn: '2025-01-01', quota: 1, basis: 'PERFORMANCE' }),
      ]);
      const appoint = async (given: object) =>
        run('appointWorker', { workerId: await somebody(), ...nurse, postId: id, ...given });
      expect((await appoint({})).errors).toEqual([]);
      expect((await appoint({})).errors).toMatchObject([
        {
          extensions: { code: 'QUOTA_EXCEEDED', details: { day: '2025-01-01', quota: 1, holders: 2 } },
        },
      ]);
      expect((await appoint({ endedOn: '2024-12-31' })).errors).toEqual([]);
    });

    it('is not held beyond a quota that is lowered meanwhile', async () => {
      for (const quota of [0, 1, 2]) {
        const { id } = await postFor(3);
        const people = Array.from({ length: 3 }, () => makeWorker());
        await subgraph.insert(worker, people);
        const lower = subgraph.query(
          `mutation ($input: AdjustPostInput!) { adjustPost(input: $input) { post { id } } }`,
          {
            input: {
              id,
              expectedVersion: 1,
              effectiveOn: '2024-06-01',
              quota,
              basis: 'DEMAND',
              reason: '减',
            },
          },
          { viewer: officer },
        );
        const answers = await Promise.all([
          lower,
          ...people.map((of) => run('appointWorker', { ...nurse, workerId: of.id, postId: id })),
        ]);
        const codes = answers.flatMap(({ errors }) => errors.map((of) => of.extensions!['code']));
        expect(codes).toEqual(codes.map(() => 'QUOTA_EXCEEDED'));
        const { data } = await subgraph.query(
          `query ($id: ID!) { post(id: $id) { quota(asOf: "2024-12-31") vacancies(asOf: "2024-12-31") } }`,
          { id },
        );
        expect(data.post.vacancies).toBeGreaterThanOrEqual(0);
        expect([quota, 3]).toContain(data.post.quota);
      }
    });

    it('never exceeds its quota, however many are appointed at once', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 0, max: 3 }),
          fc.array(fc.constantFrom('2024-01-01', '2024-02-01', '2024-03-01'), {
            minLength: 2,
            maxLength: 6,
          }),
          async (quota, starts) => {
            const { id } = await postFor(quota);
            const people = starts.map(() => makeWorker());
            await subgraph.insert(worker, people);
            const answers = await Promise.all(
              starts.map((startedOn, index) =>
                run('appointWorker', { ...nurse, workerId: people[index]!.id, postId: id, startedOn }),
              ),
            );
            const done = answers.filter(({ errors }) => errors.length === 0).length;
            expect(done).toBe(Math.min(quota, starts.length));
            const codes = answers.flatMap(({ errors }) => errors.map((of) => of.extensions!['code']));
            expect(codes).toEqual(codes.map(() => 'QUOTA_EXCEEDED'));
            const { data } = await subgraph.query(
              `query ($id: ID!) { post(id: $id) { holders(asOf: "2024-12-31") { totalCount } vacancies(asOf: "2024-12-31") } }`,
              { id },
            );
            expect(data.post).toEqual({ holders: { totalCount: done }, vacancies: quota - done });
          },
        ),
        { numRuns: 12 },
      );
    });
  });
});

describe('two full-time employments', () => {
  const day = (offset: number) => new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);
  const period = fc
    .record({
      start: fc.integer({ min: 0, max: 20 }),
      length: fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }),
      fullTime: fc.boolean(),
    })
    .map(({ start, length, fullTime }) => ({
      startedOn: day(start),
      endedOn: length === null ? null : day(start + length),
      fullTime,
    }));
  type Period = { startedOn: string; endedOn: string | null; fullTime: boolean };
  const calendar = Array.from({ length: 40 }, (_, offset) => day(offset));
  const daysOf = ({ startedOn, endedOn }: Period) =>
    calendar.filter((on) => startedOn <= on && (endedOn === null || on <= endedOn));

  /** Day by day: whether somebody would be in two full-time employments on one of them. */
  const overlaps = (one: Period, other: Period) =>
    one.fullTime && other.fullTime && daysOf(one).some((on) => daysOf(other).includes(on));

  it('never share a day: the refusal, the constraint and a count day by day agree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(period, { minLength: 2, maxLength: 7 }), async (history) => {
        const [throughGraph, inTable] = [await somebody(), await somebody()];
        const accepted: Period[] = [];
        for (const next of history) {
          const expected = !accepted.some((known) => overlaps(known, next));
          const { errors } = await run('appointWorker', { workerId: throughGraph, ...dedicated, ...next });
          expect(errors.map((of) => of.extensions!['code'])).toEqual(
            expected ? [] : ['OVERLAPPING_EMPLOYMENT'],
          );
          const written = await subgraph
            .insert(employment, [makeEmployment({ workerId: inTable, ...next })])
            .then(
              () => true,
              (error: Error) => {
                expect(error.message).toContain('employment_full_time');
                return false;
              },
            );
          expect(written).toBe(expected);
          accepted.push(...(expected ? [next] : []));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('endEmployment', () => {
  it('sets the last day, which can only come earlier later on', async () => {
    const { id } = await employed();
    const ended = await run('endEmployment', { id, expectedVersion: 1, endedOn: '2024-06-30' });
    expect(ended.errors).toEqual([]);
    expect(ended.data.endEmployment.employment).toMatchObject({ endedOn: '2024-06-30', version: 2 });
    expect((await run('endEmployment', { id, expectedVersion: 2, endedOn: '2024-05-31' })).errors).toEqual(
      [],
    );
    expect(
      (await run('endEmployment', { id, expectedVersion: 3, endedOn: '2024-06-01' })).errors,
    ).toMatchObject([
      {
        extensions: {
          code: 'DATE_TOO_LATE',
          details: { field: 'endedOn', day: '2024-06-01', latest: '2024-05-31' },
        },
      },
    ]);
  });

  it.each<[string, object, string, object]>([
    ['an end before the beginning', { endedOn: '2020-12-31' }, 'DATE_RANGE_INVALID', {}],
    ['a stale version', { expectedVersion: 2 }, 'CONFLICT', {}],
    ['an employment of elsewhere', {}, 'NOT_FOUND', { regionCode: '990201001' }],
  ])('refuses %s', async (_, given, code, of) => {
    const { id } = await employed(of);
    const { data, errors } = await run('endEmployment', {
      id,
      expectedVersion: 1,
      endedOn: '2024-06-30',
      ...given,
    });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('is refused before the end of a secondment, unless that came to nothing', async () => {
    const row = await employed();
    const lent = { workerId: row.workerId, employmentId: row.id };
    await subgraph.insert(secondment, [
      makeSecondment({ ...lent, state: 'APPROVED', startsOn: '2024-02-01', endsOn: '2024-02-29' }),
      makeSecondment({ ...lent, state: 'REFUSED', startsOn: '2024-05-01', endsOn: '2024-05-31' }),
    ]);
    const end = (endedOn: string) => run('endEmployment', { id: row.id, expectedVersion: 1, endedOn });
    expect((await end('2024-02-28')).errors).toMatchObject([
      {
        extensions: {
          code: 'SECONDMENT_OUTSIDE_EMPLOYMENT',
          details: { from: '2024-02-01', to: '2024-02-29' },
        },
      },
    ]);
    expect((await end('2024-02-29')).errors).toEqual([]);
  });
});

describe('recordCommunity', () => {
  const record = (input: object, viewer = officer) =>
    subgraph.query(
      `mutation ($input: RecordCommunityInput!) { recordCommunity(input: $input) { community { id } } }`,
      { input },
      { viewer },
    );

  it('makes a community known, so that somebody can be appointed there', async () => {
    const communityId = newId();
    expect((await record({ communityId, regionCode: '990101001' })).data).toEqual({
      recordCommunity: { community: { id: communityId } },
    });
    const appointed = await run('appointWorker', { workerId: await somebody(), ...dedicated, communityId });
    expect(appointed.data.appointWorker.employment.region).toEqual({ code: '990101001' });
    expect((await record({ communityId, regionCode: '990101001' })).errors).toMatchObject([
      { extensions: { code: 'ALREADY_RECORDED', details: { entity: 'Community', key: communityId } } },
    ]);
  });

  it.each([
    ['a region of others', { communityId: newId(), regionCode: '9902' }, 'REGION_NOT_FOUND'],
    ['a region that does not exist', { communityId: newId(), regionCode: '990199' }, 'REGION_NOT_FOUND'],
    ['an id that is none', { communityId: 'x', regionCode: '990101' }, 'COMMUNITY_NOT_FOUND'],
  ])('refuses %s', async (_, input, code) => {
    expect((await record(input)).errors).toMatchObject([{ extensions: { code } }]);
  });
});
