import { todayInChina } from '../../../shared/src/calendar';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, makeWorker, newId } from '../../test/make';
import { makeContinuingEducation } from '../../test/make/certification';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { continuingEducation } from './continuing-education.entity';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer', roles: ['OFFICER'], regionScope: '9901' });
const valid = {
  completedOn: '2024-05-06',
  minutes: 480,
  kind: 'ONLINE',
  topic: '督导实务',
  provider: '甲协会',
};
const selection =
  'id completedOn minutes kind topic provider state allowedTransitions annulledOn annulledReason version region { code }';

const run = (name: 'recordContinuingEducation' | 'annulContinuingEducation', input: object) =>
  subgraph.query(
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { continuingEducation { ${selection} } } }`,
    { input },
    { viewer: officer },
  );
const count = async () =>
  (await subgraph.pool.query('SELECT count(*), sum(version) FROM continuing_education')).rows;

async function somebody(given: object = {}): Promise<string> {
  const person = makeWorker({ regionCode: '990101001', ...given });
  await subgraph.insert(worker, [person]);
  return person.id;
}

describe('recordContinuingEducation', () => {
  it('records what was completed', async () => {
    const { data, errors } = await run('recordContinuingEducation', { workerId: await somebody(), ...valid });
    expect(errors).toEqual([]);
    expect(data.recordContinuingEducation.continuingEducation).toEqual({
      ...valid,
      id: expect.any(String),
      state: 'RECORDED',
      allowedTransitions: ['ANNULLED'],
      annulledOn: null,
      annulledReason: null,
      version: 1,
      region: { code: '990101001' },
    });
  });

  it.each([
    ['no minutes', { minutes: 0 }, 'NUMBER_OUT_OF_RANGE'],
    ['negative minutes', { minutes: -5 }, 'NUMBER_OUT_OF_RANGE'],
    ['more than a day', { minutes: 1441 }, 'NUMBER_OUT_OF_RANGE'],
    ['a day to come', { completedOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
    ['no topic', { topic: ' ' }, 'TEXT_INVALID'],
    ['a provider with control characters', { provider: 'a\u0007' }, 'TEXT_INVALID'],
    ['nobody', { workerId: newId() }, 'NOT_FOUND'],
  ])('refuses %s, and nothing is written', async (_, given, code) => {
    const input = { workerId: await somebody(), ...valid, ...given };
    const before = await count();
    const { data, errors } = await run('recordContinuingEducation', input);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(await count()).toEqual(before);
  });

  it('refuses the worker who is erased', async () => {
    const { errors } = await run('recordContinuingEducation', {
      workerId: await somebody({ erasedOn: '2024-01-01' }),
      ...valid,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'ERASED' } }]);
  });

  it('takes 24 hours of a day in all, recorded at once too, annulled ones left out', async () => {
    const workerId = await somebody();
    await subgraph.insert(continuingEducation, [
      makeContinuingEducation({
        workerId,
        completedOn: valid.completedOn,
        minutes: 1440,
        annulledOn: '2024-06-01',
        annulledReason: '误',
      }),
      makeContinuingEducation({ workerId, completedOn: '2024-05-07', minutes: 1440 }),
    ]);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => run('recordContinuingEducation', { workerId, ...valid })),
    );
    expect(answers.map(({ errors }) => errors[0]?.extensions?.['code'] ?? 'done').sort()).toEqual([
      ...Array<string>(2).fill('DAILY_MINUTES_EXCEEDED'),
      ...Array<string>(3).fill('done'),
    ]);
    expect(
      (await run('recordContinuingEducation', { workerId, ...valid, minutes: 1 })).errors[0]!.extensions,
    ).toEqual({
      code: 'DAILY_MINUTES_EXCEEDED',
      details: { day: valid.completedOn, recordedMinutes: 1440, minutes: 1, maximum: 1440 },
    });
  });
});

describe('annulContinuingEducation', () => {
  it('keeps the record, with the reason, once', async () => {
    const row = makeContinuingEducation({ workerId: await somebody() });
    await subgraph.insert(continuingEducation, [row]);
    const { data, errors } = await run('annulContinuingEducation', {
      id: row.id,
      expectedVersion: 1,
      reason: '重复登记',
    });
    expect(errors).toEqual([]);
    expect(data.annulContinuingEducation.continuingEducation).toMatchObject({
      state: 'ANNULLED',
      allowedTransitions: [],
      annulledOn: todayInChina(),
      annulledReason: '重复登记',
      version: 2,
    });
    const again = await run('annulContinuingEducation', { id: row.id, expectedVersion: 2, reason: '再次' });
    expect(again.errors).toMatchObject([
      { extensions: { code: 'TRANSITION_REFUSED', details: { from: 'ANNULLED', to: 'ANNULLED' } } },
    ]);
  });

  it.each([
    ['without a reason', { reason: '' }, 'TEXT_INVALID'],
    ['of a stale version', { expectedVersion: 3 }, 'CONFLICT'],
  ])('is refused %s', async (_, given, code) => {
    const row = makeContinuingEducation({ workerId: await somebody() });
    await subgraph.insert(continuingEducation, [row]);
    const { errors } = await run('annulContinuingEducation', {
      id: row.id,
      expectedVersion: 1,
      reason: '误',
      ...given,
    });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

it('records are filtered by kind, state and day', async () => {
  const workerId = await somebody({ regionCode: '980101001' });
  const rows = [
    makeContinuingEducation({
      workerId,
      regionCode: '980101001',
      completedOn: '2023-01-01',
      kind: 'SEMINAR',
    }),
    makeContinuingEducation({ workerId, regionCode: '980101001', completedOn: '2023-02-01' }),
    makeContinuingEducation({
      workerId,
      regionCode: '980101001',
      completedOn: '2023-03-01',
      annulledOn: '2024-01-01',
      annulledReason: '误',
    }),
  ];
  await subgraph.insert(continuingEducation, rows);
  const found = async (filter: object) => {
    const { data, errors } = await subgraph.query(
      `query ($filter: ContinuingEducationFilter) { continuingEducations(filter: $filter, orderBy: COMPLETED_ON_ASC) { edges { node { id } } } }`,
      { filter: { regionUnder: '98', ...filter } },
    );
    expect(errors).toEqual([]);
    return data.continuingEducations.edges.map((edge: { node: { id: string } }) =>
      rows.findIndex(({ id }) => id === edge.node.id),
    );
  };
  expect(await found({})).toEqual([0, 1, 2]);
  expect(await found({ kindIn: ['SEMINAR', 'ONLINE'] })).toEqual([0]);
  expect(await found({ stateIn: ['RECORDED'] })).toEqual([0, 1]);
  expect(await found({ stateIn: ['ANNULLED'] })).toEqual([2]);
  expect(await found({ completedFrom: '2023-02-01', completedTo: '2023-02-28' })).toEqual([1]);
});
