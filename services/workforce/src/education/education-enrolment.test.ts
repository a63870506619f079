import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, makeWorker, newId } from '../../test/make';
import { makeEducationEnrolment } from '../../test/make/certification';
import type { EducationEnrolmentState } from '../generated/types';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { educationEnrolment } from './education-enrolment.entity';
import { educationEnrolmentMachine } from './education-enrolment.rules';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.pool.query(`INSERT INTO region_code VALUES ('98')`);
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer', roles: ['OFFICER'], regionScope: '99' });
const run = (name: string, input: object) =>
  subgraph.query(
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { educationEnrolment { id degree institution major startedOn endedOn state allowedTransitions version } } }`,
    { input },
    { viewer: officer },
  );

async function somebody(given: object = {}): Promise<string> {
  const person = makeWorker(given);
  await subgraph.insert(worker, [person]);
  return person.id;
}

const states: Readonly<Record<EducationEnrolmentState, object>> = {
  ENROLLED: {},
  GRADUATED: { graduatedOn: '2024-07-01' },
  WITHDRAWN: { withdrawnOn: '2023-07-01' },
};
const steps = [
  ['graduateFromEducation', 'GRADUATED', { graduatedOn: '2024-07-01' }, '2024-07-01'],
  ['withdrawFromEducation', 'WITHDRAWN', { withdrawnOn: '2023-07-01' }, '2023-07-01'],
] as const;

describe.each(educationEnrolmentMachine.states)('a study that is %s', (from) => {
  it.each(steps)('by %s goes to %s if the table says so', async (name, to, further, endedOn) => {
    const row = makeEducationEnrolment({ workerId: await somebody(), ...states[from] });
    await subgraph.insert(educationEnrolment, [row]);
    const { data, errors } = await run(name, { id: row.id, expectedVersion: 1, ...further });
    if (educationEnrolmentMachine.allowed(from).includes(to)) {
      expect(errors).toEqual([]);
      expect(data[name].educationEnrolment).toMatchObject({
        state: to,
        endedOn,
        allowedTransitions: [],
        version: 2,
      });
    } else {
      expect(errors).toMatchObject([{ extensions: { code: 'TRANSITION_REFUSED', details: { from, to } } }]);
    }
  });
});

describe('study for a degree', () => {
  const input = {
    degree: 'BACHELOR',
    institution: '国家开放大学',
    major: '社会工作',
    startedOn: '2023-09-01',
  };

  it('begins with an enrolment', async () => {
    const { data, errors } = await run('enrolInEducation', { workerId: await somebody(), ...input });
    expect(errors).toEqual([]);
    expect(data.enrolInEducation.educationEnrolment).toEqual({
      ...input,
      id: expect.any(String),
      endedOn: null,
      state: 'ENROLLED',
      allowedTransitions: ['GRADUATED', 'WITHDRAWN'],
      version: 1,
    });
  });

  it.each([
    ['a day to come', { startedOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
    ['no institution', { institution: ' ' }, 'TEXT_INVALID'],
    ['a major that is too long', { major: '社'.repeat(61) }, 'TEXT_INVALID'],
    ['nobody', { workerId: newId() }, 'NOT_FOUND'],
  ])('is refused for %s', async (_, given, code) => {
    const workerId = await somebody();
    const before = (await subgraph.pool.query('SELECT count(*) FROM education_enrolment')).rows;
    const { data, errors } = await run('enrolInEducation', { workerId, ...input, ...given });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect((await subgraph.pool.query('SELECT count(*) FROM education_enrolment')).rows).toEqual(before);
  });

  it.each([
    ['graduateFromEducation', { graduatedOn: '2022-09-01' }, 'DATE_TOO_EARLY'],
    ['graduateFromEducation', { graduatedOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
    ['withdrawFromEducation', { withdrawnOn: '2022-08-31' }, 'DATE_TOO_EARLY'],
    ['withdrawFromEducation', { withdrawnOn: '2023-01-01', expectedVersion: 4 }, 'CONFLICT'],
  ])('by %s refuses %s', async (name, given, code) => {
    const row = makeEducationEnrolment({ workerId: await somebody() });
    await subgraph.insert(educationEnrolment, [row]);
    const { errors } = await run(name, { id: row.id, expectedVersion: 1, ...given });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('is found by its state on a day, its degree and the year in which it began', async () => {
    const of = { workerId: await somebody(), regionCode: '980101001' };
    const rows = [
      makeEducationEnrolment({ ...of, startedOn: '2019-09-01', graduatedOn: '2022-07-01' }),
      makeEducationEnrolment({ ...of, startedOn: '2022-09-01', degree: 'MASTER' }),
      makeEducationEnrolment({ ...of, startedOn: '2021-09-01', withdrawnOn: '2022-03-01' }),
    ];
    await subgraph.insert(educationEnrolment, rows);
    const found = async (filter: object) => {
      const { data, errors } = await subgraph.query(
        `query ($filter: EducationEnrolmentFilter) { educationEnrolments(filter: $filter) { edges { node { id state } } } }`,
        { filter: { regionUnder: '98', ...filter } },
      );
      expect(errors).toEqual([]);
      return data.educationEnrolments.edges
        .map((edge: { node: { id: string; state: string } }) => [
          rows.findIndex(({ id }) => id === edge.node.id),
          edge.node.state,
        ])
        .sort();
    };
    expect(await found({})).toEqual([
      [0, 'GRADUATED'],
      [1, 'ENROLLED'],
      [2, 'WITHDRAWN'],
    ]);
    expect(await found({ asOf: '2022-01-01' })).toEqual([
      [0, 'ENROLLED'],
      [2, 'ENROLLED'],
    ]);
    expect(await found({ asOf: '2022-07-01', stateIn: ['GRADUATED'] })).toEqual([[0, 'GRADUATED']]);
    expect(await found({ stateIn: ['WITHDRAWN'] })).toEqual([[2, 'WITHDRAWN']]);
    expect(await found({ degreeIn: ['MASTER', 'DOCTOR'] })).toEqual([[1, 'ENROLLED']]);
    expect(await found({ startedYearIn: [2021] })).toEqual([[2, 'WITHDRAWN']]);
  });
});
