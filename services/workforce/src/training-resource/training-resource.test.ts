import { regionCode } from '../../../shared/src/region-codes';
import { publicViewer } from '../../../shared/src/viewer';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, makePracticeBase, newId } from '../../test/make';
import { makeTrainingResource } from '../../test/make/training';
import { practiceBase } from '../practice-base/practice-base.entity';
import { workforce } from '../service';
import { trainingResource } from './training-resource.entity';

const base = makePracticeBase({ name: '县基地', regionCode: '990101' });
const room = makeTrainingResource({ name: '教室', regionCode: '990101', baseId: base.id });
const library = makeTrainingResource({
  name: '案例库',
  kind: 'CASE_LIBRARY',
  level: 'CITY',
  regionCode: '9901',
  availableFrom: '2025-01-01',
});
const old = makeTrainingResource({
  name: '旧教材',
  kind: 'TEXTBOOK',
  regionCode: '990101',
  retiredOn: '2025-06-30',
  retireReason: '改版',
});
const crowd = Array.from({ length: 100 }, () =>
  makeTrainingResource({ regionCode: '970101', baseId: base.id }),
);

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['97', '99', '9901', '990101', '9902', '9903'].map((code) => ({ code })),
  );
  await subgraph.insert(practiceBase, [base]);
  await subgraph.insert(trainingResource, [room, library, old, ...crowd]);
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
async function namesWith(filter: object, more = 'orderBy: REGION_CODE_ASC'): Promise<string[]> {
  const { data, errors } = await subgraph.query(
    `query ($filter: TrainingResourceFilter) { trainingResources(filter: $filter, ${more}) { totalCount edges { node { name base { name } } } } }`,
    { filter: { regionUnder: '99', ...filter } },
    { viewer: publicViewer },
  );
  expect(errors).toEqual([]);
  return data.trainingResources.edges.map((edge: any) => edge.node.name);
}

function run(name: string, input: object): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { resource { id name kind level keeper quantity base { id } availableFrom retiredOn retireReason version } } }`,
    { input },
    { viewer: officer },
  );
}

describe('trainingResources', () => {
  it('are those in use on the day, filtered by region, kind and level', async () => {
    expect(await namesWith({})).toEqual(['案例库', '教室']);
    expect(await namesWith({}, 'orderBy: REGION_CODE_DESC')).toEqual(['教室', '案例库']);
    expect(await namesWith({ regionUnder: '990101' })).toEqual(['教室']);
    expect(await namesWith({ kindIn: ['CASE_LIBRARY', 'EQUIPMENT'] })).toEqual(['案例库']);
    expect(await namesWith({ levelIn: ['COUNTY'] })).toEqual(['教室']);
    expect(await namesWith({ asOf: '2024-12-31' })).toEqual(['教室', '旧教材']);
    expect(await namesWith({ asOf: '2025-06-29' })).toEqual(['案例库', '教室', '旧教材']);
    expect(await namesWith({ asOf: '2025-06-30' })).toEqual(['案例库', '教室']);
    expect(await namesWith({ regionUnder: '9903' })).toEqual([]);
  });

  it('page, with their bases in one more statement, for one as for a hundred', async () => {
    for (const first of [1, 100]) {
      expect(await namesWith({ regionUnder: '97' }, `first: ${first}`)).toHaveLength(first);
      expect(subgraph.statements).toHaveLength(2);
    }
  });

  it('are found by id; what there is not is NOT_FOUND', async () => {
    const document = `query ($id: ID!) { trainingResource(id: $id) { name kind quantity base { name } region { code } } }`;
    const { data } = await subgraph.query(document, { id: room.id });
    expect(data.trainingResource).toEqual({
      name: '教室',
      kind: 'VENUE',
      quantity: 1,
      base: { name: '县基地' },
      region: { code: '990101' },
    });
    for (const id of ['x', newId()]) {
      const { errors } = await subgraph.query(document, { id });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    const { errors } = await subgraph.query(
      '{ trainingResources(filter: { regionUnder: "9904" }) { totalCount } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND' } }]);
  });
});

describe('a training resource', () => {
  const valid = {
    name: '读本',
    kind: 'TEXTBOOK',
    level: 'COUNTY',
    keeper: '社会工作部',
    quantity: 30,
    baseId: base.id,
    regionCode: '990101',
    availableFrom: '2025-02-01',
  };
  const count = async () =>
    (await subgraph.pool.query('SELECT count(*) FROM training_resource')).rows[0]!.count;

  it('is added, and retired once', async () => {
    const { data, errors } = await run('addTrainingResource', valid);
    expect(errors).toEqual([]);
    const made = data.addTrainingResource.resource;
    expect(made).toMatchObject({
      name: '读本',
      quantity: 30,
      base: { id: base.id },
      retiredOn: null,
      version: 1,
    });
    const retire = (given: object) =>
      run('retireTrainingResource', { id: made.id, expectedVersion: 1, reason: '改版', ...given });
    for (const [given, code] of [
      [{ retiredOn: '2025-01-31' }, 'DATE_TOO_EARLY'],
      [{ retiredOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
      [{ retiredOn: '2025-05-31', reason: '' }, 'TEXT_INVALID'],
      [{ retiredOn: '2025-05-31', expectedVersion: 9 }, 'CONFLICT'],
    ] as const) {
      expect((await retire(given)).errors).toMatchObject([{ extensions: { code } }]);
    }
    expect((await retire({ retiredOn: '2025-05-31' })).data.retireTrainingResource.resource).toMatchObject({
      retiredOn: '2025-05-31',
      retireReason: '改版',
      version: 2,
    });
    expect((await retire({ retiredOn: '2025-06-30', expectedVersion: 2 })).errors).toMatchObject([
      { extensions: { code: 'ALREADY_ENDED' } },
    ]);
  });

  it.each([
    ['a region of others', { regionCode: '9902' }, 'REGION_NOT_FOUND'],
    ['nothing', { quantity: 0 }, 'NUMBER_OUT_OF_RANGE'],
    ['a base that there is not', { baseId: newId() }, 'NOT_FOUND'],
    ['a base that has no id of one', { baseId: 'x' }, 'NOT_FOUND'],
    ['an empty name', { name: '' }, 'TEXT_INVALID'],
    ['an empty keeper', { keeper: ' ' }, 'TEXT_INVALID'],
  ])('is refused with %s, and nothing is written', async (_, given, code) => {
    const before = await count();
    const { errors } = await run('addTrainingResource', { ...valid, ...given });
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(await count()).toBe(before);
  });
});
