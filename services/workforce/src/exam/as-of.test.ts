import fc from 'fast-check';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { setDay } from '../../../../test/support/clock';
import { makeWorker } from '../../test/make';
import {
  makeExamRegistration,
  makeExamReimbursement,
  makeExamReimbursementRule,
} from '../../test/make/certification';
import { daysAfter } from '../registration/registration.rules';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { examRegistration } from './exam-registration.entity';
import { examReimbursement, examReimbursementRule } from './exam-reimbursement.entity';

let subgraph: TestSubgraph;
let year = 2008;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(examReimbursementRule, [makeExamReimbursementRule()]);
});
afterEach(() => jest.useRealTimers());
afterAll(() => subgraph.stop());

const officer = (subject: string) => viewerOf({ subject, roles: ['OFFICER'], regionScope: '99' });
const clerk = officer('clerk');
const chief = officer('chief');

/** An exam that was sat and passed, the only one of its year. */
async function makeExam(): Promise<{
  readonly id: string;
  readonly examYear: number;
  readonly workerId: string;
}> {
  year += 1;
  const person = makeWorker();
  const exam = makeExamRegistration({
    workerId: person.id,
    examYear: year,
    satOn: '2024-06-15',
    decidedOn: '2024-08-20',
    state: 'PASSED',
  });
  await subgraph.insert(worker, [person]);
  await subgraph.insert(examRegistration, [exam]);
  return exam;
}

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are compared, not computed with */
async function claims(filter: object): Promise<any[]> {
  const { data, errors } = await subgraph.query(
    `query ($filter: ExamReimbursementFilter) { examReimbursements(filter: $filter) { totalCount edges { node {
      id state allowedTransitions amountFen proof submittedOn approvedOn paidOn reason examRegistration { state } } } } }`,
    { filter },
    { viewer: clerk },
  );
  expect(errors).toEqual([]);
  expect(data.examReimbursements.totalCount).toBe(data.examReimbursements.edges.length);
  return data.examReimbursements.edges.map(({ node }: any) => node);
}

async function run(name: string, input: object, viewer = clerk): Promise<void> {
  const { errors } = await subgraph.query(
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { examReimbursement { id } } }`,
    { input },
    { viewer },
  );
  expect(errors).toEqual([]);
}

/** Takes a claim one of the ways that it may go. */
async function turnOf(examRegistrationId: string, claim: any, turn: number): Promise<void> {
  const submitted = { amountFen: 1_000 + turn, proof: `ZK-${turn}` };
  if (claim === undefined) {
    return run('submitExamReimbursement', { examRegistrationId, ...submitted });
  }
  const { rows } = await subgraph.pool.query('SELECT version FROM exam_reimbursement WHERE id = $1', [
    claim.id,
  ]);
  const at = { id: claim.id, expectedVersion: rows[0].version };
  switch (claim.state) {
    case 'SUBMITTED':
      return turn < 2
        ? run('approveExamReimbursement', at, chief)
        : run(turn < 8 ? 'returnExamReimbursement' : 'refuseExamReimbursement', {
            ...at,
            reason: `因${turn}`,
          });
    case 'RETURNED':
      return run('resubmitExamReimbursement', { ...at, ...submitted });
    case 'APPROVED':
      return run('payExamReimbursement', at);
  }
}

it('reimbursements as of a day are what was read at its end', async () => {
  const firstDay = '2024-09-01';
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(2), fc.nat(9)), { minLength: 1, maxLength: 12 }),
      async (turns) => {
        const exam = await makeExam();
        const book = new Map<string, any[]>();
        let day = firstDay;
        let now: any[] = [];
        for (const [later, turn] of [[1, 0] as const, ...turns]) {
          day = daysAfter(day, later);
          setDay(day);
          await turnOf(exam.id, now[0], turn);
          now = await claims({ examYearIn: [exam.examYear] });
          book.set(day, now);
        }
        let kept: any[] = [];
        for (let asked = firstDay; asked <= daysAfter(day, 1); asked = daysAfter(asked, 1)) {
          kept = book.get(asked) ?? kept;
          const found = await claims({ examYearIn: [exam.examYear], asOf: asked });
          expect({ asked, found }).toEqual({ asked, found: kept });
          const stated = kept.map(({ state }) => state);
          const same = await claims({ examYearIn: [exam.examYear], asOf: asked, stateIn: stated });
          expect(same).toEqual(kept);
        }
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);

it('of claims whose changes were not kept the days tell what they can', async () => {
  const one = async (given: object, asOf: string) => {
    const exam = await makeExam();
    const claim = makeExamReimbursement({
      examRegistrationId: exam.id,
      workerId: exam.workerId,
      examYear: exam.examYear,
      ...given,
    });
    await subgraph.insert(examReimbursement, [claim]);
    return (await claims({ examYearIn: [exam.examYear], asOf })).map(({ state }) => state);
  };
  const paid = { state: 'PAID', approvedOn: '2024-09-10', approvedBy: 'chief', paidOn: '2024-09-20' };
  expect(await one(paid, '2024-08-31')).toEqual([]);
  expect(await one(paid, '2024-09-09')).toEqual(['SUBMITTED']);
  expect(await one(paid, '2024-09-10')).toEqual(['APPROVED']);
  expect(await one(paid, '2024-09-19')).toEqual(['APPROVED']);
  expect(await one(paid, '2024-09-20')).toEqual(['PAID']);
  expect(await one({ state: 'REFUSED', reason: '因' }, '2024-09-01')).toEqual(['REFUSED']);
  expect(await one({ state: 'RETURNED', reason: '因' }, '2024-08-31')).toEqual([]);
});

it.each([
  ['2024-03-31', []],
  ['2024-04-01', [{ state: 'REGISTERED', satOn: null, decidedOn: null, reimbursement: null }]],
  ['2024-06-14', [{ state: 'REGISTERED', satOn: null, decidedOn: null, reimbursement: null }]],
  ['2024-06-15', [{ state: 'SAT', satOn: '2024-06-15', decidedOn: null, reimbursement: null }]],
  ['2024-08-19', [{ state: 'SAT', satOn: '2024-06-15', decidedOn: null, reimbursement: null }]],
  ['2024-08-20', [{ state: 'PASSED', satOn: '2024-06-15', decidedOn: '2024-08-20', reimbursement: null }]],
  [
    '2024-09-10',
    [
      {
        state: 'PASSED',
        satOn: '2024-06-15',
        decidedOn: '2024-08-20',
        reimbursement: { state: 'APPROVED' },
      },
    ],
  ],
])('exam registrations as of %s', async (asOf, expected: any[]) => {
  const exam = await makeExam();
  await subgraph.insert(examReimbursement, [
    makeExamReimbursement({
      examRegistrationId: exam.id,
      workerId: exam.workerId,
      state: 'PAID',
      submittedOn: '2024-09-01',
      approvedOn: '2024-09-10',
      paidOn: '2024-09-20',
    }),
  ]);
  const ask = async (given: object) =>
    (
      await subgraph.query(
        `query ($filter: ExamRegistrationFilter) { examRegistrations(filter: $filter) { edges { node { state satOn decidedOn reimbursement { state } } } } }`,
        { filter: { examYearIn: [exam.examYear], asOf, ...given } },
        { viewer: clerk },
      )
    ).data.examRegistrations.edges.map(({ node }: any) => node);
  expect(await ask({})).toEqual(expected);
  expect(await ask({ stateIn: expected.map(({ state }) => state) })).toEqual(expected);
  expect(await ask({ stateIn: ['ABSENT'] })).toEqual([]);
});
