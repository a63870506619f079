import { foundById } from '../../../shared/src/loader';
import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type {
  QueryResolvers,
  StipendCycleResolvers,
  StipendHoldReason,
  StipendKind,
} from '../generated/types';
import { exactFen } from '../money/fen';
import { entitlementOrders, type EntitlementSum } from '../stipend-entitlement/stipend-entitlement.store';
import type { StipendCycleRow } from './stipend-cycle.entity';
import { cycleMachine, lastDayOf } from './stipend-cycle.rules';
import { cycleList, cycleOrders } from './stipend-cycle.store';

export const stipendCycleQueries: Required<Pick<QueryResolvers, 'stipendCycle' | 'stipendCycles'>> = {
  stipendCycle: (_, { id }, { loaders }) => foundById('StipendCycle', loaders.stipendCycle, id),
  stipendCycles: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, cycleList(filter ?? {}), cycleOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const stipendCycleResolvers: Complete<StipendCycleResolvers, StipendCycleRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.stipendCycle.load(id),
  // A cycle is reached with its policy, whose region it has.
  policy: async ({ policyId }, _, { loaders }) => (await loaders.stipendPolicy.load(policyId))!,
  region: ({ regionCode }) => ({ code: regionCode }),
  asOf: ({ month }) => lastDayOf(month),
  allowedTransitions: ({ state }) => cycleMachine.allowed(state),
  events: ({ id }, _, { loaders }) => loaders.eventsOfCycle.load(id),
  totals: async ({ id }, _, { loaders }) =>
    (await loaders.entitlementSumsOfCycle.load(id)).filter(isOfKind).map((sum) => ({
      ...sum,
      amountFen: exactFen('totals.amountFen', sum.amount),
    })),
  held: async ({ id }, _, { loaders }) =>
    (await loaders.entitlementSumsOfCycle.load(id)).filter(isOnHold).map(({ holdReason, count, amount }) => ({
      reason: holdReason,
      count,
      amountFen: exactFen('held.amountFen', amount),
    })),
  payableFen: async ({ id }, _, { loaders }) =>
    exactFen('payableFen', (await loaders.sumsOfCycle.load(id))!.payable),
  paidFen: async ({ id }, _, { loaders }) => exactFen('paidFen', (await loaders.sumsOfCycle.load(id))!.paid),
  entitlements: ({ id }, { filter, orderBy, ...page }, { loaders }, info) =>
    nestedConnection(
      loaders.entitlementsBelow('entitlements', filter ?? {}),
      id,
      entitlementOrders[orderBy],
      page,
      info,
    ),
  differences: ({ id }, { filter, orderBy, ...page }, { loaders }, info) =>
    nestedConnection(
      loaders.entitlementsBelow('differences', filter ?? {}),
      id,
      entitlementOrders[orderBy],
      page,
      info,
    ),
};

function isOfKind(sum: EntitlementSum): sum is EntitlementSum & { readonly kind: StipendKind } {
  return sum.kind !== null;
}

function isOnHold(sum: EntitlementSum): sum is EntitlementSum & { readonly holdReason: StipendHoldReason } {
  return sum.holdReason !== null;
}
