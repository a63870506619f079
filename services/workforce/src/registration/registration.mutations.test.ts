import { todayInChina } from '../../../shared/src/calendar';
import { regionCode } from '../../../shared/src/region-codes';
import type { Viewer } from '../../../shared/src/viewer';
import { workingDayAfter } from '../../../shared/src/working-days';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, makeCertificate, makeRegistration, makeWorker } from '../../test/make';
import {
  makeApplication,
  makeContinuingEducation,
  makeRegistrationEvent,
  makeRegistrationRule,
} from '../../test/make/certification';
import { certificate, type CertificateRow } from '../certificate/certificate.entity';
import { continuingEducation } from '../continuing-education/continuing-education.entity';
import type { CertificateLevel, RegistrationState } from '../generated/types';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';
import { registration, registrationEvent, type RegistrationRow } from './registration.entity';
import { daysAfter, monthsAfter, registrationMachine } from './registration.rules';
import { registrationRule } from '../registration-rule/registration-rule.entity';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '990101', '990101001'].map((code) => ({ code })),
  );
  await subgraph.insert(registrationRule, [makeRegistrationRule()]);
});
afterAll(() => subgraph.stop());

const today = todayInChina();
const reviewer = viewerOf({ subject: 'reviewer', roles: ['OFFICER'], regionScope: '99' });
const other = viewerOf({ subject: 'other', roles: ['OFFICER'], regionScope: '99' });
const fields =
  'id state kind appliedOn decideBy registeredOn validFrom validTo renewalOpensOn version allowedTransitions renews { id state version } events { number step takenOn reason } continuingEducation { requiredMinutes completedMinutes shortByMinutes }';

function run(name: string, input: object, viewer: Viewer = reviewer): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { registration { ${fields} } } }`,
    { input },
    { viewer },
  );
}

async function done(name: string, input: object, viewer?: Viewer) {
  const { data, errors } = await run(name, input, viewer);
  expect(errors).toEqual([]);
  return data[name].registration;
}

async function refused(name: string, input: object, viewer?: Viewer) {
  const before = await contents();
  const { data, errors } = await run(name, input, viewer);
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  expect(await contents()).toEqual(before);
  return errors[0]!.extensions as { code: string; details: Record<string, string> };
}

async function contents(): Promise<unknown> {
  const { rows } = await subgraph.pool.query(
    `SELECT (SELECT md5(string_agg(r::text, ',' ORDER BY r.id)) FROM registration r) AS terms,
      (SELECT count(*) FROM registration_event) AS events`,
  );
  return rows;
}

async function holder(
  level: CertificateLevel = 'ASSISTANT',
  issuedOn = '2016-09-01',
): Promise<CertificateRow> {
  const person = makeWorker();
  const held = makeCertificate({ workerId: person.id, level, issuedOn });
  await subgraph.insert(worker, [person]);
  await subgraph.insert(certificate, [held]);
  return held;
}

/** Terms that are in each state today. */
const states: Readonly<Record<Exclude<RegistrationState, 'NOT_APPLIED'>, Partial<RegistrationRow>>> = {
  PENDING: {},
  FIRST_PASS: { firstPassedOn: '2020-10-05' },
  FINAL_PASS: { firstPassedOn: '2020-10-05', finalPassedOn: '2020-10-06' },
  REGISTERED: registered(-10, 1000, { issuedOn: null }),
  ISSUED: registered(-10, 1000),
  RENEWAL_OPEN: registered(-1000, 30),
  RENEWED: registered(-1000, 30, { renewedOn: daysFromToday(-1) }),
  LAPSED: registered(-1100, -1),
  REFUSED: { refusedOn: '2020-10-05' },
};

function registered(
  from: number,
  to: number,
  given: Partial<RegistrationRow> = {},
): Partial<RegistrationRow> {
  const [validFrom, validTo] = [daysFromToday(from), daysFromToday(to)];
  const { appliedOn, firstPassedOn, finalPassedOn, registeredOn, issuedOn, renewalOpensOn, requiredMinutes } =
    makeRegistration({ workerId: '', certificateId: '', validFrom, validTo });
  return {
    ...{ appliedOn, firstPassedOn, finalPassedOn, registeredOn, issuedOn, renewalOpensOn, requiredMinutes },
    ...{ validFrom, validTo, ...given },
  };
}

async function inState(
  state: Exclude<RegistrationState, 'NOT_APPLIED'>,
  given: Partial<RegistrationRow> = {},
) {
  const held = await holder();
  const row = makeApplication({
    workerId: held.workerId,
    certificateId: held.id,
    ...states[state],
    ...given,
  });
  await subgraph.insert(registration, [row]);
  await subgraph.insert(registrationEvent, [
    makeRegistrationEvent({ registrationId: row.id, takenOn: row.appliedOn }),
  ]);
  return row;
}

const steps = [
  ['passFirstReview', 'FIRST_PASS', {}],
  ['passFinalReview', 'FINAL_PASS', {}],
  ['registerCertificate', 'REGISTERED', {}],
  ['issueRegistration', 'ISSUED', {}],
  ['refuseRegistration', 'REFUSED', { reason: '材料不全' }],
] as const;

describe.each(Object.keys(states) as (keyof typeof states)[])('a registration that is %s', (from) => {
  it.each(steps)('by %s goes to %s if the table says so', async (name, to, further) => {
    const row = await inState(from);
    const input = { id: row.id, expectedVersion: 1, ...further };
    if (registrationMachine.allowed(from).includes(to)) {
      const after = await done(name, input);
      expect(after).toMatchObject({
        state: to,
        version: 2,
        allowedTransitions: registrationMachine.allowed(to),
      });
      expect(after.events.at(-1)).toEqual({
        number: 2,
        step: to,
        takenOn: today,
        reason: to === 'REFUSED' ? '材料不全' : null,
      });
    } else {
      expect(await refused(name, input)).toMatchObject({
        code: 'TRANSITION_REFUSED',
        details: {
          entity: 'Registration',
          key: row.id,
          from,
          to,
          whyZh: expect.any(String),
          whyEn: expect.any(String),
        },
      });
    }
  });
});

describe('the procedure', () => {
  it('leads from the application to the certificate of registration, each step on record', async () => {
    const held = await holder('INTERMEDIATE');
    const apply = { certificateId: held.id, kind: 'FIRST', appliedOn: '2025-01-02' };
    const { id, decideBy } = await done(
      'applyForRegistration',
      apply,
      viewerOf({ subject: 'self', roles: ['COMMUNITY_WORKER'], worker: held.workerId }),
    );
    expect(decideBy).toBe(workingDayAfter('2025-01-02', 30));
    await done('passFirstReview', { id, expectedVersion: 1, takenOn: '2025-01-10' });
    expect(await refused('passFinalReview', { id, expectedVersion: 2, takenOn: '2025-01-13' })).toMatchObject(
      {
        code: 'TRANSITION_REFUSED',
        details: { from: 'FIRST_PASS', to: 'FINAL_PASS', whyEn: expect.stringContaining('somebody else') },
      },
    );
    await done('passFinalReview', { id, expectedVersion: 2, takenOn: '2025-01-13' }, other);
    await done('registerCertificate', { id, expectedVersion: 3, takenOn: '2025-01-15' });
    const issued = await done('issueRegistration', { id, expectedVersion: 4, takenOn: '2025-01-15' });
    expect(issued).toMatchObject({
      state: 'ISSUED',
      registeredOn: '2025-01-15',
      validFrom: '2025-01-15',
      validTo: '2028-01-14',
      renewalOpensOn: '2027-10-15',
      continuingEducation: { requiredMinutes: 5400, completedMinutes: 0, shortByMinutes: 5400 },
    });
    expect(
      issued.events.map(({ step, takenOn }: { step: string; takenOn: string }) => [step, takenOn]),
    ).toEqual([
      ['PENDING', '2025-01-02'],
      ['FIRST_PASS', '2025-01-10'],
      ['FINAL_PASS', '2025-01-13'],
      ['REGISTERED', '2025-01-15'],
      ['ISSUED', '2025-01-15'],
    ]);
    const { data } = await subgraph.query(
      `query ($id: ID!) { registration(id: $id) { a: state(asOf: "2025-01-01") b: state(asOf: "2025-01-09") c: state(asOf: "2025-01-14") d: state(asOf: "2027-10-15") e: state(asOf: "2028-01-14") f: state(asOf: "2028-01-15") } }`,
      { id },
    );
    expect(Object.values(data.registration)).toEqual([
      'NOT_APPLIED',
      'PENDING',
      'FINAL_PASS',
      'RENEWAL_OPEN',
      'RENEWAL_OPEN',
      'LAPSED',
    ]);
  });

  it.each([
    ['a day to come', { takenOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
    ['a day before the step before', { takenOn: '2020-09-30' }, 'DATE_TOO_EARLY'],
    ['a stale version', { expectedVersion: 7 }, 'CONFLICT'],
  ])('refuses %s', async (_, given, code) => {
    const row = await inState('PENDING');
    expect((await refused('passFirstReview', { id: row.id, expectedVersion: 1, ...given })).code).toBe(code);
  });

  it('refuses without saying why not', async () => {
    const row = await inState('PENDING');
    expect(
      await refused('refuseRegistration', { id: row.id, expectedVersion: 1, reason: '  ' }),
    ).toMatchObject({ code: 'TEXT_INVALID' });
  });
});

describe('applyForRegistration', () => {
  it.each([
    ['before the certificate was issued', { appliedOn: '2016-08-31' }, 'DATE_TOO_EARLY'],
    ['on a day to come', { appliedOn: daysFromToday(1) }, 'DATE_IN_FUTURE'],
    ['on a day without a rule', { appliedOn: '2008-12-31' }, 'RULE_MISSING'],
  ])('refuses one %s', async (_, given, code) => {
    const held = await holder('ASSISTANT', code === 'RULE_MISSING' ? '2008-01-01' : undefined);
    expect(
      (await refused('applyForRegistration', { certificateId: held.id, kind: 'FIRST', ...given })).code,
    ).toBe(code);
  });

  it('refuses a renewal of what was never registered', async () => {
    const held = await holder();
    expect(await refused('applyForRegistration', { certificateId: held.id, kind: 'RENEWAL' })).toMatchObject({
      code: 'TRANSITION_REFUSED',
      details: { from: 'NOT_APPLIED', to: 'RENEWED' },
    });
  });

  it.each([
    ['PENDING', 'FIRST', 'REGISTRATION_ACTIVE'],
    ['FIRST_PASS', 'RENEWAL', 'REGISTRATION_ACTIVE'],
    ['FINAL_PASS', 'FIRST', 'REGISTRATION_ACTIVE'],
    ['REGISTERED', 'FIRST', 'REGISTRATION_ACTIVE'],
    ['REGISTERED', 'RENEWAL', 'TRANSITION_REFUSED'],
    ['ISSUED', 'FIRST', 'REGISTRATION_ACTIVE'],
    ['ISSUED', 'RENEWAL', 'TRANSITION_REFUSED'],
    ['RENEWAL_OPEN', 'FIRST', 'REGISTRATION_ACTIVE'],
    ['RENEWAL_OPEN', 'RENEWAL', null],
    ['RENEWED', 'RENEWAL', 'TRANSITION_REFUSED'],
    ['LAPSED', 'FIRST', null],
    ['LAPSED', 'RENEWAL', 'TRANSITION_REFUSED'],
    ['REFUSED', 'FIRST', null],
    ['REFUSED', 'RENEWAL', 'TRANSITION_REFUSED'],
  ] as const)('beside one that is %s, as %s: %s', async (state, kind, code) => {
    const { certificateId, id } = await inState(state);
    if (code === null) {
      expect(await done('applyForRegistration', { certificateId, kind })).toMatchObject({
        state: 'PENDING',
        version: 1,
        renews: kind === 'RENEWAL' ? { id } : null,
      });
    } else {
      expect((await refused('applyForRegistration', { certificateId, kind })).code).toBe(code);
    }
  });

  it('gives one application to several who apply at once', async () => {
    const held = await holder();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => run('applyForRegistration', { certificateId: held.id, kind: 'FIRST' })),
    );
    const codes = answers.map(({ errors }) => errors[0]?.extensions?.['code'] ?? 'done');
    expect(codes.sort()).toEqual([...Array<string>(5).fill('REGISTRATION_ACTIVE'), 'done']);
  });

  it('has a database that knows of one application, too', async () => {
    const row = await inState('PENDING');
    await expect(
      subgraph.insert(registration, [
        makeApplication({ workerId: row.workerId, certificateId: row.certificateId }),
      ]),
    ).rejects.toThrow('registration_one_application');
  });

  it('is done once under one key', async () => {
    const held = await holder();
    const input = { certificateId: held.id, kind: 'FIRST', idempotencyKey: 'apply-once-and-once-only' };
    const first = await done('applyForRegistration', input);
    expect(await done('applyForRegistration', input)).toEqual(first);
  });
});

describe('a renewal', () => {
  async function renewal(minutes: number, validTo: number, given: Partial<RegistrationRow> = {}) {
    const ending = await inState('RENEWAL_OPEN', { ...registered(validTo - 1090, validTo), ...given });
    await subgraph.insert(
      continuingEducation,
      minutes === 0
        ? []
        : [
            ...Array.from({ length: Math.floor(minutes / 1440) }, (_, index) =>
              makeContinuingEducation({
                workerId: ending.workerId,
                minutes: 1440,
                completedOn: daysAfter(ending.validFrom!, index),
              }),
            ),
            makeContinuingEducation({
              workerId: ending.workerId,
              minutes: minutes % 1440 || 1,
              completedOn: daysAfter(ending.validFrom!, 100),
            }),
            makeContinuingEducation({
              workerId: ending.workerId,
              minutes: 999,
              completedOn: daysAfter(ending.validFrom!, -1),
            }),
            makeContinuingEducation({
              workerId: ending.workerId,
              minutes: 999,
              completedOn: daysAfter(ending.validFrom!, 5),
              annulledOn: today,
              annulledReason: '重复',
            }),
          ],
    );
    const row = makeApplication({
      workerId: ending.workerId,
      certificateId: ending.certificateId,
      ...states.FINAL_PASS,
      kind: 'RENEWAL',
      renewsId: ending.id,
      appliedOn: daysAfter(ending.validTo!, -40),
      firstPassedOn: daysAfter(ending.validTo!, -39),
      finalPassedOn: daysAfter(ending.validTo!, -38),
    });
    await subgraph.insert(registration, [row]);
    return { ending, row };
  }

  it('begins the day after the term that ends, which is renewed', async () => {
    const { ending, row } = await renewal(4321, 20);
    const after = await done('registerCertificate', { id: row.id, expectedVersion: 1 });
    const validFrom = daysAfter(ending.validTo!, 1);
    expect(after).toMatchObject({
      state: 'REGISTERED',
      registeredOn: today,
      validFrom,
      validTo: daysAfter(monthsAfter(validFrom, 36), -1),
      renews: { id: ending.id, state: 'RENEWED', version: 2 },
    });
    const { data } = await subgraph.query(
      `query ($id: ID!, $worker: ID!, $before: Date!, $next: Date!) {
        registration(id: $id) { events { step takenOn } before: state(asOf: $before) }
        worker(id: $worker) { now: registration { id state } next: registration(asOf: $next) { id state } } }`,
      { id: ending.id, worker: ending.workerId, before: daysFromToday(-1), next: validFrom },
    );
    expect(data.registration.events.at(-1)).toEqual({ step: 'RENEWED', takenOn: today });
    expect(data.registration.before).toBe('RENEWAL_OPEN');
    // The old term stands until its last day, then the new one does.
    expect(data.worker).toEqual({
      now: { id: ending.id, state: 'RENEWED' },
      next: { id: row.id, state: 'REGISTERED' },
    });
  });

  it('that is decided after the last day begins then all the same', async () => {
    const { ending, row } = await renewal(4320 + 1, -5);
    const before = await subgraph.query(`query ($id: ID!) { registration(id: $id) { state } }`, {
      id: ending.id,
    });
    expect(before.data.registration.state).toBe('LAPSED');
    expect(await done('registerCertificate', { id: row.id, expectedVersion: 1 })).toMatchObject({
      validFrom: daysAfter(ending.validTo!, 1),
      renews: { state: 'RENEWED' },
    });
  });

  it.each([
    ['ASSISTANT', 4320, 0, 4320],
    ['INTERMEDIATE', 5400, 4321, 1079],
    ['SENIOR', 5400, 5399, 1],
  ] as const)(
    'of %s takes %s minutes: with %s of them %s are missing',
    async (level, requiredMinutes, completed, missing) => {
      const { row } = await renewal(completed, 20, { level, requiredMinutes });
      const { code, details } = await refused('registerCertificate', { id: row.id, expectedVersion: 1 });
      expect(code).toBe('TRANSITION_REFUSED');
      expect(details).toMatchObject({ from: 'FINAL_PASS', to: 'REGISTERED' });
      expect(details['whyEn']).toContain(`${missing} are missing`);
      expect(details['whyZh']).toContain(`尚缺 ${missing} 分钟`);
    },
  );
});

describe('a rule of the place and the day', () => {
  it('decides over the national one, the nearest first, from its first day on', async () => {
    const nearest = makeRegistrationRule({
      regionCode: '990101',
      effectiveFrom: '2025-01-01',
      decisionWorkingDays: 5,
      termMonths: 12,
      renewalWindowMonths: 1,
      assistantMinutes: 60,
    });
    await subgraph.insert(registrationRule, [
      nearest,
      makeRegistrationRule({ regionCode: '9901', effectiveFrom: '2025-02-01', decisionWorkingDays: 9 }),
    ]);
    const one = await holder();
    const { decideBy: before } = await done('applyForRegistration', {
      certificateId: one.id,
      kind: 'FIRST',
      appliedOn: '2024-12-31',
    });
    expect(before).toBe(workingDayAfter('2024-12-31', 30));
    const two = await holder();
    const { id, decideBy } = await done('applyForRegistration', {
      certificateId: two.id,
      kind: 'FIRST',
      appliedOn: '2025-03-03',
    });
    expect(decideBy).toBe('2025-03-10');
    await done('passFirstReview', { id, expectedVersion: 1, takenOn: '2025-03-03' });
    await done('passFinalReview', { id, expectedVersion: 2, takenOn: '2025-03-03' }, other);
    expect(
      await done('registerCertificate', { id, expectedVersion: 3, takenOn: '2025-03-03' }),
    ).toMatchObject({
      validTo: '2026-03-02',
      renewalOpensOn: '2026-02-03',
      continuingEducation: { requiredMinutes: 60 },
    });
    await subgraph.pool.query('DELETE FROM registration_rule WHERE region_code <> $1', ['*']);
  });
});
