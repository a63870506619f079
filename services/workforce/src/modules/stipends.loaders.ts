import { loaderByArgument, pageByParent, rowById, rowByKey, rowsByKey } from '../../../shared/src/loader';
import type { Statements } from '../../../shared/src/statements';
import type { StipendEntitlementFilter } from '../generated/types';
import { cyclesById, eventsOfCycles } from '../stipend-cycle/stipend-cycle.store';
import { sumsOfCycles } from '../stipend-entitlement/payment.store';
import type { StipendEntitlementRow } from '../stipend-entitlement/stipend-entitlement.entity';
import {
  entitlementsBelow,
  entitlementsById,
  entitlementSums,
  type EntitlementsBelow,
} from '../stipend-entitlement/stipend-entitlement.store';
import { policiesById, ratesById, ratesOfPolicies } from '../stipend-policy/stipend-policy.store';

export const stipendsLoaders = (statements: Statements) => ({
  stipendPolicy: rowById((ids) => policiesById(statements, ids)),
  stipendRate: rowById((ids) => ratesById(statements, ids)),
  ratesOfPolicy: rowsByKey(
    (ids) => ratesOfPolicies(statements, ids),
    (row) => row.policyId,
  ),
  stipendCycle: rowById((ids) => cyclesById(statements, ids)),
  stipendCycleOn: loaderByArgument((asOf: string | null) =>
    rowById((ids) => cyclesById(statements, ids, asOf)),
  ),
  eventsOfCycle: loaderByArgument((asOf: string | null) =>
    rowsByKey(
      (ids) => eventsOfCycles(statements, asOf, ids),
      (row) => row.cycleId,
    ),
  ),
  /** Serves `totals` and `held` alike. */
  entitlementSumsOfCycle: loaderByArgument((asOf: string | null) =>
    rowsByKey(
      (ids) => entitlementSums(statements, asOf, ids),
      (row) => row.cycleId,
    ),
  ),
  /** Serves `payableFen` and `paidFen` alike. */
  sumsOfCycle: loaderByArgument((asOf: string | null) =>
    rowByKey(
      (ids) => sumsOfCycles(statements, ids, asOf),
      (row) => row.cycleId,
    ),
  ),
  stipendEntitlement: rowById((ids) => entitlementsById(statements, ids)),
  entitlementsBelow: entitlementLists(statements),
});

/** A loader for each filter that a request lists entitlements by. */
function entitlementLists(statements: Statements) {
  const loaders = new Map<string, ReturnType<typeof pageByParent<StipendEntitlementRow>>>();
  return (of: EntitlementsBelow, filter: StipendEntitlementFilter) => {
    const key = JSON.stringify([of, filter]);
    const loader =
      loaders.get(key) ??
      pageByParent((parents, list) => entitlementsBelow(statements, of, filter, parents, list));
    loaders.set(key, loader);
    return loader;
  };
}
