import { demoId } from '../../../shared/src/identifier';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { workforce } from '../service';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce, { seed: true });
});
afterAll(() => subgraph.stop());

const officer = viewerOf({ subject: 'officer', roles: ['OFFICER'], regionScope: '522723' });

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
async function ask(document: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await subgraph.query(document, variables, { viewer: officer });
  expect(errors).toEqual([]);
  return data;
}

const nodes = (list: any): any[] => list.edges.map((edge: any) => edge.node);

async function cycles(): Promise<any[]> {
  const { stipendCycles } =
    await ask(`{ stipendCycles(filter: { regionUnder: "522723" }, first: 3) { edges { node {
    id version month state payableFen paidFen bankFen
    totals { kind certificateLevel degree count amountFen } held { reason count }
    events { step takenOn }
    entitlements { totalCount } differences(first: 100) { edges { node { month kind degree amountFen state worker { id } } } }
  } } } }`);
  return nodes(stipendCycles);
}

it('request 11 finds three months of Guiding, the newest first', async () => {
  expect((await cycles()).map(({ month, state }) => [month, state])).toEqual([
    ['2025-12', 'PUBLICIZED'],
    ['2025-11', 'PAID'],
    ['2025-10', 'RECONCILED'],
  ]);
});

it('each month pays every kind, the totals are sums of rows, and some are on hold', async () => {
  for (const { totals, held, entitlements } of await cycles()) {
    expect(new Set(totals.map(({ kind }: any) => kind))).toEqual(
      new Set(['DEGREE', 'QUALIFICATION', 'DEGREE_STUDY']),
    );
    const count = totals.reduce((sum: number, of: any) => sum + of.count, 0);
    expect(count).toBe(entitlements.totalCount);
    // About fifty of the certified are registered.
    const qualified = totals.filter(({ kind }: any) => kind === 'QUALIFICATION');
    expect(qualified.reduce((sum: number, of: any) => sum + of.count, 0)).toBeGreaterThan(40);
    expect(held.length).toBeGreaterThan(0);
  }
});

it('December pays intermediate certificates by its new rate', async () => {
  const [december, november] = (await cycles()).map(({ totals }) =>
    totals.find(({ certificateLevel }: any) => certificateLevel === 'INTERMEDIATE'),
  );
  expect(december.amountFen).toBe(december.count * 35_000);
  expect(november.amountFen).toBe(november.count * 30_000);
});

it('a degree that came to be known late makes a difference, and what was released is carried', async () => {
  const [, november, october] = await cycles();
  expect(nodes(november.differences)).toEqual([
    {
      month: '2025-10',
      kind: 'DEGREE',
      degree: 'BACHELOR',
      amountFen: 20_000,
      state: 'PAID',
      worker: { id: demoId('worker:522723/community-worker/59') },
    },
  ]);
  expect(october.bankFen).toBe(october.paidFen);
  const { worker } = await ask(
    `{ worker(id: "${demoId('worker:522723/certified/1')}") { stipends(filter: { kindIn: [QUALIFICATION] }) { edges { node { month state cycle { month } payingCycle { month } } } } } }`,
  );
  expect(nodes(worker.stipends).at(-1)).toEqual({
    month: '2025-10',
    state: 'PAID',
    cycle: { month: '2025-10' },
    payingCycle: { month: '2025-11' },
  });
});

it('a calculation of the mutation finds what the seed has computed', async () => {
  const [december] = await cycles();
  const returned = await ask(
    `mutation ($input: ReturnStipendCycleInput!) { returnStipendCycle(input: $input) { stipendCycle { id version } } }`,
    { input: { id: december.id, expectedVersion: december.version, to: 'CALCULATED', reason: '核对' } },
  );
  const { id, version } = returned.returnStipendCycle.stipendCycle;
  const again = await ask(
    `mutation ($input: StipendCycleStepInput!) { calculateStipends(input: $input) { stipendCycle { version totals { kind certificateLevel degree count amountFen } } } }`,
    { input: { id, expectedVersion: version } },
  );
  expect(again.calculateStipends.stipendCycle).toEqual({ version, totals: december.totals });
});

it('the policy quotes its clause, and its amounts claim to be made up', async () => {
  const { stipendPolicies } = await ask(
    '{ stipendPolicies { edges { node { clause provenance rates { provenance } } } } }',
  );
  const [policy] = nodes(stipendPolicies);
  expect(policy.provenance).toBe('SOURCE_DOCUMENT');
  expect(policy.clause).toContain('对持证社工分级发放职业补贴');
  expect(new Set(policy.rates.map(({ provenance }: any) => provenance))).toEqual(new Set(['SYNTHETIC']));
});
