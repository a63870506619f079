import { belowParent } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance } from '../generated/types';

/** How an entry came in: scanned, located, by the leader, by the volunteer, written in later, imported. */
export type HourSource = 'QR' | 'GEO' | 'LEADER' | 'SELF' | 'BACKFILL' | 'IMPORT';

/** How far an entry has come; see `hours.rules.ts` for what counts where. */
export type HourState =
  | 'RECORDED'
  | 'LEADER_CONFIRMED'
  | 'BENEFICIARY_CONFIRMED'
  | 'SAMPLED'
  | 'VERIFIED'
  | 'PROVABLE'
  | 'DISPUTED'
  | 'CORRECTED'
  | 'REVOKED';

/** One volunteer's service on one day. */
export interface HourEntryRow {
  readonly id: string;
  readonly volunteerId: string;
  /** A project of the projects service; null for service outside projects. */
  readonly projectId: string | null;
  readonly teamId: string | null;
  readonly regionCode: string;
  readonly servedOn: string;
  readonly minutes: number;
  readonly source: HourSource;
  readonly state: HourState;
  readonly recordedAt: string;
  readonly provenance: Provenance;
}

export const hourEntry = defineEntity<HourEntryRow>({
  name: 'HourEntry',
  table: 'hour_entry',
  reach: belowParent,
  columns: {
    id: { type: 'uuid', primary: true },
    volunteerId: { type: 'uuid' },
    projectId: { type: 'uuid', nullable: true },
    teamId: { type: 'uuid', nullable: true },
    regionCode: { type: 'text', collation: 'C' },
    servedOn: { type: 'date' },
    minutes: { type: 'integer' },
    source: { type: 'text' },
    state: { type: 'text' },
    recordedAt: { type: 'timestamptz' },
    provenance: { type: 'text' },
  },
  indices: [
    // Holds all that the sums of a project read, so that they never touch the table.
    {
      name: 'hour_entry_project',
      columns: ['projectId', 'volunteerId', 'state', 'minutes', 'regionCode'],
      where: 'project_id IS NOT NULL',
    },
    { name: 'hour_entry_volunteer', columns: ['volunteerId', 'servedOn'] },
    { name: 'hour_entry_team', columns: ['teamId', 'servedOn'], where: 'team_id IS NOT NULL' },
    { name: 'hour_entry_region', columns: ['regionCode', 'servedOn'] },
  ],
  checks: [{ name: 'hour_entry_minutes', expression: 'minutes BETWEEN 1 AND 1440' }],
  foreignKeys: [
    {
      name: 'hour_entry_volunteer_fk',
      target: 'Volunteer',
      columnNames: ['volunteerId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'hour_entry_team_fk',
      target: 'VolunteerTeam',
      columnNames: ['teamId'],
      referencedColumnNames: ['id'],
    },
  ],
});
