import fc from 'fast-check';
import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { daysFromToday, makeCertificate, makeRegistration, makeWorker, newId } from '../../test/make';
import { makeApplication, makeContinuingEducation } from '../../test/make/certification';
import { makeTrainingSession } from '../../test/make/training';
import { certificate, type CertificateRow } from '../certificate/certificate.entity';
import { ascendingLevels } from '../certificate/certificate.rules';
import {
  continuingEducation,
  type ContinuingEducationRow,
} from '../continuing-education/continuing-education.entity';
import { workforce } from '../service';
import { attendance } from '../training/attendance.entity';
import { trainingPlan } from '../training/training-plan.entity';
import { trainingSession } from '../training/training-session.entity';
import { worker } from '../worker/worker.entity';
import { registration, type RegistrationRow } from './registration.entity';
import {
  daysAfter,
  isInForceOn,
  isOverdueOn,
  registrationMachine,
  registrationStateOn,
  standingRegistration,
} from './registration.rules';

/** Whatever may come of a certificate: terms one after the other, with gaps or renewed, and an application. */
const careers = fc.array(
  fc.record({
    level: fc.constantFrom(...ascendingLevels),
    certified: fc.integer({ min: 0, max: 300 }),
    terms: fc.array(
      fc.record({
        gap: fc.integer({ min: 0, max: 60 }),
        days: fc.integer({ min: 30, max: 400 }),
        window: fc.integer({ min: 1, max: 60 }),
        issued: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
        hours: fc.array(fc.record({ at: fc.integer({ min: 0, max: 60 }), annulled: fc.boolean() }), {
          maxLength: 4,
        }),
      }),
      { maxLength: 3 },
    ),
    application: fc.option(
      fc.record({
        after: fc.integer({ min: 0, max: 90 }),
        steps: fc.integer({ min: 0, max: 2 }),
        refused: fc.boolean(),
      }),
      { nil: null },
    ),
  }),
  { maxLength: 2 },
);
const start = '2020-01-01';

interface Made {
  readonly certificates: CertificateRow[];
  readonly terms: RegistrationRow[];
  readonly records: ContinuingEducationRow[];
}

function make(
  workerId: string,
  career: typeof careers extends fc.Arbitrary<infer Value> ? Value : never,
): Made {
  const made: Made = { certificates: [], terms: [], records: [] };
  for (const [index, { level, certified, terms, application }] of career.entries()) {
    if (index > 0 && career[0]!.level === level) {
      continue;
    }
    const held = makeCertificate({ workerId, level, issuedOn: daysAfter(start, certified) });
    made.certificates.push(held);
    const of = { workerId, certificateId: held.id, level, regionCode: '980101001' };
    let day = held.issuedOn;
    for (const { gap, days, window, issued, hours } of terms) {
      const validFrom = daysAfter(day, gap + 1);
      const validTo = daysAfter(validFrom, days);
      const renewed = gap === 0 ? made.terms.at(-1) : undefined;
      const renewal = renewed !== undefined && renewed.certificateId === held.id;
      // A renewal is registered before the term that ends, as a rule.
      const registeredOn = renewal ? daysAfter(validFrom, -5) : validFrom;
      if (renewal) {
        made.terms[made.terms.length - 1] = { ...renewed, renewedOn: registeredOn, step: 'RENEWED' };
      }
      made.terms.push(
        makeRegistration({
          ...of,
          kind: renewal ? 'RENEWAL' : 'FIRST',
          renewsId: renewal ? renewed.id : null,
          step: issued === null ? 'REGISTERED' : 'ISSUED',
          appliedOn: daysAfter(registeredOn, -20),
          firstPassedOn: daysAfter(registeredOn, -10),
          finalPassedOn: daysAfter(registeredOn, -2),
          registeredOn,
          issuedOn: issued === null ? null : daysAfter(registeredOn, issued),
          validFrom,
          validTo,
          renewalOpensOn: daysAfter(validTo, -window),
          requiredMinutes: 900,
        }),
      );
      made.records.push(
        ...hours.map(({ at, annulled }) =>
          makeContinuingEducation({
            workerId,
            completedOn: daysAfter(validFrom, at),
            ...(annulled ? { annulledOn: '2024-01-01', annulledReason: '重复' } : {}),
          }),
        ),
      );
      day = validTo;
    }
    if (application !== null) {
      const appliedOn = daysAfter(day, application.after);
      made.terms.push(
        makeApplication({
          ...of,
          appliedOn,
          decideBy: daysAfter(appliedOn, 30),
          firstPassedOn: application.steps > 0 ? daysAfter(appliedOn, 5) : null,
          finalPassedOn: application.steps > 1 ? daysAfter(appliedOn, 25) : null,
          refusedOn: application.refused ? daysAfter(appliedOn, 50) : null,
          step: application.refused ? 'REFUSED' : 'PENDING',
        }),
      );
    }
  }
  return made;
}

const people = fc
  .sample(careers, { numRuns: 120, seed: 7 })
  .map((career) => ({ row: makeWorker({ regionCode: '980101001' }), career }))
  .map(({ row, career }) => ({ row, ...make(row.id, career) }));
const terms = people.flatMap((person) => person.terms);
const days = ['2020-03-01', '2020-12-31', '2021-08-15', '2022-06-30', '2023-03-01'];

const completedIn = (term: RegistrationRow, day: string) =>
  people
    .find(({ row }) => row.id === term.workerId)!
    .records.filter(
      ({ completedOn, annulledOn }) =>
        annulledOn === null &&
        completedOn >= term.validFrom! &&
        completedOn <= term.validTo! &&
        completedOn <= day,
    )
    .reduce((sum, { minutes }) => sum + minutes, 0);
const isRegistered = (term: RegistrationRow, day: string) =>
  term.registeredOn !== null && term.registeredOn <= day;
const isShort = (term: RegistrationRow, day: string) =>
  isRegistered(term, day) && completedIn(term, day) < term.requiredMinutes!;
const isExpiring = (term: RegistrationRow, day: string, within: number) =>
  isInForceOn(term, day) &&
  !(term.renewedOn !== null && term.renewedOn <= day) &&
  term.validTo! <= daysAfter(day, within);

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['98', '99'].map((code) => ({ code })),
  );
  await subgraph.insert(
    worker,
    people.map(({ row }) => row),
  );
  await subgraph.insert(
    certificate,
    people.flatMap((person) => person.certificates),
  );
  await subgraph.insert(registration, terms);
  await subgraph.insert(
    continuingEducation,
    people.flatMap(({ records }) => records),
  );
});
afterAll(() => subgraph.stop());

async function listed(list: 'registrations' | 'workers', filter: object): Promise<string[]> {
  const type = list === 'workers' ? 'WorkerFilter' : 'RegistrationFilter';
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await subgraph.query(
      `query ($filter: ${type}, $after: String) { ${list}(filter: $filter, first: 100, after: $after) {
        totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
      { filter: { regionUnder: '98', ...filter }, after },
    );
    expect(errors).toEqual([]);
    const { edges, pageInfo } = data[list];
    ids.push(...edges.map((edge: { node: { id: string } }) => edge.node.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after === null) {
      expect(data[list].totalCount).toBe(ids.length);
    }
  } while (after !== null);
  return ids.sort();
}

const termIds = (which: (term: RegistrationRow) => boolean) =>
  terms
    .filter(which)
    .map(({ id }) => id)
    .sort();

describe.each(days)('as of %s', (day) => {
  it('registrations are found by the state that a replay gives them', async () => {
    for (const state of registrationMachine.states) {
      const expected =
        state === 'NOT_APPLIED' ? [] : termIds((term) => registrationStateOn(term, day) === state);
      expect({ state, ids: await listed('registrations', { asOf: day, stateIn: [state] }) }).toEqual({
        state,
        ids: expected,
      });
    }
  });

  it('registrations are found by what expires, is short of hours or overdue', async () => {
    const known = (term: RegistrationRow) => term.appliedOn <= day;
    for (const within of [0, 30, 90]) {
      expect(await listed('registrations', { asOf: day, expiringWithinDays: within })).toEqual(
        termIds((term) => isExpiring(term, day, within)),
      );
    }
    expect(await listed('registrations', { asOf: day, shortOfHours: true })).toEqual(
      termIds((term) => isShort(term, day)),
    );
    expect(await listed('registrations', { asOf: day, shortOfHours: false })).toEqual(
      termIds((term) => isRegistered(term, day) && !isShort(term, day)),
    );
    expect(await listed('registrations', { asOf: day, overdue: true })).toEqual(
      termIds((term) => isOverdueOn(term, day)),
    );
    expect(await listed('registrations', { asOf: day, overdue: false })).toEqual(
      termIds((term) => known(term) && !isOverdueOn(term, day)),
    );
    expect(
      await listed('registrations', {
        asOf: day,
        expiringWithinDays: 90,
        shortOfHours: true,
        levelIn: ['SENIOR'],
      }),
    ).toEqual(termIds((term) => isExpiring(term, day, 90) && isShort(term, day) && term.level === 'SENIOR'));
  });

  it('workers are found by the registration that stands for them', async () => {
    const standing = people.map((person) => ({ ...person, term: standingRegistration(person.terms, day) }));
    const workerIds = (which: (of: (typeof standing)[number]) => boolean) =>
      standing
        .filter(which)
        .map(({ row }) => row.id)
        .sort();
    for (const state of registrationMachine.states) {
      const expected = workerIds(({ term, certificates }) =>
        state === 'NOT_APPLIED'
          ? term === null && certificates.some(({ issuedOn }) => issuedOn <= day)
          : term !== null && registrationStateOn(term, day) === state,
      );
      expect({ state, ids: await listed('workers', { asOf: day, registration: state }) }).toEqual({
        state,
        ids: expected,
      });
    }
    expect(await listed('workers', { asOf: day, registrationExpiringWithinDays: 90 })).toEqual(
      workerIds(({ term }) => term !== null && isExpiring(term, day, 90)),
    );
    for (const short of [true, false]) {
      expect(await listed('workers', { asOf: day, shortOfHours: short })).toEqual(
        workerIds(({ term }) => term !== null && isRegistered(term, day) && isShort(term, day) === short),
      );
      expect(
        await listed('workers', { asOf: day, registrationExpiringWithinDays: 120, shortOfHours: short }),
      ).toEqual(
        workerIds(({ term }) => term !== null && isExpiring(term, day, 120) && isShort(term, day) === short),
      );
    }
    expect(await listed('workers', { asOf: day, registration: 'LAPSED', shortOfHours: true })).toEqual(
      workerIds(
        ({ term }) => term !== null && registrationStateOn(term, day) === 'LAPSED' && isShort(term, day),
      ),
    );
    expect(await listed('workers', { asOf: day, registration: 'NOT_APPLIED', shortOfHours: true })).toEqual(
      [],
    );
  });

  it('what is asked below a row of the list is judged on the day of the list', async () => {
    const { data, errors } = await subgraph.query(
      `query ($asOf: Date!) {
        workers(filter: { regionUnder: "98", asOf: $asOf }, first: 100) { edges { node { id registration { id state validTo continuingEducation { requiredMinutes completedMinutes shortByMinutes } } } } }
        registrations(filter: { regionUnder: "98", asOf: $asOf }, first: 100) { edges { node { id state overdue } } }
        certificates(filter: { regionUnder: "99", asOf: $asOf }, first: 100) { totalCount }
      }`,
      { asOf: day },
    );
    expect(errors).toEqual([]);
    for (const { node } of data.workers.edges) {
      const term = standingRegistration(people.find(({ row }) => row.id === node.id)!.terms, day);
      const completedMinutes = term && term.validFrom && completedIn(term, day);
      expect(node.registration).toEqual(
        term && {
          id: term.id,
          state: registrationStateOn(term, day),
          validTo: term.validTo,
          continuingEducation:
            term.validFrom === null
              ? null
              : {
                  requiredMinutes: 900,
                  completedMinutes,
                  shortByMinutes: Math.max(0, 900 - Number(completedMinutes)),
                },
        },
      );
    }
    for (const { node } of data.registrations.edges) {
      const term = terms.find(({ id }) => id === node.id)!;
      expect(node).toEqual({
        id: term.id,
        state: registrationStateOn(term, day),
        overdue: isOverdueOn(term, day),
      });
    }
  });
});

describe('today', () => {
  it('applications that are overdue are found without a day', async () => {
    expect(await listed('registrations', { overdue: true })).toEqual(
      termIds((term) => isOverdueOn(term, daysFromToday(0))),
    );
  });

  it('and a day asked of a field goes before the day of the list', async () => {
    const term = terms.find(({ validTo }) => validTo !== null)!;
    const { data } = await subgraph.query(
      `query ($id: ID!, $before: Date!) { worker(id: $id) { registrations { edges { node { id then: state(asOf: $before) now: state } } } } }`,
      { id: term.workerId, before: daysAfter(term.appliedOn, -1) },
    );
    const { node } = data.worker.registrations.edges.find(
      (edge: { node: { id: string } }) => edge.node.id === term.id,
    );
    expect(node).toEqual({
      id: term.id,
      then: 'NOT_APPLIED',
      now: registrationStateOn(term, daysFromToday(0)),
    });
  });
});

it.each([-1, 3661])('expiring within %s days is refused', async (within) => {
  for (const [list, type, filter] of [
    ['registrations', 'RegistrationFilter', { expiringWithinDays: within }],
    ['workers', 'WorkerFilter', { registrationExpiringWithinDays: within }],
  ] as const) {
    const { data, errors } = await subgraph.query(
      `query ($filter: ${type}) { ${list}(filter: $filter) { totalCount } }`,
      { filter },
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { extensions: { code: 'NUMBER_OUT_OF_RANGE', details: { value: within, minimum: 0, maximum: 3660 } } },
    ]);
  }
});

it('sessions that were passed within a term count as its continuing education', async () => {
  const person = makeWorker({ regionCode: '990101001' });
  const held = makeCertificate({ workerId: person.id });
  const term = makeRegistration({ workerId: person.id, certificateId: held.id, requiredMinutes: 600 });
  const plan = {
    id: newId(),
    name: '轮训',
    tier: 'COUNTY_BACKBONE',
    track: 'BASIC_SKILLS',
    regionCode: '9901',
    startsOn: '2020-01-01',
    endsOn: '2024-12-31',
    provenance: 'REGISTERED',
    sourceClause: null,
    version: 1,
  };
  const session = () =>
    makeTrainingSession({
      planId: plan.id,
      regionCode: '9901',
      startsOn: '2021-01-01',
      endsOn: '2021-01-02',
      minutes: 480,
    });
  const passedOn = [
    term.validFrom,
    term.validTo,
    daysAfter(term.validFrom!, -1),
    daysAfter(term.validTo!, 1),
    null,
  ];
  const sessions = passedOn.map(session);
  await subgraph.insert(worker, [person]);
  await subgraph.insert(certificate, [held]);
  await subgraph.insert(registration, [term]);
  await subgraph.insert(trainingPlan, [plan as never]);
  await subgraph.insert(trainingSession, sessions);
  await subgraph.insert(
    attendance,
    passedOn.map((on, index) => ({
      id: newId(),
      sessionId: sessions[index]!.id,
      workerId: person.id,
      regionCode: '990101001',
      minutes: 200 + index,
      passedOn: on,
      completionNumber: null,
      annulledOn: null,
      annulReason: null,
      annulledPassedOn: null,
      provenance: 'REGISTERED' as const,
      version: 1,
    })),
  );
  const { data } = await subgraph.query(
    `query ($id: ID!) { registration(id: $id) {
      before: continuingEducation(asOf: "2022-01-01") { completedMinutes shortByMinutes }
      continuingEducation { completedMinutes shortByMinutes } } }`,
    { id: term.id },
  );
  expect(data.registration).toEqual({
    before: { completedMinutes: 200, shortByMinutes: 400 },
    continuingEducation: { completedMinutes: 401, shortByMinutes: 199 },
  });
});
