import { v7 } from 'uuid';
import { todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow, lockRow, type Change } from '../../../shared/src/mutation/write';
import { requiredText } from '../../../shared/src/required-text';
import type { Statements } from '../../../shared/src/statements';
import type {
  MutationResolvers,
  OpenStipendCycleInput,
  ReconcileStipendCycleInput,
  ReturnStipendCycleInput,
  StipendCycleState,
  StipendCycleStep,
  StipendCycleStepInput,
} from '../generated/types';
import { exactFen } from '../money/fen';
import { calculate } from '../stipend-entitlement/calculation.store';
import { pay, sumsOfCycles } from '../stipend-entitlement/payment.store';
import { isCorrectedMonth } from '../stipend-entitlement/stipend-entitlement.store';
import { requireInForce } from '../stipend-policy/stipend-policy.rules';
import { policySource } from '../stipend-policy/stipend-policy.store';
import type { StipendCycleRow } from './stipend-cycle.entity';
import {
  cycleMachine,
  lastDayOf,
  requireApprovable,
  requireCalculable,
  requireMonth,
  requirePastMonth,
  requirePublicizable,
  requireReturnable,
  requireReviewable,
} from './stipend-cycle.rules';
import { cycleSource, hasCycle, isPreparer, lockPolicyOfCycle, recordStep } from './stipend-cycle.store';

const reasonLength = 200;

const openStipendCycle = mutation(
  cycleSource,
  'stipendCycle',
  async (statements, input: OpenStipendCycleInput) => {
    const month = requireMonth('month', input.month);
    const policy = await lockRow(statements, policySource, input.policyId);
    requirePastMonth(month);
    requireInForce(policy, 'month', lastDayOf(month));
    if (await hasCycle(statements, policy.id, month)) {
      throw new Fault('STIPEND_CYCLE_EXISTS', { month });
    }
    const opened = await insertRow<StipendCycleRow>(statements, cycleSource, {
      id: v7(),
      policyId: policy.id,
      regionCode: policy.regionCode,
      month,
      state: 'OPEN',
      reviewedOn: null,
      publicizedOn: null,
      paidOn: null,
      bankFen: null,
      provenance: 'REGISTERED',
      version: 1,
    });
    await recordStep(statements, opened.after, 'OPENED', todayInChina());
    return opened;
  },
);

/** Calculates a cycle; one that comes out as it was is not changed at all. */
const calculateStipends = mutation(
  cycleSource,
  'stipendCycle',
  async (statements, input: StipendCycleStepInput) => {
    await lockPolicyOfCycle(statements, input.id);
    const cycle = await lockRow(statements, cycleSource, input.id);
    if (cycle.version === input.expectedVersion && cycle.state === 'CALCULATED') {
      const changes = await calculate(statements, cycle.id, todayInChina());
      return changes === 0
        ? { before: cycle, after: cycle }
        : await stepped(statements, input, 'CALCULATED', () => ({}));
    }
    return await stepped(statements, input, 'CALCULATED', async (row) => {
      requireCalculable(row);
      await calculate(statements, row.id, todayInChina());
      return { state: 'CALCULATED' };
    });
  },
);

const submitStipendCycle = step('SUBMITTED', (row) => {
  cycleMachine.require(row, row.state, 'COUNTY_REVIEW');
  return { state: 'COUNTY_REVIEW' };
});

const reviewStipendCycle = step('REVIEWED', async (row, statements) => {
  requireReviewable(row, await isPreparer(statements, row.id, statements.viewer.subject));
  return { reviewedOn: todayInChina() };
});

const publicizeStipendCycle = step('PUBLICIZED', (row) => {
  requirePublicizable(row);
  return { state: 'PUBLICIZED', publicizedOn: todayInChina() };
});

const approveStipendCycle = step('FINANCE_APPROVED', async (row, statements) => {
  const { publicityDays } = await lockRow(statements, policySource, row.policyId);
  requireApprovable(row, publicityDays, await isPreparer(statements, row.id, statements.viewer.subject));
  return { state: 'FINANCE_APPROVED' };
});

const payStipendCycle = step('PAID', async (row, statements) => {
  cycleMachine.require(row, row.state, 'PAID');
  const paidOn = todayInChina();
  await pay(statements, row.id, paidOn);
  return { state: 'PAID', paidOn };
});

const reconcileStipendCycle = mutation(
  cycleSource,
  'stipendCycle',
  async (statements, input: ReconcileStipendCycleInput) => {
    await lockPolicyOfCycle(statements, input.id);
    return await stepped(statements, input, 'RECONCILED', async (row) => {
      cycleMachine.require(row, row.state, 'RECONCILED');
      const [sums] = await sumsOfCycles(statements, [row.id]);
      const paidFen = exactFen('paidFen', sums!.paid);
      if (paidFen !== input.bankFen) {
        throw new Fault('RECONCILIATION_MISMATCH', { paidFen, bankFen: input.bankFen });
      }
      return { state: 'RECONCILED', bankFen: paidFen };
    });
  },
);

const returnStipendCycle = mutation(
  cycleSource,
  'stipendCycle',
  async (statements, input: ReturnStipendCycleInput) => {
    const reason = requiredText('reason', input.reason, reasonLength);
    await lockPolicyOfCycle(statements, input.id);
    const back = async (row: StipendCycleRow): Promise<Partial<StipendCycleRow>> => {
      requireReturnable(row, input.to, await isCorrectedMonth(statements, row));
      return { state: input.to, reviewedOn: null, publicizedOn: null };
    };
    return await stepped(statements, input, 'RETURNED', back, { reason, to: input.to });
  },
);

/** A mutation that takes a cycle one step further; it acts on the cycle with all that is due with it. */
function step(
  taken: StipendCycleStep,
  change: (
    row: StipendCycleRow,
    statements: Statements,
  ) => Partial<StipendCycleRow> | Promise<Partial<StipendCycleRow>>,
) {
  return mutation(cycleSource, 'stipendCycle', async (statements, input: StipendCycleStepInput) => {
    await lockPolicyOfCycle(statements, input.id);
    return await stepped(statements, input, taken, (row) => change(row, statements));
  });
}

/** Changes a cycle and puts the step on record. */
async function stepped(
  statements: Statements,
  input: { readonly id: string; readonly expectedVersion: number },
  taken: StipendCycleStep,
  change: (row: StipendCycleRow) => Partial<StipendCycleRow> | Promise<Partial<StipendCycleRow>>,
  back?: { readonly reason: string; readonly to: StipendCycleState },
): Promise<Change<StipendCycleRow>> {
  const changed = await changeRow(statements, cycleSource, input, change);
  await recordStep(statements, changed.after, taken, todayInChina(), back);
  return changed;
}

export const stipendCycleMutations: Required<
  Pick<
    MutationResolvers,
    | 'openStipendCycle'
    | 'calculateStipends'
    | 'submitStipendCycle'
    | 'reviewStipendCycle'
    | 'publicizeStipendCycle'
    | 'approveStipendCycle'
    | 'payStipendCycle'
    | 'reconcileStipendCycle'
    | 'returnStipendCycle'
  >
> = {
  openStipendCycle,
  calculateStipends,
  submitStipendCycle,
  reviewStipendCycle,
  publicizeStipendCycle,
  approveStipendCycle,
  payStipendCycle,
  reconcileStipendCycle,
  returnStipendCycle,
};
