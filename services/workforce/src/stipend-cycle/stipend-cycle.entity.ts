import { inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance, StipendCycleState, StipendCycleStep } from '../generated/types';

/** The payment of one policy's stipends for one month. */
export interface StipendCycleRow {
  readonly id: string;
  readonly policyId: string;
  /** The policy's region. */
  readonly regionCode: string;
  /** YYYY-MM. */
  readonly month: string;
  readonly state: StipendCycleState;
  /** From this day on its entitlements stay as they are; null before, and again when it was returned. */
  readonly reviewedOn: string | null;
  readonly publicizedOn: string | null;
  readonly paidOn: string | null;
  /** The bank's sum, once it has matched. */
  readonly bankFen: number | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** A step taken with a cycle: what is on record never changes. */
export interface StipendCycleEventRow {
  readonly cycleId: string;
  /** From 1, without gaps. */
  readonly number: number;
  readonly regionCode: string;
  readonly step: StipendCycleStep;
  readonly takenOn: string;
  readonly takenBy: string | null;
  readonly reason: string | null;
  /** Where a return led; null where it is not known, and for every other step. */
  readonly returnedTo: StipendCycleState | null;
}

export const stipendCycle = defineEntity<StipendCycleRow>({
  name: 'StipendCycle',
  table: 'stipend_cycle',
  reach: { OFFICER: inScope('regionCode'), ANALYST: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    policyId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    month: { type: 'text', collation: 'C' },
    state: { type: 'text' },
    reviewedOn: { type: 'date', nullable: true },
    publicizedOn: { type: 'date', nullable: true },
    paidOn: { type: 'date', nullable: true },
    bankFen: { type: 'bigint', nullable: true },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'stipend_cycle_policy', columns: ['policyId', 'month'], unique: true },
    { name: 'stipend_cycle_region', columns: ['regionCode', 'month', 'id'] },
    { name: 'stipend_cycle_month', columns: ['month', 'id'] },
  ],
  checks: [
    { name: 'stipend_cycle_calendar', expression: "month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'" },
    {
      name: 'stipend_cycle_paid',
      expression: "(paid_on IS NOT NULL) = (state IN ('PAID', 'RECONCILED'))",
    },
    { name: 'stipend_cycle_bank', expression: "(bank_fen IS NOT NULL) = (state = 'RECONCILED')" },
  ],
  foreignKeys: [
    {
      name: 'stipend_cycle_policy_fk',
      target: 'StipendPolicy',
      columnNames: ['policyId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const stipendCycleEvent = defineEntity<StipendCycleEventRow>({
  name: 'StipendCycleEvent',
  table: 'stipend_cycle_event',
  reach: { OFFICER: inScope('regionCode'), ANALYST: inScope('regionCode') },
  columns: {
    cycleId: { type: 'uuid', primary: true },
    number: { type: 'integer', primary: true },
    regionCode: { type: 'text', collation: 'C' },
    step: { type: 'text' },
    takenOn: { type: 'date' },
    takenBy: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    returnedTo: { type: 'text', nullable: true },
  },
  checks: [
    {
      name: 'stipend_cycle_event_return',
      expression: "returned_to IS NULL OR step = 'RETURNED'",
    },
  ],
  foreignKeys: [
    {
      name: 'stipend_cycle_event_cycle_fk',
      target: 'StipendCycle',
      columnNames: ['cycleId'],
      referencedColumnNames: ['id'],
    },
  ],
});
