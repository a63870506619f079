import { belongingTo, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance, TalentStage } from '../generated/types';

/** A worker in a stage of the talent chain, from a day on. */
export interface TalentStageEntryRow {
  readonly id: string;
  readonly workerId: string;
  /** Region of the worker when it was recorded. */
  readonly regionCode: string;
  /** From 1 for each worker, without gaps. */
  readonly number: number;
  readonly stage: TalentStage;
  readonly enteredOn: string;
  /** Day of the next entry, at whose end that one holds; null while this is the latest. */
  readonly leftOn: string | null;
  readonly basis: string;
  readonly reason: string | null;
  readonly provenance: Provenance;
}

export const talentStageEntry = defineEntity<TalentStageEntryRow>({
  name: 'TalentStageEntry',
  table: 'talent_stage_entry',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'workerId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    workerId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    number: { type: 'integer' },
    stage: { type: 'text' },
    enteredOn: { type: 'date' },
    leftOn: { type: 'date', nullable: true },
    basis: { type: 'text' },
    reason: { type: 'text', nullable: true },
    provenance: { type: 'text' },
  },
  indices: [
    { name: 'talent_stage_entry_region', columns: ['regionCode', 'id'] },
    { name: 'talent_stage_entry_entered', columns: ['enteredOn', 'id'] },
    // Nobody stands in two stages.
    { name: 'talent_stage_entry_latest', columns: ['workerId'], unique: true, where: 'left_on IS NULL' },
  ],
  uniques: [{ name: 'talent_stage_entry_number', columns: ['workerId', 'number'] }],
  checks: [{ name: 'talent_stage_entry_dates', expression: 'left_on >= entered_on' }],
  foreignKeys: [
    {
      name: 'talent_stage_entry_worker_fk',
      target: 'Worker',
      columnNames: ['workerId'],
      referencedColumnNames: ['id'],
    },
  ],
});
