import fc from 'fast-check';
import { regionCode } from '../../../shared/src/region-codes';
import type { Viewer } from '../../../shared/src/viewer';
import { startSubgraph, viewerOf, type TestSubgraph } from '../../../../test/support/subgraph';
import { setDay } from '../../../../test/support/clock';
import { makeCertificate, makeEmployment, makeRegistration, makeWorker } from '../../test/make';
import { makeStipendPolicy, makeStipendRate } from '../../test/make/stipends';
import { certificate } from '../certificate/certificate.entity';
import { employment } from '../employment/employment.entity';
import { registration } from '../registration/registration.entity';
import { daysAfter } from '../registration/registration.rules';
import { workforce } from '../service';
import { stipendPolicy, stipendRate } from '../stipend-policy/stipend-policy.entity';
import { worker } from '../worker/worker.entity';

/**
 * Cycles and entitlements as of a day are what was read of them at the end of that day: a book keeps what was read
 * after each change, and knows nothing of how the register dates them.
 */

let subgraph: TestSubgraph;
let counties = 0;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(regionCode, [{ code: '99' }, { code: '9901' }]);
});
afterEach(() => jest.useRealTimers());
afterAll(() => subgraph.stop());

const officer = (subject: string) => viewerOf({ subject, roles: ['OFFICER'], regionScope: '99' });
const preparer = officer('preparer');
const finance = officer('finance');

/** A county with three assistants who are due 100.00 a month each. */
async function makePolicy(): Promise<string> {
  counties += 1;
  const code = `9901${String(counties).padStart(2, '0')}`;
  const policy = makeStipendPolicy({ regionCode: code, publicityDays: 1 });
  const workers = [1, 2, 3].map(() => makeWorker({ regionCode: `${code}001` }));
  const certificates = workers.map(({ id }) => makeCertificate({ workerId: id }));
  await subgraph.insert(stipendPolicy, [policy]);
  await subgraph.insert(stipendRate, [makeStipendRate({ policyId: policy.id, regionCode: code })]);
  await subgraph.insert(worker, workers);
  await subgraph.insert(certificate, certificates);
  await subgraph.insert(
    employment,
    workers.map(({ id }) => makeEmployment({ workerId: id, regionCode: `${code}001` })),
  );
  await subgraph.insert(
    registration,
    certificates.map(({ id, workerId }) =>
      makeRegistration({ workerId, certificateId: id, validFrom: '2024-01-01', validTo: '2026-12-31' }),
    ),
  );
  return policy.id;
}

const entitlements = `edges { node { id state allowedTransitions holdReason note amountFen paidOn cycle { state } payingCycle { month state } } }`;
const fields = `id month state allowedTransitions reviewedOn publicizedOn paidOn bankFen payableFen paidFen
  totals { kind count amountFen } held { reason count amountFen } events { number step takenOn }
  entitlements { totalCount ${entitlements} } differences { totalCount ${entitlements} }`;

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are compared, not computed with */
async function cyclesOf(policyId: string, asOf?: string): Promise<any[]> {
  const { data, errors } = await subgraph.query(
    `query ($filter: StipendCycleFilter) { stipendCycles(filter: $filter, orderBy: MONTH_ASC) { edges { node { ${fields} } } } }`,
    { filter: { policyIdIn: [policyId], ...(asOf === undefined ? {} : { asOf }) } },
    { viewer: preparer },
  );
  expect(errors).toEqual([]);
  return data.stipendCycles.edges.map(({ node }: any) => node);
}

async function run(name: string, type: string, input: object, viewer: Viewer): Promise<void> {
  const payload = name.endsWith('Entitlement') ? 'stipendEntitlement' : 'stipendCycle';
  await subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${payload} { id } } }`,
    { input },
    { viewer },
  );
}

/** What somebody does; it is refused where it cannot be done, and then nothing has changed. */
type Act =
  | { readonly what: 'open'; readonly month: '2025-03' | '2025-04' }
  | { readonly what: 'advance' | 'recalculate'; readonly cycle: number }
  | { readonly what: 'return'; readonly cycle: number; readonly to: 'OPEN' | 'CALCULATED' }
  | { readonly what: 'settle'; readonly cycle: number; readonly entitlement: number; readonly turn: number };

const cycle = fc.nat(1);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ what: fc.constant('advance' as const), cycle }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('recalculate' as const), cycle }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('return' as const),
      cycle,
      to: fc.constantFrom('OPEN' as const, 'CALCULATED' as const),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('settle' as const),
      cycle,
      entitlement: fc.nat(2),
      turn: fc.nat(3),
    }),
  },
);

const nextStep: Readonly<Record<string, string>> = {
  OPEN: 'calculateStipends',
  CALCULATED: 'submitStipendCycle',
  COUNTY_REVIEW: 'publicizeStipendCycle',
  PUBLICIZED: 'approveStipendCycle',
  FINANCE_APPROVED: 'payStipendCycle',
};

async function versionOf(table: string, id: string): Promise<number> {
  const { rows } = await subgraph.pool.query(`SELECT version FROM ${table} WHERE id = $1`, [id]);
  return rows[0].version;
}

async function advance(of: any): Promise<void> {
  const at = { id: of.id, expectedVersion: await versionOf('stipend_cycle', of.id) };
  if (of.state === 'PAID') {
    return run(
      'reconcileStipendCycle',
      'ReconcileStipendCycleInput',
      { ...at, bankFen: of.paidFen },
      finance,
    );
  }
  const name =
    of.state === 'COUNTY_REVIEW' && of.reviewedOn === null ? 'reviewStipendCycle' : nextStep[of.state];
  if (name !== undefined) {
    const prepares = name === 'calculateStipends' || name === 'submitStipendCycle';
    await run(name, 'StipendCycleStepInput', at, prepares ? preparer : finance);
  }
}

async function settle(of: any, turn: number): Promise<void> {
  const at = { id: of.id, expectedVersion: await versionOf('stipend_entitlement', of.id) };
  const settling: Readonly<Record<string, readonly string[]>> = {
    DUE: ['hold'],
    HELD: ['release'],
    PAID: ['return', 'return', 'return', 'recover'],
    RETURNED: ['release'],
    RECOVERED: [],
  };
  const choices = settling[of.state]!;
  const chosen = choices[turn % choices.length];
  if (chosen === 'hold') {
    const reasons = ['ACCOUNT_INVALID', 'OBJECTION'] as const;
    await run('holdEntitlement', 'HoldEntitlementInput', { ...at, reason: reasons[turn % 2] }, preparer);
  } else if (chosen !== undefined) {
    await run(`${chosen}Entitlement`, 'SettleEntitlementInput', { ...at, reason: `因${turn}` }, preparer);
  }
}

async function perform(policyId: string, taken: Act, now: any[]): Promise<void> {
  if (taken.what === 'open') {
    return run('openStipendCycle', 'OpenStipendCycleInput', { policyId, month: taken.month }, preparer);
  }
  const of = now[taken.cycle];
  if (of === undefined) {
    return;
  }
  const at = { id: of.id, expectedVersion: await versionOf('stipend_cycle', of.id) };
  switch (taken.what) {
    case 'advance':
      return advance(of);
    case 'recalculate':
      return run('calculateStipends', 'StipendCycleStepInput', at, preparer);
    case 'return':
      return run(
        'returnStipendCycle',
        'ReturnStipendCycleInput',
        { ...at, to: taken.to, reason: '因' },
        finance,
      );
    case 'settle': {
      const entry = of.entitlements.edges[taken.entitlement]?.node;
      return entry === undefined ? undefined : settle(entry, taken.turn);
    }
  }
}

const firstDay = '2025-05-02';

it('cycles and entitlements as of a day are what was read at its end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(2), act), { minLength: 12, maxLength: 26 }), async (acts) => {
      const policyId = await makePolicy();
      const book = new Map<string, any[]>();
      let day = firstDay;
      const opened = (month: '2025-03' | '2025-04') => [1, { what: 'open', month }] as const;
      const all = [opened('2025-03'), ...acts.slice(0, 6), opened('2025-04'), ...acts.slice(6)];
      let now: any[] = [];
      for (const [later, taken] of all) {
        day = daysAfter(day, later);
        setDay(day);
        await perform(policyId, taken, now);
        now = await cyclesOf(policyId);
        book.set(day, now);
      }
      expect(await cyclesOf(policyId, firstDay)).toEqual([]);
      let kept: any[] = [];
      for (let asked = firstDay; asked <= daysAfter(day, 1); asked = daysAfter(asked, 1)) {
        kept = book.get(asked) ?? kept;
        expect({ asked, cycles: await cyclesOf(policyId, asked) }).toEqual({ asked, cycles: kept });
      }
    }),
    { numRuns: 12 },
  );
}, 300_000);

it('states are asked for on the day, in the list of cycles and below a cycle or a worker', async () => {
  const policyId = await makePolicy();
  setDay('2025-05-02');
  await perform(policyId, { what: 'open', month: '2025-03' }, []);
  const [open] = await cyclesOf(policyId);
  setDay('2025-05-03');
  await advance(open);
  const [calculated] = await cyclesOf(policyId);
  setDay('2025-05-04');
  await settle(calculated.entitlements.edges[0].node, 0);
  const ask = async (asOf: string) => {
    const { data, errors } = await subgraph.query(
      `query ($policy: ID!, $asOf: Date) {
        open: stipendCycles(filter: { policyIdIn: [$policy], stateIn: [OPEN], asOf: $asOf }) { totalCount }
        calculated: stipendCycles(filter: { policyIdIn: [$policy], stateIn: [CALCULATED], asOf: $asOf }) { edges { node {
          due: entitlements(filter: { stateIn: [DUE] }) { totalCount }
          held: entitlements(filter: { stateIn: [HELD] }) { totalCount edges { node { worker { stipends(filter: { stateIn: [HELD], asOf: $asOf }) { totalCount } } } } }
          dayBefore: entitlements(filter: { stateIn: [HELD], asOf: "2025-05-03" }) { totalCount } } } } }`,
      { policy: policyId, asOf },
      { viewer: preparer },
    );
    expect(errors).toEqual([]);
    return data;
  };
  expect(await ask('2025-05-01')).toEqual({ open: { totalCount: 0 }, calculated: { edges: [] } });
  expect(await ask('2025-05-02')).toEqual({ open: { totalCount: 1 }, calculated: { edges: [] } });
  const dayBefore = { totalCount: 0 };
  expect((await ask('2025-05-03')).calculated.edges[0].node).toEqual({
    due: { totalCount: 3 },
    held: { totalCount: 0, edges: [] },
    dayBefore,
  });
  expect((await ask('2025-05-04')).calculated.edges[0].node).toEqual({
    due: { totalCount: 2 },
    held: { totalCount: 1, edges: [{ node: { worker: { stipends: { totalCount: 1 } } } }] },
    dayBefore,
  });
});

it('takes no more statements as of a day than without one', async () => {
  const policyId = await makePolicy();
  setDay('2025-05-02');
  await perform(policyId, { what: 'open', month: '2025-03' }, []);
  await advance((await cyclesOf(policyId))[0]);
  await cyclesOf(policyId);
  const present = subgraph.statements.length;
  await cyclesOf(policyId, '2025-05-02');
  expect(subgraph.statements).toHaveLength(present);
});
