import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { regionCode } from '../../../shared/src/region-codes';
import { makeEmployment, makeWorker, newId } from '../../test/make';
import { mutating } from '../../test/mutate';
import { employment } from '../employment/employment.entity';
import { knownCommunity } from '../known-community/known-community.entity';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';

const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });
const selection =
  'postRotation { id worker { id } fromEmployment { id } region { code } toCommunity { id } toPost startsOn endsOn accompaniedBy { id } purpose version }';
let subgraph: TestSubgraph;
const { done, refused } = mutating(() => subgraph, officer);

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901'].map((code) => ({ code })),
  );
});
afterAll(() => subgraph.stop());

/** Somebody in post since 2021. */
async function inPost(person: object = {}, post: object = {}) {
  const row = makeWorker(person);
  await subgraph.insert(worker, [row]);
  const held = makeEmployment({ workerId: row.id, regionCode: row.regionCode, ...post });
  await subgraph.insert(employment, [held]);
  return { workerId: row.id, employmentId: held.id };
}

const arrangement = (employmentId: string, given: object = {}) => ({
  employmentId,
  toPost: '街道综治中心',
  startsOn: '2024-03-01',
  endsOn: '2024-05-31',
  purpose: '“老带新”岗位交流',
  ...given,
});

describe('arrangePostRotation', () => {
  it('sends somebody to a community or a post for a time, a senior worker with them', async () => {
    const [{ workerId, employmentId }, senior] = [await inPost(), await inPost()];
    const toCommunityId = newId();
    await subgraph.insert(knownCommunity, [{ id: toCommunityId, regionCode: '9901' }]);
    const input = arrangement(employmentId, {
      toCommunityId,
      toPost: null,
      accompaniedById: senior.workerId,
    });
    expect(await done('arrangePostRotation', input, selection)).toMatchObject({
      worker: { id: workerId },
      fromEmployment: { id: employmentId },
      region: { code: '990101001' },
      toCommunity: { id: toCommunityId },
      toPost: null,
      startsOn: '2024-03-01',
      endsOn: '2024-05-31',
      accompaniedBy: { id: senior.workerId },
      purpose: '“老带新”岗位交流',
      version: 1,
    });
    const next = arrangement(employmentId, { startsOn: '2024-06-01', endsOn: null });
    expect(await done('arrangePostRotation', next, selection)).toMatchObject({
      toCommunity: null,
      toPost: '街道综治中心',
      endsOn: null,
      accompaniedBy: null,
    });
    const { data } = await subgraph.query(`{ worker(id: "${workerId}") { postRotations { startsOn } } }`);
    expect(data.worker.postRotations).toEqual([{ startsOn: '2024-06-01' }, { startsOn: '2024-03-01' }]);
  });

  it('refuses what is wrong with one clear error, and writes nothing', async () => {
    const { workerId, employmentId } = await inPost({}, { endedOn: '2024-12-31' });
    const outside = await inPost({ regionCode: '9902' });
    const here = await inPost({ regionCode: '9902' }, { regionCode: '990101001' });
    const input = (given: object) => arrangement(employmentId, given);
    for (const [given, code] of [
      [input({ toPost: null }), 'TEXT_INVALID'],
      [input({ toPost: ' ' }), 'TEXT_INVALID'],
      [input({ purpose: '' }), 'TEXT_INVALID'],
      [input({ toCommunityId: '某社区' }), 'COMMUNITY_NOT_FOUND'],
      [input({ toCommunityId: newId() }), 'COMMUNITY_NOT_FOUND'],
      [input({ endsOn: '2024-02-29' }), 'DATE_TOO_EARLY'],
      [input({ startsOn: '2020-12-31' }), 'DATE_TOO_EARLY'],
      [input({ startsOn: '2025-01-01', endsOn: null }), 'ALREADY_ENDED'],
      [input({ accompaniedById: workerId }), 'SAME_PERSON'],
      [input({ accompaniedById: outside.workerId }), 'NOT_FOUND'],
      [input({ accompaniedById: newId() }), 'NOT_FOUND'],
      [arrangement(outside.employmentId), 'NOT_FOUND'],
      [arrangement(here.employmentId), 'NOT_FOUND'],
      [arrangement(newId()), 'NOT_FOUND'],
      [arrangement('no-post'), 'NOT_FOUND'],
    ] as const) {
      expect(await refused('arrangePostRotation', given)).toMatchObject({ code });
    }
  });

  it.each([
    ['before', '2024-01-01', '2024-02-29', true],
    ['up to its first day', '2024-01-01', '2024-03-01', false],
    ['within', '2024-04-01', '2024-04-30', false],
    ['around', '2024-01-01', null, false],
    ['from its last day', '2024-05-31', null, false],
    ['after', '2024-06-01', null, true],
  ] as const)('two rotations share no day: %s', async (_, startsOn, endsOn, fits) => {
    const { employmentId } = await inPost();
    await done('arrangePostRotation', arrangement(employmentId), selection);
    const input = arrangement(employmentId, { startsOn, endsOn });
    if (fits) {
      await done('arrangePostRotation', input, selection);
    } else {
      expect(await refused('arrangePostRotation', input)).toMatchObject({
        code: 'PERIOD_OVERLAPS',
        details: { entity: 'PostRotation', field: 'workerId', from: startsOn },
      });
    }
  });

  it('share no day however many are arranged at once, people accompanying each other', async () => {
    const [one, other] = [await inPost(), await inPost()];
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => {
        const [goes, with_] = index % 2 === 0 ? [one, other] : [other, one];
        return subgraph.query(
          `mutation ($input: ArrangePostRotationInput!) { arrangePostRotation(input: $input) { postRotation { worker { id } } } }`,
          { input: arrangement(goes.employmentId, { accompaniedById: with_.workerId }) },
          { viewer: officer },
        );
      }),
    );
    const arranged = answers.filter(({ errors }) => errors.length === 0);
    expect(arranged.map(({ data }) => data.arrangePostRotation.postRotation.worker.id).sort()).toEqual(
      [one.workerId, other.workerId].sort(),
    );
    for (const { errors } of answers.filter((answer) => !arranged.includes(answer))) {
      expect(errors).toMatchObject([{ extensions: { code: 'PERIOD_OVERLAPS' } }]);
    }
  });
});

describe('endPostRotation', () => {
  it('sets its last day, unless another one has begun by then', async () => {
    const { employmentId } = await inPost();
    const { id } = await done('arrangePostRotation', arrangement(employmentId), selection);
    await done(
      'arrangePostRotation',
      arrangement(employmentId, { startsOn: '2024-07-01', endsOn: null }),
      selection,
    );
    const end = (given: object) => ({ id, expectedVersion: 1, endsOn: '2024-06-30', ...given });
    for (const [given, code] of [
      [{ endsOn: '2024-02-29' }, 'DATE_TOO_EARLY'],
      [{ endsOn: '2024-07-01' }, 'PERIOD_OVERLAPS'],
      [{ expectedVersion: 2 }, 'CONFLICT'],
      [{ id: newId() }, 'NOT_FOUND'],
    ] as const) {
      expect(await refused('endPostRotation', end(given))).toMatchObject({ code });
    }
    expect(await done('endPostRotation', end({}), selection)).toMatchObject({
      endsOn: '2024-06-30',
      version: 2,
    });
    expect(
      await done('endPostRotation', end({ expectedVersion: 2, endsOn: '2024-03-01' }), selection),
    ).toMatchObject({ startsOn: '2024-03-01', endsOn: '2024-03-01' });
  });
});

it('postRotations are filtered', async () => {
  const [one, other] = [await inPost(), await inPost()];
  await done('arrangePostRotation', arrangement(one.employmentId, { purpose: '甲' }), selection);
  await done(
    'arrangePostRotation',
    arrangement(other.employmentId, {
      purpose: '乙',
      startsOn: '2024-05-31',
      endsOn: null,
      accompaniedById: one.workerId,
    }),
    selection,
  );
  const found = async (filter: object) => {
    const { data, errors } = await subgraph.query(
      `query ($filter: PostRotationFilter) { postRotations(filter: $filter, orderBy: STARTS_ON_ASC) { edges { node { purpose } } } }`,
      { filter: { workerIdIn: [one.workerId, other.workerId], ...filter } },
    );
    expect(errors).toEqual([]);
    return data.postRotations.edges.map(({ node }: { node: { purpose: string } }) => node.purpose).join('');
  };
  expect(await found({})).toBe('甲乙');
  expect(await found({ workerIdIn: [one.workerId, 'nobody'] })).toBe('甲');
  expect(await found({ accompaniedByIdIn: [one.workerId] })).toBe('乙');
  expect(await found({ asOf: '2024-05-30' })).toBe('甲');
  expect(await found({ asOf: '2024-05-31' })).toBe('甲乙');
  expect(await found({ asOf: '2024-06-01' })).toBe('乙');
});
