import { randomInt } from 'node:crypto';
import { certificate } from '../../../services/workforce/src/certificate/certificate.entity';
import { educationEnrolment } from '../../../services/workforce/src/education/education-enrolment.entity';
import { employment } from '../../../services/workforce/src/employment/employment.entity';
import {
  stipendCycle,
  stipendCycleEvent,
  type StipendCycleRow,
} from '../../../services/workforce/src/stipend-cycle/stipend-cycle.entity';
import {
  stipendEntitlement,
  type StipendEntitlementRow,
} from '../../../services/workforce/src/stipend-entitlement/stipend-entitlement.entity';
import {
  stipendPolicy,
  stipendRate,
} from '../../../services/workforce/src/stipend-policy/stipend-policy.entity';
import { makeCertificate, makeEmployment } from '../../../services/workforce/test/make';
import {
  makeStipendCycle,
  makeStipendCycleEvent,
  makeStipendEntitlement,
  makeStipendPolicy,
  makeStipendRate,
  makeStudy,
} from '../../../services/workforce/test/make/stipends';
import { both, sides, type Side } from '../world';
import type { FragmentOf } from './fragment';

const reviewed = { reviewedOn: '2025-04-02', publicizedOn: '2025-04-02' } as const;
const paid = { ...reviewed, state: 'PAID', paidOn: '2025-04-10' } as const;

export const stipends: FragmentOf = async ({ insert }, { people, regions }) => {
  const policies = both((side) =>
    makeStipendPolicy({ regionCode: regions[side], effectiveTo: '2099-12-31', clause: '原文' }),
  );
  const rates = both((side) =>
    makeStipendRate({ policyId: policies[side].id, regionCode: regions[side], effectiveTo: '2098-12-31' }),
  );
  const cycles = both((side) =>
    makeStipendCycle({
      policyId: policies[side].id,
      regionCode: regions[side],
      ...paid,
      state: 'RECONCILED',
      bankFen: 10_000,
    }),
  );
  const posts = both((side) =>
    makeEmployment({ workerId: people[side].id, regionCode: regions[side], fullTime: false }),
  );
  const certificates = both((side) => makeCertificate({ workerId: people[side].id, level: 'SENIOR' }));
  const studies = both((side) => makeStudy({ workerId: people[side].id, regionCode: regions[side] }));
  const entitlementOf = (side: Side, of: StipendCycleRow, given: Partial<StipendEntitlementRow>) =>
    makeStipendEntitlement({
      policyId: of.policyId,
      cycleId: of.id,
      workerId: people[side].id,
      employmentId: posts[side].id,
      regionCode: regions[side],
      month: of.month,
      ...given,
    });
  const entitlements = both((side) =>
    entitlementOf(side, cycles[side], {
      certificateId: certificates[side].id,
      enrolmentId: studies[side].id,
      state: 'PAID',
      paidOn: '2025-04-10',
      note: '账户已更正',
    }),
  );
  const each = <Row>(rows: Readonly<Record<Side, Row>>) => sides.map((side) => rows[side]);
  await insert(stipendPolicy, each(policies));
  await insert(stipendRate, each(rates));
  await insert(stipendCycle, each(cycles));
  await insert(
    stipendCycleEvent,
    sides.map((side) =>
      makeStipendCycleEvent({ cycleId: cycles[side].id, regionCode: regions[side], reason: '到期' }),
    ),
  );
  await insert(employment, each(posts));
  await insert(certificate, each(certificates));
  await insert(educationEnrolment, each(studies));
  await insert(stipendEntitlement, each(entitlements));

  /** A policy of its own for each trial, so that no two are about one month. */
  const freshPolicy = async (side: Side) => {
    const policy = makeStipendPolicy({ regionCode: regions[side] });
    await insert(stipendPolicy, [policy]);
    return policy;
  };
  const freshCycle = async (side: Side, given: Partial<StipendCycleRow>) => {
    const { id: policyId } = await freshPolicy(side);
    const cycle = makeStipendCycle({ policyId, regionCode: regions[side], ...given });
    await insert(stipendCycle, [cycle]);
    return cycle;
  };
  const step =
    (given: Partial<StipendCycleRow>, input: object = {}) =>
    async (side: Side) => {
      const { id } = await freshCycle(side, given);
      return { input: { id, expectedVersion: 1, ...input } };
    };
  const settling =
    (given: Partial<StipendEntitlementRow>, input: object = { reason: '核实' }) =>
    async (side: Side) => {
      const cycle = await freshCycle(side, given.state === 'PAID' ? paid : { state: 'CALCULATED' });
      const entitlement = entitlementOf(side, cycle, given);
      await insert(stipendEntitlement, [entitlement]);
      return { input: { id: entitlement.id, expectedVersion: 1, ...input } };
    };
  const keys = (rows: Readonly<Record<Side, { readonly id: string }>>, empty: readonly string[] = []) =>
    both((side) => ({ key: { id: rows[side].id }, empty }));
  return {
    rows: {
      StipendPolicy: keys(policies),
      StipendRate: keys(rates, ['degree']),
      StipendCycle: keys(cycles),
      StipendEntitlement: keys(entitlements, ['degree', 'holdReason']),
    },
    below: {
      StipendCycleEvent: 'StipendCycle.events',
      StipendTotal: 'StipendCycle.totals',
      StipendHeld: 'StipendCycle.held',
    },
    entrusted: ['stipendPolicies', 'stipendRates', 'stipendCycles'],
    trials: {
      adoptStipendPolicy: async (side) => ({
        input: {
          name: '甲县津贴',
          regionCode: regions[side],
          documentTitle: '甲县津贴办法',
          effectiveFrom: '2025-01-01',
          certificationBasis: 'HELD',
          publicityDays: 5,
        },
      }),
      setStipendRate: async (side) => ({
        input: {
          policyId: (await freshPolicy(side)).id,
          kind: 'DEGREE',
          degree: 'BACHELOR',
          amountFen: randomInt(1, 1_000_000),
          effectiveFrom: '2025-01-01',
        },
      }),
      openStipendCycle: async (side) => ({
        input: { policyId: (await freshPolicy(side)).id, month: '2025-03' },
      }),
      calculateStipends: step({}),
      submitStipendCycle: step({ state: 'CALCULATED' }),
      reviewStipendCycle: step({ state: 'COUNTY_REVIEW' }),
      publicizeStipendCycle: step({ state: 'COUNTY_REVIEW', reviewedOn: '2025-04-02' }),
      approveStipendCycle: step({ state: 'PUBLICIZED', ...reviewed }),
      payStipendCycle: step({ state: 'FINANCE_APPROVED', ...reviewed }),
      reconcileStipendCycle: step(paid, { bankFen: 0 }),
      returnStipendCycle: step({ state: 'PUBLICIZED', ...reviewed }, { to: 'OPEN', reason: '名单有误' }),
      holdEntitlement: settling({}, { reason: 'OBJECTION' }),
      releaseEntitlement: settling({ state: 'HELD', holdReason: 'OBJECTION' }),
      returnEntitlement: settling({ state: 'PAID', paidOn: '2025-04-10' }),
      recoverEntitlement: settling({ state: 'PAID', paidOn: '2025-04-10' }),
    },
  };
};
