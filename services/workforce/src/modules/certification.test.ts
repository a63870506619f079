import type { AnyEntity, Entity } from '../../../shared/src/entity';
import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { makeCertificate, makeRegistration, makeWorker, newId } from '../../test/make';
import {
  makeContinuingEducation,
  makeEducationEnrolment,
  makeExamRegistration,
  makeExamReimbursement,
  makeExamReimbursementRule,
  makeRegistrationEvent,
  makeRegistrationRule,
} from '../../test/make/certification';
import { certificate } from '../certificate/certificate.entity';
import { continuingEducation } from '../continuing-education/continuing-education.entity';
import { educationEnrolment } from '../education/education-enrolment.entity';
import { examRegistration } from '../exam/exam-registration.entity';
import { examReimbursement, examReimbursementRule } from '../exam/exam-reimbursement.entity';
import { registration, registrationEvent } from '../registration/registration.entity';
import { registrationRule } from '../registration-rule/registration-rule.entity';
import { workforce } from '../service';
import { worker } from '../worker/worker.entity';

interface AnyRow {
  readonly id: string;
  readonly regionCode: string;
}

/** A hundred workers in ten townships of region 97, each with one row of every kind. */
const people = Array.from({ length: 100 }, (_, index) =>
  makeWorker({ regionCode: `9701010${String(10 + (index % 10))}` }),
);
const day = (year: number, index: number) =>
  `${year}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
const ofWorker = (index: number) => ({ workerId: people[index]!.id, regionCode: people[index]!.regionCode });
const certificates = people.map((_, index) =>
  makeCertificate({ ...ofWorker(index), issuedOn: day(2019, index) }),
);
const registrations = people.map((_, index) =>
  makeRegistration({
    ...ofWorker(index),
    certificateId: certificates[index]!.id,
    validFrom: day(2022, index),
    validTo: day(2025, index),
  }),
);
const educations = people.map((_, index) =>
  makeContinuingEducation({ ...ofWorker(index), completedOn: day(2023, index) }),
);
const exams = people.map((_, index) =>
  makeExamRegistration({ ...ofWorker(index), registeredOn: day(2024, index) }),
);
const claims = people.map((_, index) =>
  makeExamReimbursement({
    ...ofWorker(index),
    examRegistrationId: exams[index]!.id,
    submittedOn: day(2024, index),
  }),
);
const enrolments = people.map((_, index) =>
  makeEducationEnrolment({ ...ofWorker(index), startedOn: day(2021, index) }),
);
const rules = people.map((_, index) =>
  makeRegistrationRule({
    regionCode: people[index]!.regionCode,
    effectiveFrom: `${2000 + Math.floor(index / 10)}-01-01`,
  }),
);
const ceilings = people.map((_, index) =>
  makeExamReimbursementRule({
    regionCode: people[index]!.regionCode,
    effectiveFrom: `${2000 + Math.floor(index / 10)}-01-01`,
  }),
);

const person = 'worker { id displayName } region { code }';
interface ListUnderTest {
  readonly list: string;
  readonly one: string;
  readonly type: string;
  readonly rows: readonly AnyRow[];
  /** Orders, and the property that each is by. */
  readonly orders: Readonly<Record<string, string>>;
  readonly selection: string;
  /** Statements for a page with all of the selection. */
  readonly statements: number;
  readonly isPublic?: boolean;
}

const lists: readonly ListUnderTest[] = [
  {
    list: 'certificates',
    one: 'certificate',
    type: 'Certificate',
    rows: certificates,
    orders: { REGION_CODE_ASC: 'regionCode', ISSUED_ON_DESC: 'issuedOn' },
    selection: 'level issuedOn provenance worker { id } registrations { id } registrationState',
    statements: 3,
    isPublic: true,
  },
  {
    list: 'registrations',
    one: 'registration',
    type: 'Registration',
    rows: registrations,
    orders: { REGION_CODE_ASC: 'regionCode', VALID_TO_ASC: 'validTo' },
    selection: `${person} certificate { id } renews { id } state overdue allowedTransitions events { step } continuingEducation { requiredMinutes completedMinutes shortByMinutes }`,
    statements: 5,
  },
  {
    list: 'continuingEducations',
    one: 'continuingEducation',
    type: 'ContinuingEducation',
    rows: educations,
    orders: {
      REGION_CODE_ASC: 'regionCode',
      COMPLETED_ON_DESC: 'completedOn',
      COMPLETED_ON_ASC: 'completedOn',
    },
    selection: `${person} state allowedTransitions minutes topic`,
    statements: 2,
  },
  {
    list: 'examRegistrations',
    one: 'examRegistration',
    type: 'ExamRegistration',
    rows: exams,
    orders: { REGION_CODE_ASC: 'regionCode', REGISTERED_ON_DESC: 'registeredOn' },
    selection: `${person} state allowedTransitions reimbursement { amountFen }`,
    statements: 3,
  },
  {
    list: 'examReimbursements',
    one: 'examReimbursement',
    type: 'ExamReimbursement',
    rows: claims,
    orders: { REGION_CODE_ASC: 'regionCode', SUBMITTED_ON_DESC: 'submittedOn' },
    selection: `${person} state allowedTransitions examRegistration { examYear }`,
    statements: 3,
  },
  {
    list: 'educationEnrolments',
    one: 'educationEnrolment',
    type: 'EducationEnrolment',
    rows: enrolments,
    orders: { REGION_CODE_ASC: 'regionCode', STARTED_ON_DESC: 'startedOn' },
    selection: `${person} state allowedTransitions endedOn`,
    statements: 2,
  },
  {
    list: 'registrationRules',
    one: 'registrationRule',
    type: 'RegistrationRule',
    rows: rules,
    orders: { EFFECTIVE_FROM_DESC: 'effectiveFrom' },
    selection: 'region { code } effectiveFrom basis',
    statements: 1,
    isPublic: true,
  },
  {
    list: 'examReimbursementRules',
    one: 'examReimbursementRule',
    type: 'ExamReimbursementRule',
    rows: ceilings,
    orders: { EFFECTIVE_FROM_DESC: 'effectiveFrom' },
    selection: 'region { code } maximumAmountFen basis',
    statements: 1,
    isPublic: true,
  },
];

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['97', '9701', '970102'].map((code) => ({ code })),
  );
  const tables: readonly [AnyEntity, readonly object[]][] = [
    [worker, people],
    [certificate, certificates],
    [registration, registrations],
    [registrationEvent, registrations.map(({ id }) => makeRegistrationEvent({ registrationId: id }))],
    [continuingEducation, educations],
    [examRegistration, exams],
    [examReimbursement, claims],
    [educationEnrolment, enrolments],
    [registrationRule, rules],
    [examReimbursementRule, ceilings],
  ];
  for (const [entity, rows] of tables) {
    await subgraph.insert(entity as Entity<object>, rows);
  }
});
afterAll(() => subgraph.stop());

describe.each(lists)('$list', ({ list, one, type, rows, orders, selection, statements, isPublic }) => {
  const document = (
    order: string,
  ) => `query ($filter: ${type}Filter, $first: Int, $after: String, $last: Int, $before: String) {
    ${list}(filter: $filter, orderBy: ${order}, first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { id ${selection} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

  async function page(
    order: string,
    variables: Record<string, unknown>,
    viewer = viewerOf({ roles: ['OFFICER'], regionScope: '97' }),
  ) {
    const { data, errors } = await subgraph.query(
      document(order),
      { filter: { regionUnder: '97' }, ...variables },
      { viewer },
    );
    expect(errors).toEqual([]);
    return data[list];
  }
  const idsOf = ({ edges }: { edges: { node: { id: string } }[] }) => edges.map(({ node }) => node.id);

  it.each(Object.keys(orders))('page forward and backward in order %s', async (order) => {
    const keyOf = (row: AnyRow) =>
      [(row as unknown as Record<string, string>)[orders[order]!]!, row.id].join(' ');
    const expected = [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map(({ id }) => id);
    if (order.endsWith('_DESC')) {
      expected.reverse();
    }
    for (const [size, argument, from, more] of [
      [{ first: 37 }, 'after', 'endCursor', 'hasNextPage'],
      [{ last: 37 }, 'before', 'startCursor', 'hasPreviousPage'],
    ] as const) {
      const read: string[] = [];
      let cursor: string | null = null;
      do {
        const found: {
          totalCount: number;
          edges: { node: { id: string } }[];
          pageInfo: Record<string, never>;
        } = await page(order, { ...size, [argument]: cursor });
        expect(found.totalCount).toBe(100);
        read.splice('first' in size ? read.length : 0, 0, ...idsOf(found));
        cursor = found.pageInfo[more] ? found.pageInfo[from]! : null;
      } while (cursor !== null);
      expect(read).toEqual(expected);
    }
  });

  it('take as many statements for one row as for a hundred', async () => {
    for (const first of [1, 100]) {
      expect(idsOf(await page(Object.keys(orders)[0]!, { first }))).toHaveLength(first);
      expect(subgraph.statements).toHaveLength(statements);
    }
  });

  it('are those of the region', async () => {
    const under = rows.filter((row) => row.regionCode === '970101013').map(({ id }) => id);
    const found = await page(Object.keys(orders)[0]!, { filter: { regionUnder: '970101013' }, first: 100 });
    expect(idsOf(found).sort()).toEqual([...under].sort());
    expect(found.totalCount).toBe(under.length);
    const officer = viewerOf({ roles: ['OFFICER'], regionScope: '970101013' });
    const scoped = await page(Object.keys(orders)[0]!, { first: 100 }, officer);
    expect(scoped.totalCount).toBe(list.endsWith('Rules') ? 100 : under.length);
  });

  it('tell an empty region from one that does not exist', async () => {
    expect((await page(Object.keys(orders)[0]!, { filter: { regionUnder: '970102' } })).totalCount).toBe(0);
    const { errors } = await subgraph.query(document(Object.keys(orders)[0]!), {
      filter: { regionUnder: '970199' },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'REGION_NOT_FOUND', details: { code: '970199' } } }]);
  });

  it('are found one by one, and nothing else is', async () => {
    const ask = (id: string, viewer = viewerOf({ roles: ['OFFICER'], regionScope: '97' })) =>
      subgraph.query(`query ($id: ID!) { ${one}(id: $id) { id } }`, { id }, { viewer });
    const [{ id }] = rows as [AnyRow];
    expect(await ask(id)).toEqual({ data: { [one]: { id } }, errors: [] });
    for (const unknown of [newId(), 'not-a-uuid']) {
      expect(await ask(unknown)).toMatchObject({
        data: { [one]: null },
        errors: [{ extensions: { code: 'NOT_FOUND', details: { entity: type, key: unknown } } }],
      });
    }
    const elsewhere = await ask(id, viewerOf({ roles: ['OFFICER'], regionScope: '96' }));
    expect(elsewhere.data[one]).toEqual(isPublic === true ? { id } : null);
  });
});

describe('below a worker', () => {
  it('everything is read in one statement each, for one worker as for a hundred', async () => {
    for (const first of [1, 100]) {
      const { data, errors } = await subgraph.query(
        `query ($first: Int) { workers(filter: { regionUnder: "97" }, first: $first) { edges { node {
          registration(asOf: "2024-12-31") { state validTo continuingEducation { requiredMinutes completedMinutes shortByMinutes } }
          registrations { totalCount edges { node { id } } }
          continuingEducations { totalCount edges { node { minutes } } }
          examRegistrations { totalCount edges { node { examYear } } }
          educationEnrolments { totalCount edges { node { degree } } }
        } } } }`,
        { first },
      );
      expect(errors).toEqual([]);
      expect(data.workers.edges).toHaveLength(first);
      expect(data.workers.edges[0].node).toEqual({
        registration: {
          state: expect.stringMatching(/^(ISSUED|RENEWAL_OPEN)$/),
          validTo: expect.any(String),
          continuingEducation: { requiredMinutes: 4320, completedMinutes: 480, shortByMinutes: 3840 },
        },
        registrations: { totalCount: 1, edges: [{ node: { id: expect.any(String) } }] },
        continuingEducations: { totalCount: 1, edges: [{ node: { minutes: 480 } }] },
        examRegistrations: { totalCount: 1, edges: [{ node: { examYear: 2024 } }] },
        educationEnrolments: { totalCount: 1, edges: [{ node: { degree: 'BACHELOR' } }] },
      });
      // The workers, their registrations, the minutes of these, and four lists.
      expect(subgraph.statements).toHaveLength(7);
    }
  });
});
