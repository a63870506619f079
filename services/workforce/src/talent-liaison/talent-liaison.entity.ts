import { belongingTo, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance } from '../generated/types';

/** A leader who keeps in direct contact with an expert (领导干部直接联系专家). */
export interface TalentLiaisonRow {
  readonly id: string;
  readonly leaderName: string;
  readonly leaderOffice: string;
  readonly expertId: string;
  /** Region of the expert when it was recorded. */
  readonly regionCode: string;
  /** First and last day, both included. */
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly version: number;
}

/** One contact of a liaison; what is on record never changes. */
export interface TalentLiaisonContactRow {
  readonly id: string;
  readonly liaisonId: string;
  /** Expert and region of the liaison, so that a row tells by itself who reaches it. */
  readonly expertId: string;
  readonly regionCode: string;
  readonly contactedOn: string;
  readonly note: string;
  readonly provenance: Provenance;
}

export const talentLiaison = defineEntity<TalentLiaisonRow>({
  name: 'TalentLiaison',
  table: 'talent_liaison',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'expertId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    leaderName: { type: 'text' },
    leaderOffice: { type: 'text' },
    expertId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'talent_liaison_region', columns: ['regionCode', 'id'] },
    { name: 'talent_liaison_started', columns: ['startedOn', 'id'] },
    { name: 'talent_liaison_expert', columns: ['expertId', 'startedOn'] },
  ],
  checks: [
    { name: 'talent_liaison_dates', expression: 'ended_on >= started_on' },
    {
      name: 'talent_liaison_clause',
      expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL`,
    },
  ],
  foreignKeys: [
    {
      name: 'talent_liaison_expert_fk',
      target: 'Worker',
      columnNames: ['expertId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const talentLiaisonContact = defineEntity<TalentLiaisonContactRow>({
  name: 'TalentLiaisonContact',
  table: 'talent_liaison_contact',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'expertId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    liaisonId: { type: 'uuid' },
    expertId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    contactedOn: { type: 'date' },
    note: { type: 'text' },
    provenance: { type: 'text' },
  },
  indices: [{ name: 'talent_liaison_contact_liaison', columns: ['liaisonId', 'contactedOn'] }],
  foreignKeys: [
    {
      name: 'talent_liaison_contact_liaison_fk',
      target: 'TalentLiaison',
      columnNames: ['liaisonId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'talent_liaison_contact_expert_fk',
      target: 'Worker',
      columnNames: ['expertId'],
      referencedColumnNames: ['id'],
    },
  ],
});
