import type { PoolClient } from 'pg';
import { copyRows } from '../../../shared/src/copy';
import { demoId } from '../../../shared/src/identifier';
import { country } from '../../../shared/src/region-families';
import { staffingStandard, type StaffingStandardRow } from '../staffing/staffing-standard.entity';

type StandardFact = Omit<StaffingStandardRow, 'id' | 'version'>;

/**
 * The standards that the sources name. The country's is preset from memory of the plan that it names, and does not
 * pretend to quote it: an administrator corrects it by setting it again. Guiding's is quoted from the report, which
 * names no day: it is in force from the beginning of the years that the report speaks of.
 */
const standards: readonly StandardFact[] = [
  {
    regionCode: country,
    per10k: 18,
    effectiveFrom: '2021-12-27',
    document: '“十四五”城乡社区服务体系建设规划（平台预置，条款待核对，可另行规定）',
    clause: null,
    provenance: 'REGISTERED',
  },
  {
    regionCode: '522723',
    per10k: 18,
    effectiveFrom: '2023-01-01',
    document: '贵定县社会工作人才政策（来源报道所引）',
    clause: '该县按每万名城镇常住人口配备18名社区工作者的标准实施动态管理',
    provenance: 'SOURCE_DOCUMENT',
  },
];

/** Loads the standards. @returns the number of rows */
export function loadStaffingStandards(client: PoolClient): Promise<number> {
  return copyRows(
    client,
    staffingStandard,
    ['id', 'regionCode', 'per10k', 'effectiveFrom', 'document', 'clause', 'provenance'],
    standards.map((standard) => ({
      ...standard,
      id: demoId(`staffing-standard:${standard.regionCode}/${standard.effectiveFrom}`),
    })),
  );
}
