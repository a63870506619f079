import { regionCode } from '../../../shared/src/region-codes';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { workforce } from '../service';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '9902'].map((code) => ({ code })),
  );
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer', roles: ['OFFICER'], regionScope: '9901' });
const valid = {
  registration: {
    regionCode: '9901',
    effectiveFrom: '2025-01-01',
    decisionWorkingDays: 20,
    termMonths: 36,
    renewalWindowMonths: 3,
    assistantMinutes: 4320,
    intermediateMinutes: 5400,
    seniorMinutes: 5400,
    basis: '《登记办法》',
  },
  reimbursement: {
    regionCode: '9901',
    effectiveFrom: '2025-01-01',
    maximumAmountFen: 15_000,
    basis: '《报销办法》',
  },
};
const run = (of: keyof typeof valid, given: object, viewer = officer) =>
  subgraph.query(
    of === 'registration'
      ? `mutation ($input: AddRegistrationRuleInput!) { add: addRegistrationRule(input: $input) { rule: registrationRule { region { code } effectiveFrom decisionWorkingDays provenance } } }`
      : `mutation ($input: AddExamReimbursementRuleInput!) { add: addExamReimbursementRule(input: $input) { rule: examReimbursementRule { region { code } effectiveFrom maximumAmountFen provenance } } }`,
    { input: { ...valid[of], ...given } },
    { viewer },
  );

describe.each(['registration', 'reimbursement'] as const)('a rule of %s', (of) => {
  it('is added for a region and a day, once, at once too', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => run(of, {})));
    expect(answers.map(({ errors }) => errors[0]?.extensions?.['code'] ?? 'done').sort()).toEqual([
      ...Array<string>(3).fill('RULE_DAY_TAKEN'),
      'done',
    ]);
    const { data } = answers.find(({ errors }) => errors.length === 0)!;
    expect(data.add.rule).toMatchObject({
      region: { code: '9901' },
      effectiveFrom: '2025-01-01',
      provenance: 'REGISTERED',
    });
    expect((await run(of, { effectiveFrom: '2026-01-01' })).errors).toEqual([]);
  });

  it('is added for the whole country by who has it in scope alone', async () => {
    expect((await run(of, { regionCode: '*' })).errors).toMatchObject([
      { extensions: { code: 'REGION_NOT_FOUND' } },
    ]);
    const national = viewerOf({ subject: 'national', roles: ['OFFICER'], regionScope: '*' });
    const { data, errors } = await run(of, { regionCode: '*' }, national);
    expect(errors).toEqual([]);
    expect(data.add.rule.region).toBeNull();
  });

  it.each([
    ['a region of others', { regionCode: '9902' }, 'REGION_NOT_FOUND'],
    ['a region that does not exist', { regionCode: '990199' }, 'REGION_NOT_FOUND'],
    ['no basis', { basis: '', effectiveFrom: '2025-03-01' }, 'TEXT_INVALID'],
  ])('refuses %s', async (_, given, code) => {
    expect((await run(of, given)).errors).toMatchObject([{ extensions: { code } }]);
  });

  it('is everybody’s to read, the latest first', async () => {
    const list = of === 'registration' ? 'registrationRules' : 'examReimbursementRules';
    const ask = async (filter: string) => {
      const { data, errors } = await subgraph.query(
        `{ ${list}(filter: ${filter}) { edges { node { effectiveFrom } } } }`,
        {},
        { viewer: viewerOf({ subject: null }) },
      );
      expect(errors).toEqual([]);
      return data[list].edges.map((edge: { node: { effectiveFrom: string } }) => edge.node.effectiveFrom);
    };
    expect(await ask('{ regionUnder: "99" }')).toEqual(['2026-01-01', '2025-01-01']);
    expect(await ask('{ regionUnder: "99", asOf: "2025-12-31" }')).toEqual(['2025-01-01']);
  });
});

it.each([
  ['decisionWorkingDays', 0],
  ['decisionWorkingDays', 251],
  ['termMonths', 0],
  ['termMonths', 121],
  ['renewalWindowMonths', 0],
  ['renewalWindowMonths', 37],
  ['assistantMinutes', -1],
  ['intermediateMinutes', 60_001],
  ['seniorMinutes', -1],
])('a rule of registration refuses %s %s', async (field, value) => {
  expect((await run('registration', { effectiveFrom: '2025-05-01', [field]: value })).errors).toMatchObject([
    { extensions: { code: 'NUMBER_OUT_OF_RANGE', details: { field, value } } },
  ]);
});

it.each([0, 10_000_001])('a rule of reimbursement refuses a ceiling of %s fen', async (maximumAmountFen) => {
  expect(
    (await run('reimbursement', { effectiveFrom: '2025-05-01', maximumAmountFen })).errors,
  ).toMatchObject([{ extensions: { code: 'NUMBER_OUT_OF_RANGE' } }]);
});
