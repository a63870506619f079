import type { Connection } from '../../../shared/src/connection';
import type { StipendCycleEventRow, StipendCycleRow } from '../stipend-cycle/stipend-cycle.entity';
import type { StipendEntitlementRow } from '../stipend-entitlement/stipend-entitlement.entity';
import type { StipendPolicyRow, StipendRateRow } from '../stipend-policy/stipend-policy.entity';

export type {
  StipendCycleEventRow,
  StipendCycleRow,
  StipendEntitlementRow,
  StipendPolicyRow,
  StipendRateRow,
};
export type StipendPolicyConnectionRow = Connection<StipendPolicyRow>;
export type StipendRateConnectionRow = Connection<StipendRateRow>;
export type StipendCycleConnectionRow = Connection<StipendCycleRow>;
export type StipendEntitlementConnectionRow = Connection<StipendEntitlementRow>;
