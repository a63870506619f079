import { belowParent, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance } from '../generated/types';

/** An official who serves the talent of a region (人才服务专员). */
export interface TalentServiceOfficerRow {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  /** Region that is served. */
  readonly regionCode: string;
  readonly services: readonly string[];
  /** First and last day in office, both included. */
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly version: number;
}

/** One worker whom an officer serves in person. */
export interface TalentServiceWorkerRow {
  readonly officerId: string;
  readonly workerId: string;
}

export const talentServiceOfficer = defineEntity<TalentServiceOfficerRow>({
  name: 'TalentServiceOfficer',
  table: 'talent_service_officer',
  reach: { OFFICER: inScope('regionCode'), ANALYST: inScope('regionCode') },
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    office: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    services: { type: 'text', array: true },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'talent_service_officer_region', columns: ['regionCode', 'id'] },
    { name: 'talent_service_officer_started', columns: ['startedOn', 'id'] },
  ],
  checks: [
    { name: 'talent_service_officer_dates', expression: 'ended_on >= started_on' },
    {
      name: 'talent_service_officer_clause',
      expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL`,
    },
  ],
});

export const talentServiceWorker = defineEntity<TalentServiceWorkerRow>({
  name: 'TalentServiceWorker',
  table: 'talent_service_worker',
  reach: belowParent,
  columns: {
    officerId: { type: 'uuid', primary: true },
    workerId: { type: 'uuid', primary: true },
  },
  indices: [{ name: 'talent_service_worker_worker', columns: ['workerId'] }],
  foreignKeys: [
    {
      name: 'talent_service_worker_officer_fk',
      target: 'TalentServiceOfficer',
      columnNames: ['officerId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'talent_service_worker_worker_fk',
      target: 'Worker',
      columnNames: ['workerId'],
      referencedColumnNames: ['id'],
    },
  ],
});
