import { inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Degree } from '../education/education-enrolment.entity';
import type { CertificateLevel, CertificationBasis, Provenance, StipendKind } from '../generated/types';

/** What a county pays its community workers besides their wages, and by which document. */
export interface StipendPolicyRow {
  readonly id: string;
  readonly name: string;
  /** Who holds a community post under this region is paid by the policy. */
  readonly regionCode: string;
  readonly documentTitle: string;
  readonly effectiveFrom: string;
  /** Last day in force, null while none is set. */
  readonly effectiveTo: string | null;
  readonly clause: string | null;
  readonly certificationBasis: CertificationBasis;
  /** Days between the first day of publicity and the approval by finance. */
  readonly publicityDays: number;
  readonly provenance: Provenance;
  readonly version: number;
}

/** What a policy pays a month for one thing, from a day on. */
export interface StipendRateRow {
  readonly id: string;
  readonly policyId: string;
  /** The policy's region. */
  readonly regionCode: string;
  readonly kind: StipendKind;
  /** Of the qualification allowance; null for the others. */
  readonly certificateLevel: CertificateLevel | null;
  /** Held or studied for; null for the qualification allowance. */
  readonly degree: Degree | null;
  readonly amountFen: number;
  readonly effectiveFrom: string;
  /** Last day in force, null while none is set. */
  readonly effectiveTo: string | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** The check that a row says what its kind is about: a level, or a degree. */
export const subjectOfKind =
  "(kind = 'QUALIFICATION') = (certificate_level IS NOT NULL) AND (kind = 'QUALIFICATION') = (degree IS NULL)";

export const stipendPolicy = defineEntity<StipendPolicyRow>({
  name: 'StipendPolicy',
  table: 'stipend_policy',
  reach: { OFFICER: inScope('regionCode'), ANALYST: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    documentTitle: { type: 'text' },
    effectiveFrom: { type: 'date' },
    effectiveTo: { type: 'date', nullable: true },
    clause: { type: 'text', nullable: true },
    certificationBasis: { type: 'text' },
    publicityDays: { type: 'integer' },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [{ name: 'stipend_policy_region', columns: ['regionCode', 'id'] }],
  checks: [
    { name: 'stipend_policy_dates', expression: 'effective_to >= effective_from' },
    { name: 'stipend_policy_publicity', expression: 'publicity_days > 0' },
    {
      name: 'stipend_policy_clause',
      expression: "provenance <> 'SOURCE_DOCUMENT' OR clause IS NOT NULL",
    },
  ],
});

export const stipendRate = defineEntity<StipendRateRow>({
  name: 'StipendRate',
  table: 'stipend_rate',
  reach: { OFFICER: inScope('regionCode'), ANALYST: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    policyId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    kind: { type: 'text' },
    certificateLevel: { type: 'text', nullable: true },
    degree: { type: 'text', nullable: true },
    amountFen: { type: 'bigint' },
    effectiveFrom: { type: 'date' },
    effectiveTo: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'stipend_rate_policy', columns: ['policyId', 'kind', 'effectiveFrom'] },
    { name: 'stipend_rate_region', columns: ['regionCode', 'effectiveFrom', 'id'] },
    { name: 'stipend_rate_effective', columns: ['effectiveFrom', 'id'] },
  ],
  checks: [
    { name: 'stipend_rate_dates', expression: 'effective_to >= effective_from' },
    { name: 'stipend_rate_subject', expression: subjectOfKind },
    // What JavaScript holds exactly.
    { name: 'stipend_rate_amount', expression: 'amount_fen > 0 AND amount_fen <= 9007199254740991' },
  ],
  exclusions: [
    {
      name: 'stipend_rate_once_a_day',
      expression:
        "USING gist (policy_id WITH =, kind WITH =, coalesce(certificate_level, degree) WITH =, daterange(effective_from, effective_to, '[]') WITH &&)",
    },
  ],
  foreignKeys: [
    {
      name: 'stipend_rate_policy_fk',
      target: 'StipendPolicy',
      columnNames: ['policyId'],
      referencedColumnNames: ['id'],
    },
  ],
});
