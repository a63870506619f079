import { everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { PracticeField, Provenance } from '../generated/types';

/** An online course (职业培训课包), known by its number in the catalogue: where it is found is the platform's that holds it. */
export interface CoursePackageRow {
  readonly id: string;
  readonly catalogueNumber: string;
  readonly title: string;
  readonly field: PracticeField;
  readonly minutes: number;
  /** To whom it is offered: everybody under this region. */
  readonly regionCode: string;
  readonly publishedOn: string;
  /** From this day on it is no longer offered. */
  readonly withdrawnOn: string | null;
  readonly withdrawReason: string | null;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly version: number;
}

export const coursePackage = defineEntity<CoursePackageRow>({
  name: 'CoursePackage',
  table: 'course_package',
  reach: { PUBLIC: everyRow, OFFICER: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    catalogueNumber: { type: 'text' },
    title: { type: 'text' },
    field: { type: 'text' },
    minutes: { type: 'integer' },
    regionCode: { type: 'text', collation: 'C' },
    publishedOn: { type: 'date' },
    withdrawnOn: { type: 'date', nullable: true },
    withdrawReason: { type: 'text', nullable: true },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'course_package_region', columns: ['regionCode', 'id'] },
    { name: 'course_package_catalogue_number', columns: ['catalogueNumber'], unique: true },
  ],
  checks: [
    { name: 'course_package_minutes', expression: 'minutes > 0' },
    { name: 'course_package_dates', expression: 'withdrawn_on >= published_on' },
    {
      name: 'course_package_withdrawal',
      expression: '(withdrawn_on IS NULL) = (withdraw_reason IS NULL)',
    },
    {
      name: 'course_package_clause',
      expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL`,
    },
  ],
});
