import { everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance, RecruitmentState } from '../generated/types';

/** An open recruitment; who was hired is counted from the employments that it led to. */
export interface RecruitmentRow {
  readonly id: string;
  readonly title: string;
  readonly regionCode: string;
  readonly state: RecruitmentState;
  readonly announcedOn: string;
  /** How many are to be hired. */
  readonly places: number;
  readonly cancelledReason: string | null;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly version: number;
}

export const recruitment = defineEntity<RecruitmentRow>({
  name: 'Recruitment',
  table: 'recruitment',
  reach: { PUBLIC: everyRow, OFFICER: inScope('regionCode'), ANALYST: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    title: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    state: { type: 'text' },
    announcedOn: { type: 'date' },
    places: { type: 'integer' },
    cancelledReason: { type: 'text', nullable: true },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'recruitment_region', columns: ['regionCode', 'id'] },
    { name: 'recruitment_announced', columns: ['announcedOn', 'id', 'regionCode'] },
  ],
  checks: [
    { name: 'recruitment_places', expression: 'places > 0' },
    {
      name: 'recruitment_clause',
      expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL`,
    },
  ],
});
