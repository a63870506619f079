import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { workforce } from '../service';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce, { seed: true });
});
afterAll(() => subgraph.stop());

async function ask(document: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await subgraph.query(document, variables);
  expect(errors).toEqual([]);
  return data;
}

async function rows(statement: string): Promise<any[]> {
  return (await subgraph.pool.query(statement)).rows as unknown[];
}

const asOf = '2025-12-31';

it('six leads of Inner Mongolia have let their registration lapse, short of hours', async () => {
  const { workers } = await ask(
    `query ($regionUnder: ID!, $asOf: Date!) {
      workers(filter: { regionUnder: $regionUnder, registration: LAPSED, asOf: $asOf }, first: 20) {
        totalCount edges { node { id displayName registration { state validTo continuingEducation { requiredMinutes completedMinutes shortByMinutes } } } } } }`,
    { regionUnder: '15', asOf },
  );
  expect(workers.totalCount).toBe(6);
  for (const { node } of workers.edges) {
    expect(node.registration).toMatchObject({
      state: 'LAPSED',
      continuingEducation: { requiredMinutes: 5400 },
    });
    expect(node.registration.validTo < asOf).toBe(true);
    expect(node.registration.continuingEducation.completedMinutes).toBeGreaterThan(0);
    expect(node.registration.continuingEducation.shortByMinutes).toBeGreaterThan(0);
  }
});

it('has registrations in every state at the end of 2025, one application overdue', async () => {
  const count = async (filter: object) =>
    (
      await ask(`query ($filter: RegistrationFilter) { registrations(filter: $filter) { totalCount } }`, {
        filter: { asOf, ...filter },
      })
    ).registrations.totalCount;
  for (const state of [
    'PENDING',
    'FIRST_PASS',
    'FINAL_PASS',
    'ISSUED',
    'RENEWAL_OPEN',
    'RENEWED',
    'LAPSED',
    'REFUSED',
  ]) {
    expect({ state, count: await count({ stateIn: [state] }) }).toEqual({ state, count: expect.any(Number) });
    expect(await count({ stateIn: [state] })).toBeGreaterThan(0);
  }
  expect(await count({ overdue: true })).toBe(1);
  expect(await count({ kindIn: ['RENEWAL'], stateIn: ['PENDING'] })).toBeGreaterThan(0);
  const expiring = await count({ expiringWithinDays: 90 });
  const short = await count({ expiringWithinDays: 90, shortOfHours: true });
  expect(short).toBeGreaterThan(0);
  expect(short).toBeLessThan(expiring);
});

it('keeps 57 certified in Guiding', async () => {
  const { workers } = await ask(
    `{ workers(filter: { regionUnder: "522723", certified: true }) { totalCount } }`,
  );
  expect(workers.totalCount).toBe(57);
});

it('takes steps in their order, within what the rules allow', async () => {
  expect(
    await rows(`SELECT registration_id FROM registration_event e JOIN registration_event next USING (registration_id)
      WHERE next.number = e.number + 1 AND next.taken_on < e.taken_on`),
  ).toEqual([]);
  // Terms of one certificate do not overlap.
  expect(
    await rows(`SELECT one.id FROM registration one JOIN registration other ON other.certificate_id = one.certificate_id AND other.id <> one.id
      WHERE one.valid_from <= other.valid_to AND other.valid_from <= one.valid_to`),
  ).toEqual([]);
  expect(
    await rows(`SELECT term.id FROM registration term JOIN certificate held ON held.id = term.certificate_id
      WHERE held.level <> term.level OR held.worker_id <> term.worker_id OR term.applied_on < held.issued_on`),
  ).toEqual([]);
  // What was renewed was complete.
  expect(
    await rows(`SELECT term.id FROM registration term WHERE term.renewed_on IS NOT NULL AND term.required_minutes >
      (SELECT coalesce(sum(minutes), 0) FROM continuing_education WHERE worker_id = term.worker_id AND completed_on BETWEEN term.valid_from AND term.valid_to)`),
  ).toEqual([]);
  expect(
    await rows(
      `SELECT worker_id FROM continuing_education GROUP BY worker_id, completed_on HAVING sum(minutes) > 1440`,
    ),
  ).toEqual([]);
});

it('has exams of both years in Guiding and Jiuquan, and reimbursements of those sat in Guiding', async () => {
  for (const [region, year] of [
    ['522723', 2024],
    ['522723', 2025],
    ['6209', 2024],
    ['6209', 2025],
  ] as const) {
    const { examRegistrations } = await ask(
      `query ($region: ID!, $year: Int!) { examRegistrations(filter: { regionUnder: $region, examYearIn: [$year] }) { totalCount } }`,
      { region, year },
    );
    expect(examRegistrations.totalCount).toBeGreaterThan(3);
  }
  const { examReimbursements } = await ask(
    `{ examReimbursements(filter: { regionUnder: "52" }, first: 100) { totalCount edges { node { state amountFen region { code } examRegistration { satOn } } } } }`,
  );
  expect(examReimbursements.totalCount).toBeGreaterThan(10);
  const states = new Set(examReimbursements.edges.map(({ node }: any) => node.state));
  expect(states.size).toBeGreaterThan(2);
  for (const { node } of examReimbursements.edges) {
    expect(node.region.code.startsWith('522723')).toBe(true);
    expect(node.examRegistration.satOn).not.toBeNull();
    expect(node.amountFen).toBeLessThanOrEqual(30_000);
  }
  // Who has passed a level's exam of 2024 or failed it has not held that level before.
  expect(
    await rows(
      `SELECT exam.id FROM exam_registration exam JOIN certificate held ON held.worker_id = exam.worker_id AND held.level = exam.level`,
    ),
  ).toEqual([]);
});

it('has people in study and graduates, for several degrees', async () => {
  const { educationEnrolments } = await ask(
    `{ educationEnrolments(filter: { regionUnder: "522723", asOf: "${asOf}" }, first: 100) { edges { node { degree state } } } }`,
  );
  const found = educationEnrolments.edges.map(({ node }: any) => node);
  expect(found.length).toBeGreaterThan(20);
  expect(new Set(found.map(({ state }: any) => state))).toEqual(
    new Set(['ENROLLED', 'GRADUATED', 'WITHDRAWN']),
  );
  expect(new Set(found.map(({ degree }: any) => degree)).size).toBeGreaterThan(1);
});

it('claims nothing of it to be real, dates nothing after 2025 and places it where the people are', async () => {
  for (const [table, day] of [
    ['registration', 'applied_on'],
    ['continuing_education', 'completed_on'],
    ['exam_registration', 'decided_on'],
    ['exam_reimbursement', 'paid_on'],
    ['education_enrolment', 'graduated_on'],
  ]) {
    expect(await rows(`SELECT DISTINCT provenance FROM ${table}`)).toEqual([{ provenance: 'SYNTHETIC' }]);
    expect(await rows(`SELECT id FROM ${table} WHERE ${day} > '${asOf}'`)).toEqual([]);
    expect(
      await rows(
        `SELECT of.id FROM ${table} of JOIN worker ON worker.id = of.worker_id WHERE worker.region_code <> of.region_code`,
      ),
    ).toEqual([]);
  }
});

it('carries the national rule of registration and the ceiling of Guiding', async () => {
  const { registrationRules, examReimbursementRules } = await ask(
    `{ registrationRules { edges { node { region { code } decisionWorkingDays termMonths renewalWindowMonths assistantMinutes intermediateMinutes seniorMinutes } } }
       examReimbursementRules(filter: { regionUnder: "522723" }) { edges { node { maximumAmountFen provenance } } } }`,
  );
  expect(registrationRules.edges).toEqual([
    {
      node: {
        region: null,
        decisionWorkingDays: 30,
        termMonths: 36,
        renewalWindowMonths: 3,
        assistantMinutes: 4320,
        intermediateMinutes: 5400,
        seniorMinutes: 5400,
      },
    },
  ]);
  expect(examReimbursementRules.edges).toEqual([
    { node: { maximumAmountFen: 30_000, provenance: 'SYNTHETIC' } },
  ]);
});

it('does not show a lapsed registration of elsewhere', async () => {
  const { data, errors } = await subgraph.query(
    `{ workers(filter: { regionUnder: "15", registration: LAPSED, asOf: "${asOf}" }) { totalCount } }`,
    {},
    { viewer: viewerOf({ roles: ['OFFICER'], regionScope: '52' }) },
  );
  expect(errors).toEqual([]);
  expect(data.workers.totalCount).toBe(0);
});
