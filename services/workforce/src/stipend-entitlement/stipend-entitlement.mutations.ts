import { todayInChina } from '../../../shared/src/calendar';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, type Change } from '../../../shared/src/mutation/write';
import { requiredText } from '../../../shared/src/required-text';
import type { Statements } from '../../../shared/src/statements';
import type { HoldEntitlementInput, MutationResolvers, SettleEntitlementInput } from '../generated/types';
import type { StipendEntitlementRow } from './stipend-entitlement.entity';
import { entitlementMachine, requireRecoverable, requireReturnable } from './stipend-entitlement.rules';
import {
  entitlementSource,
  hasOtherEntries,
  isPaidCycle,
  keepPastEntitlement,
  lockPolicyOfEntitlement,
} from './stipend-entitlement.store';

const noteLength = 200;

/** Changes an entitlement and keeps what it was. */
async function changeEntitlement(
  statements: Statements,
  input: { readonly id: string; readonly expectedVersion: number },
  change: (
    row: StipendEntitlementRow,
  ) => Partial<StipendEntitlementRow> | Promise<Partial<StipendEntitlementRow>>,
): Promise<Change<StipendEntitlementRow>> {
  return changeRow(statements, entitlementSource, input, async (row) => {
    const changed = await change(row);
    await keepPastEntitlement(statements, row, todayInChina());
    return changed;
  });
}

const holdEntitlement = mutation(
  entitlementSource,
  'stipendEntitlement',
  async (statements, input: HoldEntitlementInput) => {
    const note =
      input.note != null || input.reason === 'OTHER'
        ? requiredText('note', input.note ?? '', noteLength)
        : null;
    await lockPolicyOfEntitlement(statements, input.id);
    return await changeEntitlement(statements, input, (row) => {
      entitlementMachine.require(row, row.state, 'HELD');
      return { state: 'HELD', holdReason: input.reason, note };
    });
  },
);

/** What its own cycle can no longer pay waits for the next calculation. */
const releaseEntitlement = settling(async (row, statements) => {
  entitlementMachine.require(row, row.state, 'DUE');
  const isTooLate = await isPaidCycle(statements, row.payingCycleId);
  return {
    state: 'DUE',
    holdReason: null,
    paidOn: null,
    payingCycleId: isTooLate ? null : row.payingCycleId,
  };
});

const returnEntitlement = settling((row) => {
  requireReturnable(row);
  return { state: 'RETURNED' };
});

const recoverEntitlement = settling(async (row, statements) => {
  requireRecoverable(row, await hasOtherEntries(statements, row));
  return { state: 'RECOVERED' };
});

/** A mutation that settles one entitlement for a reason. */
function settling(
  change: (
    row: StipendEntitlementRow,
    statements: Statements,
  ) => Partial<StipendEntitlementRow> | Promise<Partial<StipendEntitlementRow>>,
) {
  return mutation(
    entitlementSource,
    'stipendEntitlement',
    async (statements, input: SettleEntitlementInput) => {
      const note = requiredText('reason', input.reason, noteLength);
      await lockPolicyOfEntitlement(statements, input.id);
      return await changeEntitlement(statements, input, async (row) => ({
        ...(await change(row, statements)),
        note,
      }));
    },
  );
}

export const stipendEntitlementMutations: Required<
  Pick<
    MutationResolvers,
    'holdEntitlement' | 'releaseEntitlement' | 'returnEntitlement' | 'recoverEntitlement'
  >
> = { holdEntitlement, releaseEntitlement, returnEntitlement, recoverEntitlement };
