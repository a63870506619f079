import { everyRow } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance } from '../generated/types';

/** The figures of registration in a region from a day on. */
export interface RegistrationRuleRow {
  readonly id: string;
  /** Division code, or `*` for the whole country. */
  readonly regionCode: string;
  readonly effectiveFrom: string;
  readonly decisionWorkingDays: number;
  readonly termMonths: number;
  readonly renewalWindowMonths: number;
  readonly assistantMinutes: number;
  readonly intermediateMinutes: number;
  readonly seniorMinutes: number;
  readonly basis: string;
  readonly provenance: Provenance;
}

export const registrationRule = defineEntity<RegistrationRuleRow>({
  name: 'RegistrationRule',
  table: 'registration_rule',
  reach: { PUBLIC: everyRow },
  columns: {
    id: { type: 'uuid', primary: true },
    regionCode: { type: 'text', collation: 'C' },
    effectiveFrom: { type: 'date' },
    decisionWorkingDays: { type: 'integer' },
    termMonths: { type: 'integer' },
    renewalWindowMonths: { type: 'integer' },
    assistantMinutes: { type: 'integer' },
    intermediateMinutes: { type: 'integer' },
    seniorMinutes: { type: 'integer' },
    basis: { type: 'text' },
    provenance: { type: 'text' },
  },
  indices: [{ name: 'registration_rule_order', columns: ['effectiveFrom', 'id'] }],
  uniques: [{ name: 'registration_rule_day', columns: ['regionCode', 'effectiveFrom'] }],
  checks: [
    {
      name: 'registration_rule_figures',
      expression:
        'decision_working_days > 0 AND term_months > 0 AND renewal_window_months > 0 AND renewal_window_months <= term_months',
    },
  ],
});
