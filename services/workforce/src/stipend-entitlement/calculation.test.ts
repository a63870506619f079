import fc from 'fast-check';
import { regionCode } from '../../../shared/src/region-codes';
import type { Entity } from '../../../shared/src/entity';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeCertificate, makeEmployment, makeRegistration, makeWorker, newId } from '../../test/make';
import { makeStipendPolicy, makeStipendRate, makeStudy } from '../../test/make/stipends';
import { certificate, type CertificateRow } from '../certificate/certificate.entity';
import { educationEnrolment, type EducationEnrolmentRow } from '../education/education-enrolment.entity';
import { employment, type EmploymentRow } from '../employment/employment.entity';
import { registration, type RegistrationRow } from '../registration/registration.entity';
import { workforce } from '../service';
import {
  stipendPolicy,
  stipendRate,
  type StipendPolicyRow,
  type StipendRateRow,
} from '../stipend-policy/stipend-policy.entity';
import { worker } from '../worker/worker.entity';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901'].map((code) => ({ code })),
  );
});
afterAll(() => subgraph.stop());

const preparer = viewerOf({ subject: 'preparer', roles: ['OFFICER'], regionScope: '99' });
const reviewer = viewerOf({ subject: 'reviewer', roles: ['OFFICER'], regionScope: '99' });

/** What the register knows of some workers, and what is paid for it. */
interface History {
  readonly policy: StipendPolicyRow;
  readonly rates: readonly StipendRateRow[];
  readonly employments: readonly EmploymentRow[];
  readonly certificates: readonly CertificateRow[];
  readonly registrations: readonly RegistrationRow[];
  readonly studies: readonly EducationEnrolmentRow[];
}

interface Entry {
  readonly worker: string;
  readonly month: string;
  readonly kind: string;
  readonly subject: string;
  readonly amountFen: number;
}

const months = ['2025-01', '2025-02', '2025-03'];
const lastDays: Record<string, string> = {
  '2025-01': '2025-01-31',
  '2025-02': '2025-02-28',
  '2025-03': '2025-03-31',
};

const levels = ['ASSISTANT', 'INTERMEDIATE', 'SENIOR'] as const;
const degrees = ['SECONDARY', 'JUNIOR_COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'] as const;

/** Slowly and obviously: worker by worker and kind by kind, what a month entitles to. */
function referenceOf(history: History, month: string): Entry[] {
  const day = lastDays[month]!;
  const entries: Entry[] = [];
  const rateFor = (kind: string, subject: string): number | null => {
    for (const rate of history.rates) {
      const begins = rate.effectiveFrom <= day;
      const lasts = rate.effectiveTo === null || rate.effectiveTo >= day;
      if (rate.kind === kind && (rate.certificateLevel ?? rate.degree) === subject && begins && lasts) {
        return rate.amountFen;
      }
    }
    return null;
  };
  const add = (of: string, kind: string, subject: string | null) => {
    const amountFen = subject === null ? null : rateFor(kind, subject);
    if (amountFen !== null) {
      entries.push({ worker: of, month, kind, subject: subject!, amountFen });
    }
  };
  const highest = (found: readonly string[], order: readonly string[]): string | null =>
    [...order].reverse().find((one) => found.includes(one)) ?? null;
  for (const of of new Set(history.employments.map(({ workerId }) => workerId))) {
    const inPost = history.employments.some(
      (post) =>
        post.workerId === of &&
        (post.kind === 'COMMITTEE_FULLTIME' || post.kind === 'DEDICATED') &&
        post.regionCode.startsWith(history.policy.regionCode) &&
        post.startedOn <= day &&
        (post.endedOn === null || post.endedOn >= day),
    );
    if (!inPost) {
      continue;
    }
    const held = history.certificates.filter((one) => {
      if (one.workerId !== of || one.issuedOn > day) {
        return false;
      }
      if (history.policy.certificationBasis === 'HELD') {
        return true;
      }
      return history.registrations.some(
        (term) => term.certificateId === one.id && term.validFrom! <= day && term.validTo! >= day,
      );
    });
    add(
      of,
      'QUALIFICATION',
      highest(
        held.map(({ level }) => level),
        levels,
      ),
    );
    const own = history.studies.filter(({ workerId }) => workerId === of);
    const conferred = own.filter((study) => study.graduatedOn !== null && study.graduatedOn <= day);
    add(
      of,
      'DEGREE',
      highest(
        conferred.map(({ degree }) => degree),
        degrees,
      ),
    );
    const underWay = own.filter(
      (study) =>
        study.startedOn <= day &&
        (study.graduatedOn === null || study.graduatedOn > day) &&
        (study.withdrawnOn === null || study.withdrawnOn > day),
    );
    add(
      of,
      'DEGREE_STUDY',
      highest(
        underWay.map(({ degree }) => degree),
        degrees,
      ),
    );
  }
  return entries.sort(byKey);
}

const keyOf = ({ worker: of, month, kind }: Entry) => `${of} ${month} ${kind}`;
const byKey = (one: Entry, other: Entry) => (keyOf(one) < keyOf(other) ? -1 : 1);

/* Days around the months' ends, where things change sides. */
const days = [
  '2024-06-15',
  '2025-01-30',
  '2025-01-31',
  '2025-02-01',
  '2025-02-15',
  '2025-02-28',
  '2025-03-01',
  '2025-03-30',
  '2025-03-31',
  '2025-04-01',
];
const day = fc.constantFrom(...days);
const span = fc
  .tuple(day, day)
  .filter(([one, other]) => one !== other)
  .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)));

/** The same row at each state of the register: it is corrected in place. */
const states = 3;
const stated = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.array(arbitrary, { minLength: states, maxLength: states });

const post = fc.record({
  kind: fc.constantFrom('COMMITTEE_FULLTIME' as const, 'DEDICATED' as const, 'AGENCY' as const),
  inside: fc.nat({ max: 3 }).map((lot) => lot > 0),
  span,
  open: fc.nat({ max: 2 }).map((lot) => lot > 0),
});
const held = fc.record({
  level: fc.constantFrom(...levels),
  issuedOn: day,
  term: span,
});
const studied = fc.record({
  degree: fc.constantFrom(...degrees),
  span,
  end: fc.constantFrom('open', 'graduated', 'withdrawn'),
});
const person = fc.record({
  posts: fc.array(stated(post), { minLength: 1, maxLength: 3 }),
  held: fc.array(stated(held), { maxLength: 2 }),
  studies: fc.array(stated(studied), { maxLength: 2 }),
});
const amount = fc.oneof(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 2 ** 50 }));
const rate = fc.record({
  changesOn: day,
  before: fc.option(stated(amount), { freq: 6 }),
  after: fc.option(stated(amount), { freq: 6 }),
});
const scenario = fc.record({
  basis: fc.constantFrom('HELD' as const, 'REGISTERED' as const),
  people: fc.array(person, { minLength: 1, maxLength: 3 }),
  qualification: fc.tuple(rate, rate, rate),
  degree: fc.tuple(rate, rate, rate, rate, rate),
  study: fc.tuple(rate, rate, rate, rate, rate),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

let regions = 0;

/** The states of the register that a scenario goes through, all with the same rows. */
function historiesOf(given: Scenario): History[] {
  const code = `9901${String((regions += 1)).padStart(2, '0')}`;
  const policy = makeStipendPolicy({ regionCode: code, certificationBasis: given.basis });
  const workers = given.people.map(() => newId());
  const ids = new Map<string, string>();
  // A row keeps its id whatever becomes of it.
  const idOf = (key: string) => {
    const id = ids.get(key) ?? newId();
    ids.set(key, id);
    return id;
  };
  return Array.from({ length: states }, (_, at): History => {
    const of = given.people.flatMap(({ posts, held: certificates, studies }, index) => {
      const workerId = workers[index]!;
      const key = (kind: string, number: number) => idOf(`${kind} ${index} ${number}`);
      return {
        posts: posts.map((states, number) => {
          const {
            kind,
            inside,
            span: [startedOn, endedOn],
            open,
          } = states[at]!;
          const region = inside ? `${code}001` : '990201001';
          return makeEmployment({
            id: key('post', number),
            workerId,
            kind,
            // Of several posts at once, one at most is full-time; it makes no difference here.
            fullTime: false,
            regionCode: region,
            startedOn,
            endedOn: open ? null : endedOn,
          });
        }),
        certificates: certificates.map((states, number) => {
          const {
            level: drawn,
            issuedOn,
            term: [validFrom, validTo],
          } = states[at]!;
          // One of each level: the second one is never of a level that the first one may have.
          const level = number > 0 ? 'INTERMEDIATE' : drawn === 'INTERMEDIATE' ? 'ASSISTANT' : drawn;
          const id = key('certificate', number);
          return {
            row: makeCertificate({ id, workerId, level, issuedOn }),
            term: makeRegistration({
              id: key('term', number),
              workerId,
              certificateId: id,
              validFrom,
              validTo,
            }),
          };
        }),
        studies: studies.map((states, number) => {
          const {
            degree,
            span: [startedOn, end],
            end: how,
          } = states[at]!;
          return makeStudy({
            id: key('study', number),
            workerId,
            degree,
            startedOn,
            graduatedOn: how === 'graduated' ? end : null,
            withdrawnOn: how === 'withdrawn' ? end : null,
          });
        }),
      };
    });
    const rates = [
      ...given.qualification.map((rate, index) => ({
        rate,
        kind: 'QUALIFICATION' as const,
        certificateLevel: levels[index]!,
        degree: null,
      })),
      ...given.degree.map((rate, index) => ({
        rate,
        kind: 'DEGREE' as const,
        certificateLevel: null,
        degree: degrees[index]!,
      })),
      ...given.study.map((rate, index) => ({
        rate,
        kind: 'DEGREE_STUDY' as const,
        certificateLevel: null,
        degree: degrees[index]!,
      })),
    ].flatMap(({ rate: { changesOn, before, after }, ...subject }) => {
      const common = { policyId: policy.id, regionCode: code, ...subject };
      const name = `${subject.kind} ${subject.certificateLevel ?? subject.degree}`;
      const eve = new Date(Date.parse(changesOn) - 86_400_000).toISOString().slice(0, 10);
      return [
        ...(before === null
          ? []
          : [
              makeStipendRate({
                ...common,
                id: idOf(`before ${name}`),
                amountFen: before[at]!,
                effectiveFrom: '2020-01-01',
                effectiveTo: eve,
              }),
            ]),
        ...(after === null
          ? []
          : [
              makeStipendRate({
                ...common,
                id: idOf(`after ${name}`),
                amountFen: after[at]!,
                effectiveFrom: changesOn,
              }),
            ]),
      ];
    });
    return {
      policy,
      rates,
      employments: of.flatMap(({ posts }) => posts),
      certificates: of.flatMap(({ certificates }) => certificates.map(({ row }) => row)),
      registrations: of.flatMap(({ certificates }) => certificates.map(({ term }) => term)),
      studies: of.flatMap(({ studies }) => studies),
    };
  });
}

async function store(history: History): Promise<void> {
  const workers = [...new Set(history.employments.map(({ workerId }) => workerId))];
  await subgraph.insert(
    worker,
    workers.map((id) => makeWorker({ id, regionCode: '990101001' })),
  );
  await subgraph.insert(stipendPolicy, [history.policy]);
  await subgraph.insert(stipendRate, history.rates);
  await subgraph.insert(employment, history.employments);
  await subgraph.insert(certificate, history.certificates);
  await subgraph.insert(registration, history.registrations);
  await subgraph.insert(educationEnrolment, history.studies);
}

/** Corrects the register: the same rows say something else. */
async function correct(history: History): Promise<void> {
  const overwrite = async <Row extends { readonly id: string }>(
    entity: Entity<Row>,
    rows: readonly Row[],
  ) => {
    const properties = Object.keys(entity.columns) as (keyof Row & string)[];
    const columns = properties.map((property) => entity.column(property));
    const given = rows.map((row) =>
      Object.fromEntries(properties.map((property) => [entity.column(property), row[property]])),
    );
    await subgraph.pool.query(
      `UPDATE ${entity.table} SET ${columns.map((column) => `${column} = corrected.${column}`).join(', ')}
       FROM jsonb_populate_recordset(NULL::${entity.table}, $1) corrected WHERE ${entity.table}.id = corrected.id`,
      [JSON.stringify(given)],
    );
  };
  await overwrite(stipendRate, history.rates);
  await overwrite(employment, history.employments);
  await overwrite(certificate, history.certificates);
  await overwrite(registration, history.registrations);
  await overwrite(educationEnrolment, history.studies);
}

interface Cycle {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

async function run(name: string, type: string, input: object, viewer = preparer): Promise<Cycle> {
  const { data, errors } = await subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { stipendCycle { id version state } } }`,
    { input },
    { viewer },
  );
  expect(errors).toEqual([]);
  return data[name].stipendCycle;
}

const open = (policyId: string, month: string) =>
  run('openStipendCycle', 'OpenStipendCycleInput', { policyId, month });
const take = (name: string, { id, version }: Cycle, viewer = preparer) =>
  run(name, 'StipendCycleStepInput', { id, expectedVersion: version }, viewer);

async function review(cycle: Cycle): Promise<Cycle> {
  return take('reviewStipendCycle', await take('submitStipendCycle', cycle), reviewer);
}

interface Stored extends Entry {
  readonly isDifference: boolean;
  readonly cycleId: string;
}

async function stored(policyId: string): Promise<Stored[]> {
  const { rows } = await subgraph.pool.query<Stored>(
    `SELECT worker_id AS worker, month, kind, coalesce(certificate_level, degree) AS subject, amount_fen AS "amountFen",
       is_difference AS "isDifference", cycle_id AS "cycleId" FROM stipend_entitlement WHERE policy_id = $1`,
    [policyId],
  );
  return rows.sort(byKey);
}

async function digest(policyId: string): Promise<unknown> {
  const { rows } = await subgraph.pool.query(
    `SELECT (SELECT array_agg(e::text ORDER BY e.id) FROM stipend_entitlement e WHERE e.policy_id = $1) AS entitlements,
       (SELECT array_agg(c::text ORDER BY c.id) FROM stipend_cycle c WHERE c.policy_id = $1) AS cycles,
       (SELECT count(*) FROM stipend_cycle_event v JOIN stipend_cycle c ON c.id = v.cycle_id WHERE c.policy_id = $1) AS events`,
    [policyId],
  );
  return rows[0];
}

/** What has been entered for each worker, month and kind in all; what comes to nothing is left out. */
function summed(entries: readonly Entry[]): Record<string, string> {
  const sums = new Map<string, bigint>();
  for (const entry of entries) {
    sums.set(keyOf(entry), (sums.get(keyOf(entry)) ?? 0n) + BigInt(entry.amountFen));
  }
  return Object.fromEntries(
    [...sums]
      .filter(([, sum]) => sum !== 0n)
      .map(([key, sum]) => [key, String(sum)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

const facts = ({ worker: of, month, kind, subject, amountFen }: Entry) => ({
  worker: of,
  month,
  kind,
  subject,
  amountFen,
});

it('entitles to what history says at the end of the month, and a second calculation changes nothing', async () => {
  let entitled = 0;
  await fc.assert(
    fc.asyncProperty(scenario, fc.constantFrom(...months), async (given, month) => {
      const [history] = historiesOf(given) as [History];
      await store(history);
      const cycle = await take('calculateStipends', await open(history.policy.id, month));
      const expected = referenceOf(history, month);
      entitled += expected.length;
      expect((await stored(history.policy.id)).map(facts)).toEqual(expected.map(facts));
      const before = await digest(history.policy.id);
      expect(await take('calculateStipends', cycle)).toEqual(cycle);
      expect(await digest(history.policy.id)).toEqual(before);
    }),
    { numRuns: 60 },
  );
  expect(entitled).toBeGreaterThan(15);
}, 180_000);

it('a cycle and its later differences sum to what the corrected history gives, and no reviewed cycle is edited', async () => {
  let differences = 0;
  await fc.assert(
    fc.asyncProperty(scenario, async (given) => {
      const histories = historiesOf(given);
      const { policy } = histories[0]!;
      await store(histories[0]!);
      const closed = new Map<string, Stored[]>();
      for (const [at, month] of months.entries()) {
        const history = histories[at]!;
        await correct(history);
        const cycle = await take('calculateStipends', await open(policy.id, month));
        const before = await digest(policy.id);
        expect(await take('calculateStipends', cycle)).toEqual(cycle);
        expect(await digest(policy.id)).toEqual(before);
        await review(cycle);
        const all = await stored(policy.id);
        const expected = months.slice(0, at + 1).flatMap((of) => referenceOf(history, of));
        expect(summed(all)).toEqual(summed(expected));
        for (const [id, rows] of closed) {
          expect(all.filter(({ cycleId }) => cycleId === id)).toEqual(rows);
        }
        const own = all.filter(({ cycleId }) => cycleId === cycle.id);
        expect(own.filter(({ isDifference }) => !isDifference).map(facts)).toEqual(
          referenceOf(history, month).map(facts),
        );
        differences += own.filter(({ isDifference }) => isDifference).length;
        closed.set(cycle.id, own);
      }
    }),
    { numRuns: 25 },
  );
  expect(differences).toBeGreaterThan(20);
}, 180_000);
