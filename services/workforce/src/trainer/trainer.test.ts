import { regionCode } from '../../../shared/src/region-codes';
import { publicViewer } from '../../../shared/src/viewer';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import { newId } from '../../test/make';
import { makeTrainer } from '../../test/make/training';
import { workforce } from '../service';
import { trainer } from './trainer.entity';

const judge = makeTrainer({ name: '法师', regionCode: '990101', fields: ['CORRECTION', 'COMMUNITY'] });
const city = makeTrainer({
  name: '市师',
  domain: 'CIVIL_AFFAIRS',
  level: 'CITY',
  regionCode: '9901',
  fields: ['ELDERLY_CARE'],
  appointedOn: '2025-01-01',
});
const gone = makeTrainer({
  name: '前师',
  domain: 'DISCIPLINE',
  regionCode: '990101',
  endsOn: '2025-06-30',
});
const crowd = Array.from({ length: 100 }, () => makeTrainer({ name: '众', regionCode: '970101' }));

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['97', '99', '9901', '990101', '9902', '9903'].map((code) => ({ code })),
  );
  await subgraph.insert(trainer, [judge, city, gone, ...crowd]);
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer-1', roles: ['OFFICER'], regionScope: '9901' });

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
async function namesWith(filter: object, more = 'orderBy: REGION_CODE_ASC'): Promise<string[]> {
  const { data, errors } = await subgraph.query(
    `query ($filter: TrainerFilter) { trainers(filter: $filter, ${more}) { totalCount edges { node { name } } } }`,
    { filter: { regionUnder: '99', ...filter } },
    { viewer: publicViewer },
  );
  expect(errors).toEqual([]);
  return data.trainers.edges.map((edge: any) => edge.node.name);
}

function run(name: string, input: object): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { trainer { id name domain level fields affiliation appointedOn endsOn endReason version } } }`,
    { input },
    { viewer: officer },
  );
}

describe('trainers', () => {
  it('are those appointed on the day, filtered by region, domain, level and field', async () => {
    expect(await namesWith({})).toEqual(['市师', '法师']);
    expect(await namesWith({}, 'orderBy: REGION_CODE_DESC')).toEqual(['法师', '市师']);
    expect(await namesWith({ regionUnder: '990101' })).toEqual(['法师']);
    expect(await namesWith({ domainIn: ['JUSTICE', 'DISCIPLINE'] })).toEqual(['法师']);
    expect(await namesWith({ levelIn: ['CITY'] })).toEqual(['市师']);
    expect(await namesWith({ fieldIn: ['CORRECTION', 'HEALTH'] })).toEqual(['法师']);
    expect(await namesWith({ asOf: '2024-12-31' })).toEqual(['法师', '前师']);
    expect(await namesWith({ asOf: '2025-06-30' })).toEqual(['市师', '法师', '前师']);
    expect(await namesWith({ asOf: '2025-07-01' })).toEqual(['市师', '法师']);
    expect(await namesWith({ regionUnder: '9903' })).toEqual([]);
  });

  it('page, in one statement for one as for a hundred', async () => {
    for (const first of [1, 100]) {
      const names = await namesWith({ regionUnder: '97' }, `first: ${first}`);
      expect(names).toHaveLength(first);
      expect(subgraph.statements).toHaveLength(1);
    }
  });

  it('are found by id; what there is not is NOT_FOUND', async () => {
    const document = `query ($id: ID!) { trainer(id: $id) { name domain fields region { code } } }`;
    const { data } = await subgraph.query(document, { id: judge.id });
    expect(data.trainer).toEqual({
      name: '法师',
      domain: 'JUSTICE',
      fields: ['CORRECTION', 'COMMUNITY'],
      region: { code: '990101' },
    });
    for (const id of ['x', newId()]) {
      const { errors } = await subgraph.query(document, { id });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    const { errors } = await subgraph.query('{ trainers(filter: { regionUnder: "9904" }) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND' } }]);
  });
});

describe('an appointment', () => {
  const valid = {
    name: '新师',
    domain: 'DISCIPLINE',
    level: 'COUNTY',
    fields: ['COMMUNITY', 'COMMUNITY', 'PETITION'],
    affiliation: '甲县纪委',
    regionCode: '990101',
    appointedOn: '2025-02-01',
    endsOn: '2026-01-31',
  };
  const count = async () => (await subgraph.pool.query('SELECT count(*) FROM trainer')).rows[0]!.count;

  it('is made, and ended once', async () => {
    const { data, errors } = await run('appointTrainer', valid);
    expect(errors).toEqual([]);
    const made = data.appointTrainer.trainer;
    expect(made).toMatchObject({
      name: '新师',
      fields: ['COMMUNITY', 'PETITION'],
      endsOn: '2026-01-31',
      endReason: null,
      version: 1,
    });
    const end = (given: object) =>
      run('endTrainerAppointment', { id: made.id, expectedVersion: 1, reason: '调离', ...given });
    expect((await end({ endsOn: '2025-01-31' })).errors).toMatchObject([
      { extensions: { code: 'DATE_TOO_EARLY' } },
    ]);
    expect((await end({ endsOn: '2026-02-01' })).errors).toMatchObject([
      { extensions: { code: 'ALREADY_ENDED', details: { day: '2026-01-31' } } },
    ]);
    expect((await end({ endsOn: '2025-05-31', reason: '' })).errors).toMatchObject([
      { extensions: { code: 'TEXT_INVALID' } },
    ]);
    expect((await end({ endsOn: '2025-05-31' })).data.endTrainerAppointment.trainer).toMatchObject({
      endsOn: '2025-05-31',
      endReason: '调离',
      version: 2,
    });
    expect((await end({ endsOn: '2025-05-30', expectedVersion: 2 })).errors).toMatchObject([
      { extensions: { code: 'ALREADY_ENDED' } },
    ]);
  });

  it.each([
    ['a region of others', { regionCode: '9902' }, 'REGION_NOT_FOUND'],
    ['no field', { fields: [] }, 'FIELD_REQUIRED'],
    ['an end before the start', { endsOn: '2025-01-31' }, 'DATE_RANGE_INVALID'],
    ['an empty name', { name: '' }, 'TEXT_INVALID'],
    ['no affiliation', { affiliation: ' ' }, 'TEXT_INVALID'],
  ])('is refused with %s, and nothing is written', async (_, given, code) => {
    const before = await count();
    const { errors } = await run('appointTrainer', { ...valid, ...given });
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(await count()).toBe(before);
  });
});
