import { everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance } from '../generated/types';

export interface StaffingStandardRow {
  readonly id: string;
  /** Region that it is for; empty for the whole country. */
  readonly regionCode: string;
  /** Community workers per 10,000 urban residents. */
  readonly per10k: number;
  readonly effectiveFrom: string;
  readonly document: string;
  readonly clause: string | null;
  readonly provenance: Provenance;
  /** 1 when first set; each correction is a row of its own with the next number. */
  readonly version: number;
}

export const staffingStandard = defineEntity<StaffingStandardRow>({
  name: 'StaffingStandard',
  table: 'staffing_standard',
  reach: { PUBLIC: everyRow, OFFICER: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    regionCode: { type: 'text', collation: 'C' },
    per10k: { type: 'integer' },
    effectiveFrom: { type: 'date' },
    document: { type: 'text' },
    clause: { type: 'text', nullable: true },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'staffing_standard_region', columns: ['regionCode', 'id'] },
    { name: 'staffing_standard_day', columns: ['effectiveFrom', 'id'] },
  ],
  uniques: [{ name: 'staffing_standard_correction', columns: ['regionCode', 'effectiveFrom', 'version'] }],
  checks: [
    { name: 'staffing_standard_number', expression: 'per10k BETWEEN 1 AND 1000' },
    {
      name: 'staffing_standard_clause',
      expression: `provenance <> 'SOURCE_DOCUMENT' OR clause IS NOT NULL`,
    },
  ],
});
