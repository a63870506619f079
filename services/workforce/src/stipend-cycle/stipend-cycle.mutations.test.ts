import { regionCode } from '../../../shared/src/region-codes';
import { todayInChina } from '../../../shared/src/calendar';
import type { Viewer } from '../../../shared/src/viewer';
import { startSubgraph, viewerOf, type Answer, type TestSubgraph } from '../../../../test/support/subgraph';
import {
  daysFromToday,
  makeCertificate,
  makeEmployment,
  makeRegistration,
  makeWorker,
  newId,
} from '../../test/make';
import { makeStipendPolicy, makeStipendRate } from '../../test/make/stipends';
import { certificate } from '../certificate/certificate.entity';
import { employment } from '../employment/employment.entity';
import { registration } from '../registration/registration.entity';
import { workforce } from '../service';
import { stipendPolicy, stipendRate } from '../stipend-policy/stipend-policy.entity';
import { worker } from '../worker/worker.entity';
import type { StipendCycleState } from '../generated/types';
import { cycleMachine } from './stipend-cycle.rules';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startSubgraph(workforce);
  await subgraph.insert(
    regionCode,
    ['99', '9901', '9902'].map((code) => ({ code })),
  );
});
afterAll(() => subgraph.stop());

const officer = (subject: string, regionScope = '9901') =>
  viewerOf({ subject, roles: ['OFFICER'], regionScope });
const preparer = officer('preparer');
const reviewer = officer('reviewer');
const finance = officer('finance');

let counties = 0;

interface County {
  readonly code: string;
  readonly policyId: string;
  /** Assistants who are due 100.00 a month, each with the certificate registered from 2024 to 2026. */
  readonly workers: readonly string[];
  readonly certificates: readonly string[];
  readonly employments: readonly string[];
}

async function makeCounty(persons = 3, amountFen = 10_000): Promise<County> {
  const code = `9901${String((counties += 1)).padStart(2, '0')}`;
  const township = `${code}001`;
  const policy = makeStipendPolicy({ regionCode: code });
  const workers = Array.from({ length: persons }, () => makeWorker({ regionCode: township }));
  const certificates = workers.map(({ id }) => makeCertificate({ workerId: id }));
  const employments = workers.map(({ id }) => makeEmployment({ workerId: id, regionCode: township }));
  await subgraph.insert(stipendPolicy, [policy]);
  await subgraph.insert(stipendRate, [makeStipendRate({ policyId: policy.id, regionCode: code, amountFen })]);
  await subgraph.insert(worker, workers);
  await subgraph.insert(certificate, certificates);
  await subgraph.insert(employment, employments);
  await subgraph.insert(
    registration,
    certificates.map(({ id, workerId }) =>
      makeRegistration({ workerId, certificateId: id, validFrom: '2024-01-01', validTo: '2026-12-31' }),
    ),
  );
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  return {
    code,
    policyId: policy.id,
    workers: ids(workers),
    certificates: ids(certificates),
    employments: ids(employments),
  };
}

interface Cycle {
  readonly id: string;
  readonly version: number;
}

const cycleFields = `id month state version reviewedOn publicizedOn paidOn bankFen payableFen paidFen allowedTransitions
  totals { kind certificateLevel degree count amountFen } held { reason count amountFen }
  events { number step takenOn takenBy reason }
  entitlements(first: 100) { totalCount edges { node { id version state month isDifference amountFen holdReason note paidOn worker { id } cycle { month } payingCycle { month } } } }
  differences(first: 100) { totalCount edges { node { id version state month isDifference amountFen certificateLevel worker { id } payingCycle { month } } } }`;

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
function attempt(name: string, input: object, viewer: Viewer = preparer): Promise<Answer> {
  const type =
    name === 'openStipendCycle' || name === 'reconcileStipendCycle' || name === 'returnStipendCycle'
      ? `${name[0]!.toUpperCase()}${name.slice(1)}Input`
      : 'StipendCycleStepInput';
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { stipendCycle { ${cycleFields} } } }`,
    { input },
    { viewer },
  );
}

async function done(name: string, input: object, viewer: Viewer = preparer): Promise<any> {
  const { data, errors } = await attempt(name, input, viewer);
  expect(errors).toEqual([]);
  return data[name].stipendCycle;
}

async function refused(name: string, input: object, viewer: Viewer = preparer) {
  const { data, errors } = await attempt(name, input, viewer);
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  return errors[0]!;
}

const at = ({ id, version }: Cycle) => ({ id, expectedVersion: version });
const step = (name: string, cycle: Cycle, viewer: Viewer = preparer) => done(name, at(cycle), viewer);
const opened = ({ policyId }: County, month = '2025-03') => done('openStipendCycle', { policyId, month });

/** Lets the publicity of a cycle have begun long ago. */
async function letPublicityPass({ id }: Cycle): Promise<void> {
  await subgraph.pool.query(`UPDATE stipend_cycle SET publicized_on = '2025-04-01' WHERE id = $1`, [id]);
}

const course: readonly [state: StipendCycleState, next: (cycle: Cycle) => Promise<any>][] = [
  ['OPEN', (cycle) => step('calculateStipends', cycle)],
  ['CALCULATED', (cycle) => step('submitStipendCycle', cycle)],
  [
    'COUNTY_REVIEW',
    async (cycle) => step('publicizeStipendCycle', await step('reviewStipendCycle', cycle, reviewer)),
  ],
  [
    'PUBLICIZED',
    async (cycle) => {
      await letPublicityPass(cycle);
      return step('approveStipendCycle', cycle, finance);
    },
  ],
  ['FINANCE_APPROVED', (cycle) => step('payStipendCycle', cycle, finance)],
  ['PAID', (cycle) => done('reconcileStipendCycle', { ...at(cycle), bankFen: (cycle as any).paidFen })],
];

/** Takes a cycle as far as a state. */
async function taken(from: any, state: StipendCycleState): Promise<any> {
  let cycle = from;
  for (const [current, next] of course) {
    if (cycle.state === current && cycle.state !== state) {
      cycle = await next(cycle);
    }
  }
  expect(cycle.state).toBe(state);
  return cycle;
}

const inState = async (state: StipendCycleState, county?: County) =>
  taken(await opened(county ?? (await makeCounty(1))), state);

async function rowsOf(table: string): Promise<string> {
  const { rows } = await subgraph.pool.query<{ digest: string }>(
    `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS digest FROM ${table} t`,
  );
  return rows[0]!.digest;
}
const everything = async () =>
  Promise.all(['stipend_cycle', 'stipend_cycle_event', 'stipend_entitlement'].map(rowsOf));

async function settle(name: string, input: object, viewer: Viewer = preparer): Promise<Answer> {
  const type = name === 'holdEntitlement' ? 'HoldEntitlementInput' : 'SettleEntitlementInput';
  return subgraph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { stipendEntitlement { id version state holdReason note paidOn allowedTransitions payingCycle { month } } } }`,
    { input },
    { viewer },
  );
}

async function settled(name: string, input: object): Promise<any> {
  const { data, errors } = await settle(name, input);
  expect(errors).toEqual([]);
  return data[name].stipendEntitlement;
}

async function read(cycle: Cycle): Promise<any> {
  const { data, errors } = await subgraph.query(
    `query ($id: ID!) { stipendCycle(id: $id) { ${cycleFields} } }`,
    { id: cycle.id },
    { viewer: preparer },
  );
  expect(errors).toEqual([]);
  return data.stipendCycle;
}

const nodes = (list: any): any[] => list.edges.map((edge: any) => edge.node);

describe('openStipendCycle', () => {
  it('opens one cycle for a policy and month', async () => {
    const county = await makeCounty();
    const cycle = await opened(county, '2025-02');
    expect(cycle).toMatchObject({
      month: '2025-02',
      state: 'OPEN',
      version: 1,
      totals: [],
      held: [],
      payableFen: 0,
      paidFen: 0,
      allowedTransitions: ['CALCULATED'],
      events: [{ number: 1, step: 'OPENED', takenOn: todayInChina(), takenBy: 'preparer', reason: null }],
    });
    const again = await refused('openStipendCycle', { policyId: county.policyId, month: '2025-02' });
    expect(again.extensions).toMatchObject({ code: 'STIPEND_CYCLE_EXISTS', details: { month: '2025-02' } });
  });

  const nextYear = `${Number(todayInChina().slice(0, 4)) + 1}-01`;
  it.each([
    ['no month', { month: '2025-13' }, 'MONTH_INVALID'],
    ['a day', { month: '2025-03-01' }, 'MONTH_INVALID'],
    ['a month whose last day has not come', { month: nextYear }, 'DATE_IN_FUTURE'],
    ['a month before the policy', { month: '2019-12' }, 'OUTSIDE_STIPEND_POLICY'],
    ['a policy that there is not', { policyId: newId() }, 'NOT_FOUND'],
  ])('refuses %s, and nothing is written', async (_, given, code) => {
    const county = await makeCounty();
    const before = await everything();
    const { extensions } = await refused('openStipendCycle', {
      policyId: county.policyId,
      month: '2025-03',
      ...given,
    });
    expect(extensions).toMatchObject({ code });
    expect(await everything()).toEqual(before);
  });

  it('opens it once under concurrency', async () => {
    const { policyId } = await makeCounty();
    const answers = await Promise.all(
      [1, 2].map(() => attempt('openStipendCycle', { policyId, month: '2025-03' })),
    );
    expect(answers.map(({ errors }) => errors[0]?.extensions!['code']).sort()).toEqual([
      'STIPEND_CYCLE_EXISTS',
      undefined,
    ]);
  });
});

describe('the course of a cycle', () => {
  it('goes from open to reconciled, each step with who took it and when', async () => {
    const county = await makeCounty(3);
    const cycle = await taken(await opened(county), 'RECONCILED');
    const { totals, events, entitlements } = cycle;
    expect(totals).toEqual([
      { kind: 'QUALIFICATION', certificateLevel: 'ASSISTANT', degree: null, count: 3, amountFen: 30_000 },
    ]);
    expect(cycle).toMatchObject({
      paidFen: 30_000,
      payableFen: 0,
      bankFen: 30_000,
      paidOn: todayInChina(),
      allowedTransitions: [],
    });
    expect(events.map(({ step: of, takenBy }: any) => [of, takenBy])).toEqual([
      ['OPENED', 'preparer'],
      ['CALCULATED', 'preparer'],
      ['SUBMITTED', 'preparer'],
      ['REVIEWED', 'reviewer'],
      ['PUBLICIZED', 'preparer'],
      ['FINANCE_APPROVED', 'finance'],
      ['PAID', 'finance'],
      ['RECONCILED', 'preparer'],
    ]);
    expect(events.map(({ number }: any) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(nodes(entitlements).map(({ state, paidOn }) => [state, paidOn])).toEqual(
      Array.from({ length: 3 }, () => ['PAID', todayInChina()]),
    );
  });

  const steps = {
    submitStipendCycle: 'COUNTY_REVIEW',
    publicizeStipendCycle: 'PUBLICIZED',
    approveStipendCycle: 'FINANCE_APPROVED',
    payStipendCycle: 'PAID',
    reconcileStipendCycle: 'RECONCILED',
  } as const;
  const states: readonly StipendCycleState[] = cycleMachine.states;

  it.each(states)(
    'refuses from %s every step that is not the next one, and writes nothing',
    async (state) => {
      const cycle = await inState(state);
      const before = await everything();
      for (const [name, to] of Object.entries(steps)) {
        // Back leads a return alone; the step before is not repeated.
        if (cycleMachine.allowed(state).includes(to)) {
          continue;
        }
        const input = name === 'reconcileStipendCycle' ? { ...at(cycle), bankFen: 0 } : at(cycle);
        const error = await refused(name, input, finance);
        expect(error.extensions).toMatchObject({
          code: 'TRANSITION_REFUSED',
          details: { entity: 'StipendCycle', key: cycle.id, from: state, to },
        });
      }
      if (state !== 'OPEN' && state !== 'CALCULATED') {
        expect((await refused('calculateStipends', at(cycle))).extensions).toMatchObject({
          code: 'TRANSITION_REFUSED',
          details: { from: state, to: 'CALCULATED' },
        });
      }
      if (state !== 'COUNTY_REVIEW') {
        expect((await refused('reviewStipendCycle', at(cycle), reviewer)).extensions).toMatchObject({
          code: 'TRANSITION_REFUSED',
          details: { from: state },
        });
      }
      expect(await everything()).toEqual(before);
    },
  );

  it('is reviewed once, before it is publicized, by somebody else than who prepared it', async () => {
    const cycle = await inState('COUNTY_REVIEW');
    expect((await refused('publicizeStipendCycle', at(cycle))).message).toContain('not been reviewed yet');
    const own = await refused('reviewStipendCycle', at(cycle));
    expect(own.extensions!['code']).toBe('TRANSITION_REFUSED');
    expect(own.message).toContain('let somebody else do so');
    const reviewed = await step('reviewStipendCycle', cycle, reviewer);
    expect(reviewed).toMatchObject({ state: 'COUNTY_REVIEW', reviewedOn: todayInChina() });
    expect((await refused('reviewStipendCycle', at(reviewed), finance)).message).toContain('been reviewed');
  });

  it('is calculated by whoever did so, though another has opened and submitted it', async () => {
    const county = await makeCounty(1);
    const calculated = await step('calculateStipends', await opened(county), reviewer);
    const submitted = await step('submitStipendCycle', calculated);
    expect((await refused('reviewStipendCycle', at(submitted), reviewer)).extensions!['code']).toBe(
      'TRANSITION_REFUSED',
    );
  });

  it('is approved by finance when the days of publicity are over, not by who prepared it', async () => {
    const cycle = await inState('PUBLICIZED');
    const publicizedOn = (days: number) =>
      subgraph.pool.query('UPDATE stipend_cycle SET publicized_on = $2 WHERE id = $1', [
        cycle.id,
        daysFromToday(-days),
      ]);
    await publicizedOn(4);
    const early = await refused('approveStipendCycle', at(cycle), finance);
    expect(early.extensions).toMatchObject({ code: 'TRANSITION_REFUSED', details: { from: 'PUBLICIZED' } });
    expect(early.message).toContain('for 5 days');
    expect(early.message).toContain(daysFromToday(1));
    await publicizedOn(5);
    expect((await refused('approveStipendCycle', at(cycle))).message).toContain('let somebody else do so');
    expect(await step('approveStipendCycle', cycle, finance)).toMatchObject({ state: 'FINANCE_APPROVED' });
  });

  it('is not reconciled with a sum that differs by a fen; both sums are told', async () => {
    const cycle = await inState('PAID', await makeCounty(2));
    for (const bankFen of [19_999, 20_001, 0]) {
      const error = await refused('reconcileStipendCycle', { ...at(cycle), bankFen });
      expect(error.extensions).toEqual({
        code: 'RECONCILIATION_MISMATCH',
        details: { paidFen: 20_000, bankFen },
      });
    }
    expect(await done('reconcileStipendCycle', { ...at(cycle), bankFen: 20_000 })).toMatchObject({
      state: 'RECONCILED',
      bankFen: 20_000,
    });
  });

  it('refuses a stale version, and a cycle of another region', async () => {
    const cycle = await inState('CALCULATED');
    expect(
      (await refused('submitStipendCycle', { id: cycle.id, expectedVersion: 1 })).extensions,
    ).toMatchObject({ code: 'CONFLICT', details: { expectedVersion: 1, currentVersion: 2 } });
    expect(
      (await refused('calculateStipends', { id: cycle.id, expectedVersion: 1 })).extensions,
    ).toMatchObject({ code: 'CONFLICT' });
    expect(
      (await refused('submitStipendCycle', at(cycle), officer('other', '9902'))).extensions,
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('returnStipendCycle', () => {
  it.each(['COUNTY_REVIEW', 'PUBLICIZED', 'FINANCE_APPROVED'] as const)(
    'leads from %s back to be calculated, or to be submitted again',
    async (state) => {
      for (const to of ['OPEN', 'CALCULATED'] as const) {
        const cycle = await inState(state);
        const returned = await done('returnStipendCycle', { ...at(cycle), to, reason: '名单有误' }, reviewer);
        expect(returned).toMatchObject({ state: to, reviewedOn: null, publicizedOn: null });
        expect(returned.events.at(-1)).toMatchObject({
          step: 'RETURNED',
          takenBy: 'reviewer',
          reason: '名单有误',
        });
        expect(await taken(returned, 'PAID')).toMatchObject({ paidFen: 10_000 });
      }
    },
  );

  it.each([
    ['OPEN', 'OPEN'],
    ['OPEN', 'CALCULATED'],
    ['CALCULATED', 'CALCULATED'],
    ['PAID', 'OPEN'],
    ['RECONCILED', 'CALCULATED'],
    ['PUBLICIZED', 'COUNTY_REVIEW'],
    ['PUBLICIZED', 'FINANCE_APPROVED'],
  ] as const)('is refused from %s to %s', async (state, to) => {
    const cycle = await inState(state);
    const error = await refused('returnStipendCycle', { ...at(cycle), to, reason: '有误' });
    expect(error.extensions).toMatchObject({ code: 'TRANSITION_REFUSED', details: { from: state, to } });
  });

  it('takes a reason', async () => {
    const cycle = await inState('PUBLICIZED');
    const error = await refused('returnStipendCycle', { ...at(cycle), to: 'OPEN', reason: ' ' });
    expect(error.extensions).toMatchObject({ code: 'TEXT_INVALID', details: { field: 'reason' } });
  });

  it('is refused when a later cycle that was reviewed corrects the month', async () => {
    const county = await makeCounty(1);
    const march = await inState('FINANCE_APPROVED', county);
    await subgraph.pool.query(`UPDATE certificate SET issued_on = '2025-04-15' WHERE id = $1`, [
      county.certificates[0],
    ]);
    const april = await taken(await opened(county, '2025-04'), 'COUNTY_REVIEW');
    expect(nodes(april.differences)).toMatchObject([{ month: '2025-03', amountFen: -10_000 }]);
    await step('reviewStipendCycle', april, reviewer);
    const error = await refused('returnStipendCycle', { ...at(march), to: 'OPEN', reason: '有误' });
    expect(error.message).toContain('corrects this month already');
  });
});

describe('holds, returns and recoveries', () => {
  const hold = { reason: 'ACCOUNT_INVALID', note: '户名不符' };

  it('what is on hold is not paid, and when released the next cycle pays it', async () => {
    const county = await makeCounty(3);
    const march = await inState('CALCULATED', county);
    const [first] = nodes(march.entitlements);
    const heldOne = await settled('holdEntitlement', { ...at(first), ...hold });
    expect(heldOne).toMatchObject({
      state: 'HELD',
      holdReason: 'ACCOUNT_INVALID',
      note: '户名不符',
      version: 2,
    });
    // A further calculation finds it as it is.
    const again = await step('calculateStipends', march);
    expect(again).toMatchObject({
      version: march.version,
      payableFen: 20_000,
      totals: [{ count: 3, amountFen: 30_000 }],
      held: [{ reason: 'ACCOUNT_INVALID', count: 1, amountFen: 10_000 }],
    });
    const paid = await taken(again, 'RECONCILED');
    expect(paid).toMatchObject({ paidFen: 20_000, bankFen: 20_000 });
    const released = await settled('releaseEntitlement', { ...at(heldOne), reason: '已更正账户' });
    expect(released).toMatchObject({ state: 'DUE', holdReason: null, payingCycle: null, note: '已更正账户' });
    const april = await taken(await opened(county, '2025-04'), 'PAID');
    expect(april).toMatchObject({ paidFen: 40_000, totals: [{ count: 3, amountFen: 30_000 }] });
    const carried = nodes((await read(march)).entitlements).find(({ id }) => id === first.id);
    expect(carried).toMatchObject({
      state: 'PAID',
      month: '2025-03',
      cycle: { month: '2025-03' },
      payingCycle: { month: '2025-04' },
    });
    expect(await read(march)).toMatchObject({ paidFen: 20_000, bankFen: 20_000, held: [] });
  });

  it('what is released in time is paid with its own cycle', async () => {
    const march = await inState('COUNTY_REVIEW', await makeCounty(2));
    const [first] = nodes(march.entitlements);
    const heldOne = await settled('holdEntitlement', { ...at(first), ...hold });
    await settled('releaseEntitlement', { ...at(heldOne), reason: '已核实' });
    expect(await taken(march, 'PAID')).toMatchObject({ paidFen: 20_000 });
  });

  it('what the bank returned is no part of what was paid, and is paid again when released', async () => {
    const county = await makeCounty(2);
    const march = await inState('PAID', county);
    const [first] = nodes(march.entitlements);
    const returned = await settled('returnEntitlement', { ...at(first), reason: '账户已销户' });
    expect(returned).toMatchObject({ state: 'RETURNED', allowedTransitions: ['DUE'] });
    expect(await read(march)).toMatchObject({ paidFen: 10_000 });
    await taken(await read(march), 'RECONCILED');
    await settled('releaseEntitlement', { ...at(returned), reason: '已换账户' });
    expect(await taken(await opened(county, '2025-04'), 'PAID')).toMatchObject({ paidFen: 30_000 });
    expect(await read(march)).toMatchObject({ state: 'RECONCILED', bankFen: 10_000, paidFen: 10_000 });
  });

  it('what was paid is recovered, and no difference asks for it again', async () => {
    const county = await makeCounty(2);
    const march = await inState('RECONCILED', county);
    const [first] = nodes(march.entitlements);
    expect(await settled('recoverEntitlement', { ...at(first), reason: '重复享受' })).toMatchObject({
      state: 'RECOVERED',
      allowedTransitions: [],
      note: '重复享受',
    });
    expect((await taken(await opened(county, '2025-04'), 'CALCULATED')).differences.totalCount).toBe(0);
  });

  it('what is on hold in a reviewed month is corrected when it is released', async () => {
    const county = await makeCounty(1);
    const march = await inState('CALCULATED', county);
    const heldOne = await settled('holdEntitlement', { ...at(nodes(march.entitlements)[0]), ...hold });
    await taken(march, 'PAID');
    await subgraph.pool.query(`UPDATE certificate SET issued_on = '2025-04-15' WHERE id = $1`, [
      county.certificates[0],
    ]);
    const april = await taken(await opened(county, '2025-04'), 'CALCULATED');
    expect(april).toMatchObject({ payableFen: 10_000, differences: { totalCount: 0 } });
    await settled('releaseEntitlement', { ...at(heldOne), reason: '已核实' });
    const again = await step('calculateStipends', april);
    expect(nodes(again.differences)).toMatchObject([{ month: '2025-03', amountFen: -10_000, state: 'DUE' }]);
    // March's, its correction, and April's own.
    expect(again.payableFen).toBe(10_000);
    expect(await taken(again, 'PAID')).toMatchObject({ paidFen: 10_000, payableFen: 0 });
  });

  it('nobody is paid below nothing: a difference that outweighs what is due waits, and may be recovered', async () => {
    const county = await makeCounty(2);
    const march = await taken(await opened(county), 'RECONCILED');
    await subgraph.pool.query(`UPDATE employment SET ended_on = '2025-03-15' WHERE id = $1`, [
      county.employments[0],
    ]);
    const april = await taken(await opened(county, '2025-04'), 'CALCULATED');
    expect(nodes(april.differences)).toMatchObject([
      {
        month: '2025-03',
        amountFen: -10_000,
        certificateLevel: 'ASSISTANT',
        worker: { id: county.workers[0] },
      },
    ]);
    expect(april).toMatchObject({ payableFen: 10_000, totals: [{ count: 1 }] });
    const paid = await taken(april, 'RECONCILED');
    expect(paid).toMatchObject({ paidFen: 10_000, bankFen: 10_000 });
    const [waiting] = nodes(paid.differences);
    expect(waiting).toMatchObject({ state: 'DUE', payingCycle: null });
    const may = await taken(await opened(county, '2025-05'), 'CALCULATED');
    expect(may).toMatchObject({ payableFen: 10_000, differences: { totalCount: 0 } });
    const [taken_up] = nodes((await read(april)).differences);
    expect(taken_up).toMatchObject({ state: 'DUE', payingCycle: { month: '2025-05' } });
    expect(await settled('recoverEntitlement', { ...at(taken_up), reason: '本人已退回' })).toMatchObject({
      state: 'RECOVERED',
    });
    expect((await step('calculateStipends', may)).differences.totalCount).toBe(0);
    expect(await read(march)).toMatchObject({ paidFen: 20_000 });
  });

  it.each([
    ['holdEntitlement', 'PAID', 'HELD'],
    ['releaseEntitlement', 'CALCULATED', 'DUE'],
    ['releaseEntitlement', 'PAID', 'DUE'],
    ['returnEntitlement', 'CALCULATED', 'RETURNED'],
    ['recoverEntitlement', 'CALCULATED', 'RECOVERED'],
    ['recoverEntitlement', 'FINANCE_APPROVED', 'RECOVERED'],
  ] as const)('%s is refused while the cycle is %s', async (name, state, to) => {
    const cycle = await inState(state);
    const [one] = nodes(cycle.entitlements);
    const before = await everything();
    const given = name === 'holdEntitlement' ? hold : { reason: '有误' };
    const { errors } = await settle(name, { ...at(one), ...given });
    expect(errors).toMatchObject([
      { extensions: { code: 'TRANSITION_REFUSED', details: { entity: 'StipendEntitlement', to } } },
    ]);
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['a reason that says nothing', { reason: 'OTHER' }, 'TEXT_INVALID'],
    ['a note that is too long', { reason: 'OBJECTION', note: '长'.repeat(201) }, 'TEXT_INVALID'],
    ['a stale version', { reason: 'OBJECTION', expectedVersion: 7 }, 'CONFLICT'],
    ['what there is not', { reason: 'OBJECTION', id: newId() }, 'NOT_FOUND'],
  ])('a hold is refused for %s', async (_, given, code) => {
    const cycle = await inState('CALCULATED');
    const { errors } = await settle('holdEntitlement', { ...at(nodes(cycle.entitlements)[0]), ...given });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('a corrected entitlement is not recovered as well', async () => {
    const county = await makeCounty(1);
    const march = await inState('PAID', county);
    await subgraph.pool.query(`UPDATE certificate SET issued_on = '2025-04-15' WHERE id = $1`, [
      county.certificates[0],
    ]);
    await taken(await opened(county, '2025-04'), 'CALCULATED');
    const { errors } = await settle('recoverEntitlement', {
      ...at(nodes(march.entitlements)[0]),
      reason: '有误',
    });
    expect(errors[0]!.message).toContain('a difference corrects it already');
  });
});

describe('at once', () => {
  it('two calculations make the entitlements once', async () => {
    const cycle = await opened(await makeCounty(5));
    const answers = await Promise.all([1, 2].map(() => attempt('calculateStipends', at(cycle))));
    expect(answers.map(({ errors }) => errors[0]?.extensions!['code']).sort()).toEqual([
      'CONFLICT',
      undefined,
    ]);
    expect(await read(cycle)).toMatchObject({
      state: 'CALCULATED',
      version: 2,
      entitlements: { totalCount: 5 },
    });
  });

  it('two calculations of different months enter a difference once', async () => {
    const county = await makeCounty(1);
    await taken(await opened(county), 'PAID');
    await subgraph.pool.query(`UPDATE stipend_rate SET amount_fen = 12000 WHERE policy_id = $1`, [
      county.policyId,
    ]);
    const cycles = [await opened(county, '2025-04'), await opened(county, '2025-05')];
    await Promise.all(cycles.map((cycle) => step('calculateStipends', cycle)));
    const found = await Promise.all(cycles.map(read));
    expect(found.flatMap(({ differences }) => nodes(differences))).toMatchObject([
      { month: '2025-03', amountFen: 2_000 },
    ]);
  });

  it('two approvals approve once', async () => {
    const cycle = await inState('PUBLICIZED');
    await letPublicityPass(cycle);
    const answers = await Promise.all(
      [finance, reviewer].map((viewer) => attempt('approveStipendCycle', at(cycle), viewer)),
    );
    expect(answers.map(({ errors }) => errors[0]?.extensions!['code']).sort()).toEqual([
      'CONFLICT',
      undefined,
    ]);
    const { version, events } = await read(cycle);
    expect(version).toBe(cycle.version + 1);
    expect(events.filter(({ step: of }: any) => of === 'FINANCE_APPROVED')).toHaveLength(1);
  });

  it('a hold and the payment leave the entitlement either on hold or paid, and the sum says which', async () => {
    for (let round = 0; round < 5; round++) {
      const cycle = await inState('FINANCE_APPROVED', await makeCounty(2));
      const [one] = nodes(cycle.entitlements);
      const [held] = await Promise.all([
        settle('holdEntitlement', { ...at(one), reason: 'OBJECTION' }),
        step('payStipendCycle', cycle, finance),
      ]);
      const after = await read(cycle);
      const isHeld = held.errors.length === 0;
      expect(nodes(after.entitlements).find(({ id }) => id === one.id).state).toBe(isHeld ? 'HELD' : 'PAID');
      expect(after.paidFen).toBe(isHeld ? 10_000 : 20_000);
    }
  });

  it('a repeated request under one key opens once', async () => {
    const { policyId } = await makeCounty();
    const input = { policyId, month: '2025-03', idempotencyKey: 'stipend-key-1' };
    const first = await done('openStipendCycle', input);
    expect(await done('openStipendCycle', input)).toEqual(first);
  });
});

describe('amounts', () => {
  it('are exact as far as a number is, and beyond that the sum is refused', async () => {
    const most = Math.floor(Number.MAX_SAFE_INTEGER / 2);
    const cycle = await inState('CALCULATED', await makeCounty(2, most));
    expect(cycle.totals).toMatchObject([{ count: 2, amountFen: 2 * most }]);
    const { policyId } = await makeCounty(3, most);
    const opening = await done('openStipendCycle', { policyId, month: '2025-03' });
    const { data, errors } = await attempt('calculateStipends', at(opening));
    expect(data).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors) {
      expect(extensions).toMatchObject({
        code: 'AMOUNT_TOO_LARGE',
        details: { maximum: Number.MAX_SAFE_INTEGER },
      });
    }
  });
});
