import { belongingTo, belowParent, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Degree } from '../education/education-enrolment.entity';
import type {
  CertificateLevel,
  Provenance,
  StipendEntitlementState,
  StipendHoldReason,
  StipendKind,
} from '../generated/types';
import { subjectOfKind } from '../stipend-policy/stipend-policy.entity';

/**
 * What a worker is entitled to for a month, entered with the cycle of that month; or the difference by which a
 * later cycle corrects it.
 */
export interface StipendEntitlementRow {
  readonly id: string;
  readonly policyId: string;
  /** The cycle that it was entered with. */
  readonly cycleId: string;
  /** The cycle that pays, or has paid it; null while it waits for the next calculation to take it up. */
  readonly payingCycleId: string | null;
  readonly workerId: string;
  /** Where the post is. */
  readonly regionCode: string;
  /** YYYY-MM that it is for. */
  readonly month: string;
  /** Whether it corrects a month before that of its cycle. */
  readonly isDifference: boolean;
  readonly kind: StipendKind;
  readonly certificateLevel: CertificateLevel | null;
  readonly degree: Degree | null;
  /** Above zero; of a difference it may be below. */
  readonly amountFen: number;
  readonly state: StipendEntitlementState;
  readonly holdReason: StipendHoldReason | null;
  readonly note: string | null;
  readonly employmentId: string;
  readonly certificateId: string | null;
  readonly enrolmentId: string | null;
  readonly paidOn: string | null;
  /** Day of the calculation that entered it. */
  readonly enteredOn: string;
  readonly provenance: Provenance;
  readonly version: number;
}

/** What an entitlement was before it changed; that it was paid is dated by the entitlement itself. */
export interface StipendEntitlementPastRow {
  readonly entitlementId: string;
  /** From 1, without gaps. */
  readonly number: number;
  /** Day of the change: at its end it was so no more. */
  readonly untilOn: string;
  readonly state: StipendEntitlementState;
  readonly holdReason: StipendHoldReason | null;
  readonly note: string | null;
  readonly payingCycleId: string | null;
  readonly paidOn: string | null;
}

export const stipendEntitlement = defineEntity<StipendEntitlementRow>({
  name: 'StipendEntitlement',
  table: 'stipend_entitlement',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'workerId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    policyId: { type: 'uuid' },
    cycleId: { type: 'uuid' },
    payingCycleId: { type: 'uuid', nullable: true },
    workerId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    month: { type: 'text', collation: 'C' },
    isDifference: { type: 'boolean' },
    kind: { type: 'text' },
    certificateLevel: { type: 'text', nullable: true },
    degree: { type: 'text', nullable: true },
    amountFen: { type: 'bigint' },
    state: { type: 'text' },
    holdReason: { type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
    employmentId: { type: 'uuid' },
    certificateId: { type: 'uuid', nullable: true },
    enrolmentId: { type: 'uuid', nullable: true },
    paidOn: { type: 'date', nullable: true },
    enteredOn: { type: 'date' },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    {
      name: 'stipend_entitlement_once',
      columns: ['cycleId', 'month', 'workerId', 'kind'],
      unique: true,
    },
    { name: 'stipend_entitlement_cycle', columns: ['cycleId', 'isDifference', 'regionCode', 'id'] },
    { name: 'stipend_entitlement_paying', columns: ['payingCycleId', 'state', 'workerId'] },
    { name: 'stipend_entitlement_month', columns: ['policyId', 'month', 'workerId', 'kind'] },
    { name: 'stipend_entitlement_worker', columns: ['workerId', 'month', 'id'] },
    // What waits to be taken up is a handful.
    {
      name: 'stipend_entitlement_waiting',
      columns: ['policyId'],
      where: 'paying_cycle_id IS NULL',
    },
  ],
  checks: [
    { name: 'stipend_entitlement_subject', expression: subjectOfKind },
    { name: 'stipend_entitlement_amount', expression: 'amount_fen > 0 OR is_difference' },
    {
      name: 'stipend_entitlement_hold',
      expression: "(hold_reason IS NOT NULL) = (state = 'HELD')",
    },
    {
      name: 'stipend_entitlement_paid',
      expression: "paid_on IS NULL OR state IN ('PAID', 'RETURNED', 'RECOVERED')",
    },
  ],
  foreignKeys: [
    ...(
      [
        ['policy', 'StipendPolicy', 'policyId'],
        ['cycle', 'StipendCycle', 'cycleId'],
        ['paying', 'StipendCycle', 'payingCycleId'],
        ['worker', 'Worker', 'workerId'],
        ['employment', 'Employment', 'employmentId'],
        ['certificate', 'Certificate', 'certificateId'],
        ['enrolment', 'EducationEnrolment', 'enrolmentId'],
      ] as const
    ).map(([name, target, column]) => ({
      name: `stipend_entitlement_${name}_fk`,
      target,
      columnNames: [column],
      referencedColumnNames: ['id'],
    })),
  ],
});

export const stipendEntitlementPast = defineEntity<StipendEntitlementPastRow>({
  name: 'StipendEntitlementPast',
  table: 'stipend_entitlement_past',
  reach: belowParent,
  columns: {
    entitlementId: { type: 'uuid', primary: true },
    number: { type: 'integer', primary: true },
    untilOn: { type: 'date' },
    state: { type: 'text' },
    holdReason: { type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
    payingCycleId: { type: 'uuid', nullable: true },
    paidOn: { type: 'date', nullable: true },
  },
  indices: [{ name: 'stipend_entitlement_past_paying', columns: ['payingCycleId'] }],
  foreignKeys: [
    {
      name: 'stipend_entitlement_past_entitlement_fk',
      target: 'StipendEntitlement',
      columnNames: ['entitlementId'],
      referencedColumnNames: ['id'],
      // What a calculation takes back has not been.
      onDelete: 'CASCADE',
    },
  ],
});
