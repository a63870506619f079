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
import { listDay } from '../../../shared/src/dated';
import { entitlementOrders, type EntitlementSum } from '../stipend-entitlement/stipend-entitlement.store';
import { filterOn } from '../stipend-entitlement/stipend-entitlement.rules';
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
  events: (row, _, { loaders }) => loaders.eventsOfCycle(listDay(row)).load(row.id),
  totals: async (row, _, { loaders }) =>
    (await loaders.entitlementSumsOfCycle(listDay(row)).load(row.id)).filter(isOfKind).map((sum) => ({
      ...sum,
      amountFen: exactFen('totals.amountFen', sum.amount),
    })),
  held: async (row, _, { loaders }) =>
    (await loaders.entitlementSumsOfCycle(listDay(row)).load(row.id))
      .filter(isOnHold)
      .map(({ holdReason, count, amount }) => ({
        reason: holdReason,
        count,
        amountFen: exactFen('held.amountFen', amount),
      })),
  payableFen: async (row, _, { loaders }) =>
    exactFen('payableFen', (await loaders.sumsOfCycle(listDay(row)).load(row.id))!.payable),
  paidFen: async (row, _, { loaders }) =>
    exactFen('paidFen', (await loaders.sumsOfCycle(listDay(row)).load(row.id))!.paid),
  entitlements: (row, { filter, orderBy, ...page }, { loaders }, info) =>
    nestedConnection(
      loaders.entitlementsBelow('entitlements', filterOn(filter, row)),
      row.id,
      entitlementOrders[orderBy],
      page,
      info,
    ),
  differences: (row, { filter, orderBy, ...page }, { loaders }, info) =>
    nestedConnection(
      loaders.entitlementsBelow('differences', filterOn(filter, row)),
      row.id,
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
