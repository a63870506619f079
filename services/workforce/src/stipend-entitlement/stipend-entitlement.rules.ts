import { stateMachine, transitionRefused, type Obstacle } from '../../../shared/src/state-machine';
import type { StipendEntitlementFilter, StipendEntitlementState } from '../generated/types';
import { listDay } from '../../../shared/src/dated';
import type { StipendEntitlementRow } from './stipend-entitlement.entity';

/** PAID it becomes with its cycle alone, so that it is never ahead of it. */
export const entitlementMachine = stateMachine<StipendEntitlementState>('StipendEntitlement', {
  DUE: ['HELD', 'PAID', 'RECOVERED'],
  HELD: ['DUE'],
  PAID: ['RETURNED', 'RECOVERED'],
  RETURNED: ['DUE'],
  RECOVERED: [],
});

function refuse({ id, state }: StipendEntitlementRow, to: StipendEntitlementState, why: Obstacle): never {
  throw transitionRefused('StipendEntitlement', id, state, to, entitlementMachine.allowed(state), why);
}

/** The bank returns what it was to pay; a deduction it never saw. */
export function requireReturnable(entitlement: StipendEntitlementRow): void {
  entitlementMachine.require(entitlement, entitlement.state, 'RETURNED');
  if (entitlement.amountFen < 0) {
    refuse(entitlement, 'RETURNED', {
      zh: '负差额是扣减，银行无从退回。',
      en: 'a negative difference was deducted, which no bank returns.',
    });
  }
}

/**
 * Recovered is what was paid, and a negative difference that could not be deducted.
 * @param isCorrected whether a difference corrects the entitlement, or it is due to be corrected by one
 */
export function requireRecoverable(entitlement: StipendEntitlementRow, isCorrected: boolean): void {
  entitlementMachine.require(entitlement, entitlement.state, 'RECOVERED');
  const { state, amountFen } = entitlement;
  if ((state === 'PAID') === amountFen < 0) {
    refuse(
      entitlement,
      'RECOVERED',
      amountFen < 0
        ? {
            zh: '负差额已扣减，无可追回。',
            en: 'the negative difference was deducted; nothing is left to recover.',
          }
        : { zh: '尚未发放，无可追回。', en: 'it has not been paid; there is nothing to recover.' },
    );
  }
  if (amountFen > 0 && isCorrected) {
    refuse(entitlement, 'RECOVERED', {
      zh: '已由差额更正，不能再追回。',
      en: 'a difference corrects it already.',
    });
  }
}

/** A filter of entitlements below a row: without a day of its own it is asked as of that of the row's list. */
export function filterOn(
  filter: StipendEntitlementFilter | null | undefined,
  row: object,
): StipendEntitlementFilter {
  return { ...filter, asOf: filter?.asOf ?? listDay(row) };
}
