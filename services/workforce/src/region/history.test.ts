import fc from 'fast-check';
import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeCertificate, makeEmployment, makeRegistration, makeWorker } from '../../test/make';
import { makeStaffingStandard } from '../../test/make/figures';
import { makeSecondment } from '../../test/make/people';
import { makeAttendance, makeTrainingPlan, makeTrainingSession } from '../../test/make/training';
import { certificate, type CertificateRow } from '../certificate/certificate.entity';
import { employment, type EmploymentRow } from '../employment/employment.entity';
import { registration, type RegistrationRow } from '../registration/registration.entity';
import { secondment, type SecondmentRow } from '../secondment/secondment.entity';
import { workforce } from '../service';
import { staffingStandard, type StaffingStandardRow } from '../staffing/staffing-standard.entity';
import { attendance, type AttendanceRow } from '../training/attendance.entity';
import { trainingPlan } from '../training/training-plan.entity';
import { trainingSession } from '../training/training-session.entity';
import { worker, type WorkerRow } from '../worker/worker.entity';

/**
 * What the graph says of a day is what somebody finds who goes through the events one by one and keeps a book of who
 * is what. The book knows no SQL and no counts of the service.
 */

const townships = ['990101001', '990101002', '990102001', '990201001'] as const;
const places = ['99', '9901', '990101', '990102', '9902', '990201', ...townships] as const;
const asked = ['99', '9901', '990101', '990101001', '9902'] as const;
const fields = ['COMMUNITY', 'ELDERLY_CARE', 'CORRECTION'] as const;
const kinds = ['COMMITTEE_FULLTIME', 'DEDICATED', 'AGENCY', 'INSTITUTION'] as const;
const levels = ['ASSISTANT', 'INTERMEDIATE', 'SENIOR'] as const;

/** Days of the histories: three years, one of them with a 29 February. */
const firstDay = Date.UTC(2023, 0, 1);
const days = 3 * 365 + 1;
const isoOf = (offset: number) => new Date(firstDay + offset * 86_400_000).toISOString().slice(0, 10);

type Event =
  | {
      readonly what: 'hired';
      readonly place: number;
      readonly kind: number;
      readonly field: number;
      readonly length: number;
      readonly open: boolean;
      readonly loan: { readonly after: number; readonly length: number; readonly host: number } | null;
    }
  | { readonly what: 'certified'; readonly level: number }
  | { readonly what: 'registered'; readonly length: number }
  | { readonly what: 'trained'; readonly passed: boolean };

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    what: fc.constant('hired' as const),
    place: fc.nat(townships.length - 1),
    kind: fc.nat(kinds.length - 1),
    field: fc.nat(fields.length - 1),
    length: fc.nat(500),
    open: fc.boolean(),
    loan: fc.option(
      fc.record({ after: fc.nat(60), length: fc.nat(200), host: fc.nat(townships.length - 1) }),
      { nil: null },
    ),
  }),
  fc.record({ what: fc.constant('certified' as const), level: fc.nat(levels.length - 1) }),
  fc.record({ what: fc.constant('registered' as const), length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ what: fc.constant('trained' as const), passed: fc.boolean() }),
);

const history = fc.record({
  people: fc.array(
    fc.record({
      home: fc.nat(townships.length - 1),
      events: fc.array(fc.tuple(fc.nat(days - 1), event), { maxLength: 9 }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  residents: fc.uniqueArray(fc.tuple(fc.nat(days - 1), fc.nat(90_000)), {
    maxLength: 3,
    selector: ([day]) => day,
  }),
  standards: fc.array(
    fc.tuple(fc.nat(days - 1), fc.constantFrom('', '9901', '990101'), fc.integer({ min: 1, max: 40 })),
    { maxLength: 4 },
  ),
  on: fc.array(fc.nat(10_000), { minLength: 1, maxLength: 4 }),
});

type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

/** Days on which something begins or ends, and the days after: where a day more or less would show. */
function tellingDays({ people, on }: History): number[] {
  const turns = people.flatMap(({ events }) =>
    events.flatMap(([day, happened]) => {
      const ends = 'length' in happened ? [day + happened.length] : [];
      const loan = happened.what === 'hired' && happened.loan !== null ? happened.loan : null;
      const lent = loan === null ? [] : [day + loan.after, day + loan.after + loan.length];
      return [day, day + 365, ...ends, ...lent, ...lent, ...lent, ...lent];
    }),
  );
  const telling = turns
    .flatMap((day) => [day, day, day + 1, day - 1])
    .filter((day) => day >= 0 && day < days);
  return [...new Set(on.map((pick) => telling[pick % telling.length] ?? pick % days))];
}

/** Rows of a history, as the register keeps them. */
function rowsOf({ people, standards }: History, planId: string) {
  const rows = {
    workers: [] as WorkerRow[],
    certificates: [] as CertificateRow[],
    registrations: [] as RegistrationRow[],
    employments: [] as EmploymentRow[],
    loans: [] as SecondmentRow[],
    sessions: [] as ReturnType<typeof makeTrainingSession>[],
    attendances: [] as AttendanceRow[],
    standards: [] as StaffingStandardRow[],
  };
  for (const { home, events } of people) {
    const person = makeWorker({ regionCode: townships[home]! });
    rows.workers.push(person);
    for (const [day, happened] of events) {
      switch (happened.what) {
        case 'hired': {
          const post = makeEmployment({
            workerId: person.id,
            regionCode: townships[happened.place]!,
            kind: kinds[happened.kind]!,
            field: fields[happened.field]!,
            // Of several posts at once, one at most is full-time.
            fullTime: false,
            startedOn: isoOf(day),
            endedOn: happened.open ? null : isoOf(day + happened.length),
          });
          rows.employments.push(post);
          if (happened.loan !== null) {
            const { after, length, host } = happened.loan;
            rows.loans.push(
              makeSecondment({
                state: 'APPROVED',
                workerId: person.id,
                employmentId: post.id,
                regionCode: post.regionCode,
                hostRegionCode: townships[host]!,
                startsOn: isoOf(day + after),
                endsOn: isoOf(day + after + length),
              }),
            );
          }
          break;
        }
        case 'certified':
          hold(rows.certificates, person.id, levels[happened.level]!, isoOf(day));
          break;
        case 'registered': {
          // A registration is of a certificate; who has none yet gets one that is issued much later.
          const own =
            rows.certificates.find(({ workerId }) => workerId === person.id) ??
            hold(rows.certificates, person.id, 'SENIOR', '2039-01-01');
          rows.registrations.push(
            makeRegistration({
              workerId: person.id,
              certificateId: own.id,
              validFrom: isoOf(day),
              validTo: isoOf(day + happened.length),
            }),
          );
          break;
        }
        case 'trained': {
          const session = makeTrainingSession({ planId });
          rows.sessions.push(session);
          rows.attendances.push(
            makeAttendance({
              workerId: person.id,
              sessionId: session.id,
              passedOn: happened.passed ? isoOf(day) : null,
            }),
          );
        }
      }
    }
  }
  const numbers = new Map<string, number>();
  for (const [day, code, per10k] of standards) {
    const version = (numbers.get(`${code} ${day}`) ?? 0) + 1;
    numbers.set(`${code} ${day}`, version);
    rows.standards.push(
      makeStaffingStandard({ regionCode: code, per10k, effectiveFrom: isoOf(day), version }),
    );
  }
  return rows;
}

/** Gives somebody a certificate. Of each level there is one: who passes again has it since the earlier day. */
function hold(
  certificates: CertificateRow[],
  workerId: string,
  level: CertificateRow['level'],
  issuedOn: string,
): CertificateRow {
  const at = certificates.findIndex((held) => held.workerId === workerId && held.level === level);
  const known = certificates[at];
  const held =
    known === undefined
      ? makeCertificate({ workerId, level, issuedOn })
      : { ...known, issuedOn: known.issuedOn < issuedOn ? known.issuedOn : issuedOn };
  certificates.splice(at === -1 ? certificates.length : at, 1, held);
  return held;
}

/** One person in the book, at the end of the day that it stands at. */
interface Page {
  readonly home: string;
  posts: { place: string; at: string; kind: string; field: string; until: number }[];
  loans: { post: object; until: number }[];
  certificates: { on: number; level: number }[];
  registeredUntil: number[];
  everRegistered: boolean;
  everInPost: boolean;
  trained: boolean;
  /** Places of the posts at the end of each day gone by. */
  past: (readonly string[])[];
}

/** Goes through the days from the first to the last and writes down what happens on each. */
function replay({ people }: History, last: number): Page[] {
  const begins = people.map(({ events }) =>
    events.flatMap(([day, happened], index) => {
      const loan = happened.what === 'hired' ? happened.loan : null;
      return [
        { day, index, happened, lends: false },
        ...(loan === null ? [] : [{ day: day + loan.after, index, happened, lends: true }]),
      ];
    }),
  );
  const book = people.map(({ home }): Page => ({
    home: townships[home]!,
    posts: [],
    loans: [],
    certificates: [],
    registeredUntil: [],
    everRegistered: false,
    everInPost: false,
    trained: false,
    past: [],
  }));
  const postOf = new Map<string, Page['posts'][number]>();
  for (let today = 0; today <= last; today += 1) {
    book.forEach((page, person) => {
      // In the morning, what ended yesterday is struck out.
      for (const loan of page.loans.filter(({ until }) => until < today)) {
        const post = loan.post as Page['posts'][number];
        post.at = post.place;
      }
      page.loans = page.loans.filter(({ until }) => until >= today);
      page.posts = page.posts.filter(({ until }) => until >= today);
      page.registeredUntil = page.registeredUntil.filter((until) => until >= today);
      const now = begins[person]!.filter(({ day }) => day === today);
      for (const { index, happened } of now.filter(({ lends }) => !lends)) {
        if (happened.what === 'hired') {
          const post = {
            place: townships[happened.place]!,
            at: townships[happened.place]!,
            kind: kinds[happened.kind]!,
            field: fields[happened.field]!,
            until: happened.open ? Infinity : today + happened.length,
          };
          page.posts.push(post);
          page.everInPost = true;
          postOf.set(`${person} ${index}`, post);
        } else if (happened.what === 'certified') {
          page.certificates.push({ on: today, level: happened.level });
        } else if (happened.what === 'registered') {
          page.registeredUntil.push(today + happened.length);
          page.everRegistered = true;
        } else {
          page.trained ||= happened.passed;
        }
      }
      for (const { index, happened } of now.filter(({ lends }) => lends)) {
        const post = postOf.get(`${person} ${index}`)!;
        if (happened.what === 'hired' && happened.loan !== null) {
          post.at = townships[happened.loan.host]!;
          page.loans.push({ post, until: today + happened.loan.length });
        }
      }
      page.past.push(page.posts.map(({ place }) => place));
    });
  }
  return book;
}

/** What the graph is to say of a region at the end of a day, counted from the book. */
function expectedOf(given: History, region: string, on: number) {
  const book = replay(given, on);
  const count = (holds: (page: Page) => boolean) => book.filter(holds).length;
  const under = (place: string) => place.startsWith(region);
  const lives = (page: Page) => under(page.home);
  const held = (page: Page) => page.certificates.length > 0;
  const valid = (page: Page) => page.registeredUntil.length > 0;
  const works = (page: Page) => page.posts.some(({ place }) => under(place));
  const isCommunity = ({ kind }: { kind: string }) => kind === 'COMMITTEE_FULLTIME' || kind === 'DEDICATED';
  const serves = (page: Page) => page.posts.some((post) => isCommunity(post) && under(post.place));
  const first = (page: Page) => Math.min(...page.certificates.map((own) => own.on));
  const inYear = (page: Page) => held(page) && isoOf(first(page)).slice(0, 4) === isoOf(on).slice(0, 4);
  const [year, month, dayOfMonth] = isoOf(on).split('-') as [string, string, string];
  const before = `${Number(year) - 1}-${month}-${month === '02' && dayOfMonth === '29' ? '28' : dayOfMonth}`;
  const worked = (page: Page) => {
    const then = (Date.parse(before) - firstDay) / 86_400_000;
    return then >= 0 && page.past[then]!.some(under);
  };
  const certified = {
    HELD: count((page) => lives(page) && held(page)),
    REGISTERED: count((page) => lives(page) && valid(page)),
  };
  const communityWorkers = count(serves);
  const communityHeld = count((page) => serves(page) && held(page));
  const communityRegistered = count((page) => serves(page) && valid(page));
  const inField = (field: string) =>
    count((page) => page.posts.some((post) => post.field === field && under(post.place)));
  const inKind = (kind: string, field?: string) =>
    count((page) =>
      page.posts.some(
        (post) => post.kind === kind && under(post.place) && (field === undefined || post.field === field),
      ),
    );
  const rate = (some: number) => (communityWorkers === 0 ? null : some / communityWorkers);
  const lost = (holds: (page: Page) => boolean) => ({
    NO_LONGER_IN_POST: count((page) => holds(page) && page.posts.length === 0 && page.everInPost),
    NOT_YET_IN_POST: count((page) => holds(page) && !page.everInPost),
  });
  const lapsed = (holds: (page: Page) => boolean) => ({
    REGISTRATION_LAPSED: count((page) => holds(page) && held(page) && !valid(page) && page.everRegistered),
    NEVER_REGISTERED: count((page) => holds(page) && held(page) && !page.everRegistered),
  });
  const onSite = count((page) => page.posts.some((post) => isCommunity(post) && under(post.at)));
  const residents = [...given.residents]
    .filter(([day]) => day <= on)
    .sort(([one], [other]) => one - other)
    .at(-1);
  const standard = given.standards
    .map(([day, code, per10k], order) => ({ day, code, per10k, order }))
    .filter(({ day, code }) => day <= on && region.startsWith(code))
    .sort((a, b) => a.code.length - b.code.length || a.day - b.day || a.order - b.order)
    .at(-1);
  const required = residents && standard ? Math.ceil((residents[1] * standard.per10k) / 10_000) : null;
  return {
    code: region,
    workforce: {
      held: certified.HELD,
      registered: certified.REGISTERED,
      byLevel: levels.map((level, rank) => ({
        level,
        persons: count(
          (page) =>
            lives(page) && held(page) && Math.max(...page.certificates.map((own) => own.level)) === rank,
        ),
      })),
      inPost: count(works),
      byField: expect.arrayContaining(fields.map((field) => ({ field, persons: inField(field) }))),
      communityWorkers,
      communityHeld,
      communityRegistered,
      rateHeld: rate(communityHeld),
      rateRegistered: rate(communityRegistered),
      rateReason: communityWorkers === 0 ? 'NO_COMMUNITY_WORKERS' : null,
      trained: count((page) => serves(page) && page.trained),
    },
    staffing: {
      standardPer10k: standard?.per10k ?? null,
      residents: residents?.[1] ?? null,
      required,
      onPaper: communityWorkers,
      onSite,
      gap: required === null ? null : required - onSite,
      reason: residents === undefined ? 'NO_RESIDENTS_FIGURE' : standard === undefined ? 'NO_STANDARD' : null,
    },
    facts: {
      CERTIFIED_HELD: [certified.HELD, {}],
      CERTIFIED_REGISTERED: [certified.REGISTERED, lapsed(lives)],
      CERTIFIED_AND_IN_POST: [
        count((page) => lives(page) && held(page) && page.posts.length > 0),
        lost((page) => lives(page) && held(page)),
      ],
      FIRST_CERTIFIED_IN_YEAR_AND_IN_POST: [
        count((page) => lives(page) && inYear(page) && page.posts.length > 0),
        lost((page) => lives(page) && inYear(page)),
      ],
      IN_POST: [count(works), {}],
      COMMUNITY_WORKERS: [communityWorkers, {}],
      COMMUNITY_WORKERS_CERTIFIED_HELD: [
        communityHeld,
        { NOT_CERTIFIED: count((page) => serves(page) && !held(page)) },
      ],
      COMMUNITY_WORKERS_CERTIFIED_REGISTERED: [
        communityRegistered,
        { NOT_CERTIFIED: count((page) => serves(page) && !held(page)), ...lapsed(serves) },
      ],
      TRAINED_COMMUNITY_WORKERS: [
        count((page) => serves(page) && page.trained),
        { NOT_TRAINED: count((page) => serves(page) && !page.trained) },
      ],
      ...Object.fromEntries(fields.map((field) => [`WORKERS_IN_FIELD ${field}`, [inField(field), {}]])),
      INSTITUTION_WORKERS: [inKind('INSTITUTION'), {}],
      'INSTITUTION_WORKERS_ELDERLY_CARE ELDERLY_CARE': [inKind('INSTITUTION', 'ELDERLY_CARE'), {}],
      AGENCY_STATIONED: [inKind('AGENCY'), {}],
      IN_POST_12_MONTHS_BEFORE: [count(worked), {}],
      STILL_IN_POST_AFTER_12_MONTHS: [
        count((page) => worked(page) && works(page)),
        {
          NO_LONGER_IN_POST: count((page) => worked(page) && page.posts.length === 0),
          IN_POST_ELSEWHERE: count((page) => worked(page) && !works(page) && page.posts.length > 0),
        },
      ],
    },
  };
}

let subgraph: TestSubgraph;
const plan = makeTrainingPlan();

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    places.map((code) => ({ code })),
  );
  await subgraph.insert(trainingPlan, [plan]);
});
afterAll(() => subgraph.stop());

const query = `query ($regions: [_Any!]!, $asOf: Date!) { _entities(representations: $regions) { ... on Region { code
  workforce(asOf: $asOf) { held: certified registered: certified(basis: REGISTERED) byLevel { level persons } inPost byField { field persons }
    communityWorkers communityHeld: communityWorkersCertified(basis: HELD) communityRegistered: communityWorkersCertified(basis: REGISTERED)
    rateHeld: certificationRate(basis: HELD) rateRegistered: certificationRate(basis: REGISTERED) rateReason: certificationRateReason trained }
  staffing(asOf: $asOf) { standardPer10k residents required onPaper onSite gap reason }
  workforceFacts(asOf: $asOf) { name field value unit withheld excluded { reason count } } } } }`;

interface Fact {
  readonly name: string;
  readonly field: string | null;
  readonly value: number;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
}

it('the workforce, its staffing and its facts of any day are what a replay of the events comes to', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (given) => {
      const rows = rowsOf(given, plan.id);
      await subgraph.pool.query(
        'DELETE FROM secondment; DELETE FROM attendance; DELETE FROM training_session; DELETE FROM registration; DELETE FROM certificate; DELETE FROM employment; DELETE FROM staffing_standard; DELETE FROM worker',
      );
      await subgraph.insert(worker, rows.workers);
      await subgraph.insert(certificate, rows.certificates);
      await subgraph.insert(registration, rows.registrations);
      await subgraph.insert(employment, rows.employments);
      await subgraph.insert(secondment, rows.loans);
      await subgraph.insert(trainingSession, rows.sessions);
      await subgraph.insert(attendance, rows.attendances);
      await subgraph.insert(staffingStandard, rows.standards);
      const urbanResidentsByDate = given.residents.map(([day, value]) => ({ asOf: isoOf(day), value }));
      for (const on of tellingDays(given)) {
        const { data, errors } = await subgraph.query(query, {
          regions: asked.map((code) => ({ __typename: 'Region', code, urbanResidentsByDate })),
          asOf: isoOf(on),
        });
        expect(errors).toEqual([]);
        // Certificates, posts, county bases and standards: one statement each for all the regions.
        expect(subgraph.statements).toHaveLength(4);
        const found = data._entities.map(
          ({ workforceFacts, ...region }: { workforceFacts: readonly Fact[] }) => ({
            ...region,
            facts: Object.fromEntries(
              workforceFacts.map(({ name, field, value, excluded }) => [
                field === null ? name : `${name} ${field}`,
                [value, Object.fromEntries(excluded.map(({ reason, count }) => [reason, count]))],
              ]),
            ),
          }),
        );
        for (const [index, region] of asked.entries()) {
          const expected = expectedOf(given, region, on);
          expect(found[index]).toMatchObject(expected);
        }
      }
    }),
    { numRuns: 150 },
  );
}, 120_000);
