import { belowParent, everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance, SecretaryStudioStatus } from '../generated/types';

/** The studio of an outstanding community Party secretary (优秀社区党组织书记工作室). */
export interface SecretaryStudioRow {
  readonly id: string;
  readonly name: string;
  readonly communityId: string;
  /** Professional display name; null when the secretary is a worker on record. */
  readonly secretaryName: string | null;
  readonly secretaryId: string | null;
  readonly regionCode: string;
  readonly openedOn: string;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly version: number;
}

/** A status of a studio, from a day on. */
export interface SecretaryStudioStatusEntryRow {
  readonly studioId: string;
  /** From 1, without gaps. */
  readonly number: number;
  readonly status: SecretaryStudioStatus;
  readonly enteredOn: string;
  /** Day of the next change, at whose end that one holds; null of the latest. */
  readonly leftOn: string | null;
  readonly reason: string | null;
}

export const secretaryStudio = defineEntity<SecretaryStudioRow>({
  name: 'SecretaryStudio',
  table: 'secretary_studio',
  reach: { PUBLIC: everyRow, OFFICER: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    communityId: { type: 'uuid' },
    secretaryName: { type: 'text', nullable: true },
    secretaryId: { type: 'uuid', nullable: true },
    regionCode: { type: 'text', collation: 'C' },
    openedOn: { type: 'date' },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'secretary_studio_region', columns: ['regionCode', 'id'] },
    { name: 'secretary_studio_opened', columns: ['openedOn', 'id'] },
    { name: 'secretary_studio_community', columns: ['communityId'] },
  ],
  checks: [
    {
      name: 'secretary_studio_secretary_given',
      expression: '(secretary_name IS NULL) <> (secretary_id IS NULL)',
    },
    {
      name: 'secretary_studio_clause',
      expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL`,
    },
  ],
  foreignKeys: [
    {
      name: 'secretary_studio_secretary_fk',
      target: 'Worker',
      columnNames: ['secretaryId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const secretaryStudioStatusEntry = defineEntity<SecretaryStudioStatusEntryRow>({
  name: 'SecretaryStudioStatusEntry',
  table: 'secretary_studio_status_entry',
  reach: belowParent,
  columns: {
    studioId: { type: 'uuid', primary: true },
    number: { type: 'integer', primary: true },
    status: { type: 'text' },
    enteredOn: { type: 'date' },
    leftOn: { type: 'date', nullable: true },
    reason: { type: 'text', nullable: true },
  },
  checks: [{ name: 'secretary_studio_status_entry_dates', expression: 'left_on >= entered_on' }],
  foreignKeys: [
    {
      name: 'secretary_studio_status_entry_studio_fk',
      target: 'SecretaryStudio',
      columnNames: ['studioId'],
      referencedColumnNames: ['id'],
    },
  ],
});
