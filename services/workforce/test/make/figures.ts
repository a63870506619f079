import type { StaffingStandardRow } from '../../src/staffing/staffing-standard.entity';
import { newId } from '../make';

export function makeStaffingStandard(given: Partial<StaffingStandardRow> = {}): StaffingStandardRow {
  return {
    id: newId(),
    regionCode: '990101',
    per10k: 18,
    effectiveFrom: '2021-01-01',
    document: '甲标准',
    clause: null,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}
