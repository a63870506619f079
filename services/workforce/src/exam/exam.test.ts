import { todayInChina } from '../../../shared/src/calendar';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, makeWorker, newId } from '../../test/make';
import {
  makeExamRegistration,
  makeExamReimbursement,
  makeExamReimbursementRule,
} from '../../test/make/certification';
import type { ExamReimbursementState, ExamState } from '../generated/types';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { examRegistration, type ExamRegistrationRow } from './exam-registration.entity';
import {
  examReimbursement,
  examReimbursementRule,
  type ExamReimbursementRow,
} from './exam-reimbursement.entity';
import { examMachine, examReimbursementMachine } from './exam.rules';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(examReimbursementRule, [
    makeExamReimbursementRule(),
    makeExamReimbursementRule({ regionCode: '990102', effectiveFrom: '2021-01-01', maximumAmountFen: 500 }),
  ]);
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer', roles: ['OFFICER'], regionScope: '99' });

function run(name: string, input: object, viewer = officer): Promise<Answer> {
  const payload = name.includes('Reimbursement')
    ? 'examReimbursement { id state amountFen proof submittedOn approvedOn paidOn reason version allowedTransitions examRegistration { id } }'
    : 'examRegistration { id state satOn decidedOn registeredOn version allowedTransitions reimbursement { id } }';
  return subgraph.query(
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${payload} } }`,
    { input },
    { viewer },
  );
}
const contents = async () =>
  (
    await subgraph.pool.query(
      `SELECT (SELECT md5(string_agg(e::text, ',' ORDER BY e.id)) FROM exam_registration e) AS exams, (SELECT md5(string_agg(c::text, ',' ORDER BY c.id)) FROM exam_reimbursement c) AS claims`,
    )
  ).rows;

async function refused(name: string, input: object, viewer = officer) {
  const before = await contents();
  const { data, errors } = await run(name, input, viewer);
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  expect(await contents()).toEqual(before);
  return errors[0]!.extensions as { code: string; details: Record<string, unknown> };
}

async function somebody(given: object = {}): Promise<string> {
  const person = makeWorker(given);
  await subgraph.insert(worker, [person]);
  return person.id;
}

const examStates: Readonly<Record<ExamState, Partial<ExamRegistrationRow>>> = {
  REGISTERED: {},
  SAT: { satOn: '2024-06-15' },
  PASSED: { satOn: '2024-06-15', decidedOn: '2024-08-20' },
  FAILED: { satOn: '2024-06-15', decidedOn: '2024-08-20' },
  ABSENT: { decidedOn: '2024-06-20' },
  WITHDRAWN: { decidedOn: '2024-05-20' },
};

async function exam(
  state: ExamState,
  given: Partial<ExamRegistrationRow> = {},
): Promise<ExamRegistrationRow> {
  const row = makeExamRegistration({ workerId: await somebody(), state, ...examStates[state], ...given });
  await subgraph.insert(examRegistration, [row]);
  return row;
}

const examSteps = [
  ['recordExamSitting', 'SAT', { satOn: '2024-06-15' }],
  ['recordExamAbsence', 'ABSENT', { decidedOn: '2024-06-20' }],
  ['recordExamResult', 'PASSED', { passed: true, decidedOn: '2024-08-20' }],
  ['recordExamResult', 'FAILED', { passed: false, decidedOn: '2024-08-20' }],
  ['withdrawExamRegistration', 'WITHDRAWN', { decidedOn: '2024-05-20' }],
] as const;

describe.each(examMachine.states)('an exam registration that is %s', (from) => {
  it.each(examSteps)('by %s goes to %s if the table says so', async (name, to, further) => {
    const { id } = await exam(from);
    const input = { id, expectedVersion: 1, ...further };
    if (examMachine.allowed(from).includes(to)) {
      const { data, errors } = await run(name, input);
      expect(errors).toEqual([]);
      expect(data[name].examRegistration).toMatchObject({
        ...examStates[to],
        state: to,
        version: 2,
        allowedTransitions: examMachine.allowed(to),
      });
    } else {
      expect(await refused(name, input)).toMatchObject({
        code: 'TRANSITION_REFUSED',
        details: { entity: 'ExamRegistration', key: id, from, to },
      });
    }
  });
});

describe('exam registrations', () => {
  const input = { examYear: 2024, level: 'ASSISTANT', registeredOn: '2024-04-01' };

  it('are one for a worker, year and level, unless withdrawn', async () => {
    const workerId = await somebody();
    const self = viewerOf({ subject: 'self', roles: ['COMMUNITY_WORKER'], worker: workerId });
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => run('registerForExam', { workerId, ...input }, self)),
    );
    expect(answers.map(({ errors }) => errors[0]?.extensions?.['code'] ?? 'done').sort()).toEqual([
      ...Array<string>(3).fill('EXAM_REGISTERED_TWICE'),
      'done',
    ]);
    const { id } = answers.find(({ errors }) => errors.length === 0)!.data.registerForExam.examRegistration;
    expect((await run('registerForExam', { workerId, ...input, level: 'INTERMEDIATE' })).errors).toEqual([]);
    expect((await run('registerForExam', { workerId, ...input, examYear: 2025 })).errors).toEqual([]);
    await run('withdrawExamRegistration', { id, expectedVersion: 1 });
    expect((await run('registerForExam', { workerId, ...input })).errors).toEqual([]);
  });

  it.each([
    ['a year before the first exam', { examYear: 2007 }, 'NUMBER_OUT_OF_RANGE'],
    ['a year far ahead', { examYear: 2999 }, 'NUMBER_OUT_OF_RANGE'],
    ['a day to come', { registeredOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
    ['a day long before the exam', { registeredOn: '2022-12-31' }, 'DATE_TOO_EARLY'],
    ['nobody', { workerId: newId() }, 'NOT_FOUND'],
  ])('refuse %s', async (_, given, code) => {
    expect((await refused('registerForExam', { workerId: await somebody(), ...input, ...given })).code).toBe(
      code,
    );
  });

  it.each([
    ['recordExamSitting', 'REGISTERED', { satOn: '2024-03-31' }, 'DATE_TOO_EARLY'],
    ['recordExamSitting', 'REGISTERED', { satOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
    ['recordExamResult', 'SAT', { passed: true, decidedOn: '2024-06-14' }, 'DATE_TOO_EARLY'],
    ['withdrawExamRegistration', 'REGISTERED', { expectedVersion: 2 }, 'CONFLICT'],
  ] as const)('%s of one %s refuses %s', async (name, state, given, code) => {
    const { id } = await exam(state);
    expect((await refused(name, { id, expectedVersion: 1, ...given })).code).toBe(code);
  });

  it('are filtered by year, level, state and day', async () => {
    const workerId = await somebody();
    const of = { workerId, regionCode: '980101001' };
    const rows = [
      makeExamRegistration({ ...of, registeredOn: '2023-04-01', examYear: 2023 }),
      makeExamRegistration({ ...of, registeredOn: '2024-04-01', level: 'SENIOR' }),
      makeExamRegistration({ ...of, registeredOn: '2024-05-01', ...examStates.PASSED, state: 'PASSED' }),
    ];
    await subgraph.insert(examRegistration, rows);
    const found = async (filter: object) => {
      const { data, errors } = await subgraph.query(
        `query ($filter: ExamRegistrationFilter) { examRegistrations(filter: $filter) { edges { node { id } } } }`,
        { filter: { regionUnder: '98', ...filter } },
      );
      return [
        errors,
        data?.examRegistrations.edges
          .map((edge: { node: { id: string } }) => rows.findIndex(({ id }) => id === edge.node.id))
          .sort(),
      ];
    };
    await subgraph.pool.query(`INSERT INTO region_code VALUES ('98')`);
    expect(await found({ examYearIn: [2023] })).toEqual([[], [0]]);
    expect(await found({ levelIn: ['SENIOR'] })).toEqual([[], [1]]);
    expect(await found({ stateIn: ['PASSED', 'FAILED'] })).toEqual([[], [2]]);
    expect(await found({ asOf: '2024-04-01' })).toEqual([[], [0, 1]]);
  });
});

const claimStates: Readonly<Record<ExamReimbursementState, Partial<ExamReimbursementRow>>> = {
  SUBMITTED: {},
  APPROVED: { approvedOn: '2024-10-01', approvedBy: 'x' },
  PAID: { approvedOn: '2024-10-01', approvedBy: 'x', paidOn: '2024-11-01' },
  RETURNED: { reason: '缺凭证' },
  REFUSED: { reason: '非本人' },
};

async function claim(state: ExamReimbursementState, given: Partial<ExamReimbursementRow> = {}) {
  const sat = await exam('SAT');
  const row = makeExamReimbursement({
    workerId: sat.workerId,
    examRegistrationId: sat.id,
    state,
    ...claimStates[state],
    ...given,
  });
  await subgraph.insert(examReimbursement, [row]);
  return row;
}

const claimSteps = [
  ['resubmitExamReimbursement', 'SUBMITTED', { amountFen: 11_000, proof: 'ZK-2' }],
  ['approveExamReimbursement', 'APPROVED', {}],
  ['payExamReimbursement', 'PAID', {}],
  ['returnExamReimbursement', 'RETURNED', { reason: '缺凭证' }],
  ['refuseExamReimbursement', 'REFUSED', { reason: '非本人' }],
] as const;

describe.each(examReimbursementMachine.states)('a reimbursement that is %s', (from) => {
  it.each(claimSteps)('by %s goes to %s if the table says so', async (name, to, further) => {
    const { id } = await claim(from);
    const input = { id, expectedVersion: 1, ...further };
    if (examReimbursementMachine.allowed(from).includes(to)) {
      const { data, errors } = await run(name, input);
      expect(errors).toEqual([]);
      expect(data[name].examReimbursement).toMatchObject({
        state: to,
        version: 2,
        allowedTransitions: examReimbursementMachine.allowed(to),
      });
    } else {
      expect(await refused(name, input)).toMatchObject({
        code: 'TRANSITION_REFUSED',
        details: { entity: 'ExamReimbursement', key: id, from, to },
      });
    }
  });
});

describe('reimbursements', () => {
  const asked = { amountFen: 20_000, proof: 'ZK-1' };

  it('go from the worker who sat the exam to the payment', async () => {
    const { id: examRegistrationId, workerId } = await exam('FAILED');
    const self = viewerOf({ subject: 'self', roles: ['COMMUNITY_WORKER'], worker: workerId });
    const { data } = await run('submitExamReimbursement', { examRegistrationId, ...asked }, self);
    const { id } = data.submitExamReimbursement.examReimbursement;
    expect(data.submitExamReimbursement.examReimbursement).toMatchObject({
      state: 'SUBMITTED',
      amountFen: 20_000,
      submittedOn: todayInChina(),
      examRegistration: { id: examRegistrationId },
    });
    await run('approveExamReimbursement', { id, expectedVersion: 1 });
    const { data: paid } = await run('payExamReimbursement', { id, expectedVersion: 2 });
    expect(paid.payExamReimbursement.examReimbursement).toMatchObject({
      state: 'PAID',
      approvedOn: todayInChina(),
      paidOn: todayInChina(),
    });
  });

  it('are not approved by who submitted them, at first or again', async () => {
    const { id: examRegistrationId } = await exam('SAT');
    const { data } = await run('submitExamReimbursement', { examRegistrationId, ...asked });
    const { id } = data.submitExamReimbursement.examReimbursement;
    expect(await refused('approveExamReimbursement', { id, expectedVersion: 1 })).toMatchObject({
      code: 'TRANSITION_REFUSED',
      details: { from: 'SUBMITTED', to: 'APPROVED', whyEn: expect.stringContaining('another officer') },
    });
    const other = viewerOf({ subject: 'other', roles: ['OFFICER'], regionScope: '99' });
    await run('returnExamReimbursement', { id, expectedVersion: 1, reason: '缺凭证' });
    await run('resubmitExamReimbursement', { id, expectedVersion: 2, ...asked }, other);
    expect((await refused('approveExamReimbursement', { id, expectedVersion: 3 }, other)).code).toBe(
      'TRANSITION_REFUSED',
    );
    expect((await run('approveExamReimbursement', { id, expectedVersion: 3 })).errors).toEqual([]);
  });

  it('are one for an exam, asked for at once too', async () => {
    const { id: examRegistrationId } = await exam('PASSED');
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => run('submitExamReimbursement', { examRegistrationId, ...asked })),
    );
    expect(answers.map(({ errors }) => errors[0]?.extensions?.['code'] ?? 'done').sort()).toEqual([
      ...Array<string>(3).fill('REIMBURSED_ALREADY'),
      'done',
    ]);
  });

  it.each([
    ['more than the ceiling', { amountFen: 20_001 }, {}, 'NUMBER_OUT_OF_RANGE'],
    [
      'more than the ceiling of the place',
      { amountFen: 501 },
      { regionCode: '990102001' },
      'NUMBER_OUT_OF_RANGE',
    ],
    ['nothing', { amountFen: 0 }, {}, 'NUMBER_OUT_OF_RANGE'],
    ['what has no proof', { proof: '' }, {}, 'TEXT_INVALID'],
  ])('refuse %s', async (_, given, of, code) => {
    const { id } = await exam('SAT', of);
    expect(
      (await refused('submitExamReimbursement', { examRegistrationId: id, ...asked, ...given })).code,
    ).toBe(code);
  });

  it.each(['REGISTERED', 'ABSENT', 'WITHDRAWN'] as const)(
    'refuse an exam that was not sat: %s',
    async (state) => {
      const { id } = await exam(state);
      expect(await refused('submitExamReimbursement', { examRegistrationId: id, ...asked })).toEqual({
        code: 'EXAM_NOT_SAT',
        details: { key: id, state },
      });
    },
  );

  it('refuse where no rule applies', async () => {
    const { id } = await exam('SAT');
    await subgraph.pool.query(
      `UPDATE exam_reimbursement_rule SET effective_from = '2999-01-01' WHERE region_code = '*'`,
    );
    expect(await refused('submitExamReimbursement', { examRegistrationId: id, ...asked })).toMatchObject({
      code: 'RULE_MISSING',
      details: { mutation: 'addExamReimbursementRule' },
    });
    await subgraph.pool.query(
      `UPDATE exam_reimbursement_rule SET effective_from = '2020-01-01' WHERE region_code = '*'`,
    );
  });

  it('are filtered by year, state and day', async () => {
    const made = await Promise.all([
      claim('SUBMITTED', { regionCode: '970101001', examYear: 2023, submittedOn: '2023-09-01' }),
      claim('PAID', { regionCode: '970101001' }),
    ]);
    await subgraph.pool.query(`INSERT INTO region_code VALUES ('97')`);
    const found = async (filter: object) => {
      const { data } = await subgraph.query(
        `query ($filter: ExamReimbursementFilter) { examReimbursements(filter: $filter, orderBy: SUBMITTED_ON_DESC) { edges { node { id } } } }`,
        { filter: { regionUnder: '97', ...filter } },
      );
      return data.examReimbursements.edges.map((edge: { node: { id: string } }) =>
        made.findIndex(({ id }) => id === edge.node.id),
      );
    };
    expect(await found({})).toEqual([1, 0]);
    expect(await found({ examYearIn: [2023] })).toEqual([0]);
    expect(await found({ stateIn: ['PAID'] })).toEqual([1]);
    expect(await found({ submittedFrom: '2024-01-01', submittedTo: '2024-12-31' })).toEqual([1]);
  });
});
