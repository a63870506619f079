import { belowParent } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance } from '../generated/types';

export interface MembershipRow {
  readonly id: string;
  readonly teamId: string;
  readonly volunteerId: string;
  readonly joinedOn: string;
  /**
   * Null while the volunteer belongs to the team. Leaving is written down when it has happened, never
   * ahead, so that "now" needs no clock and the one active membership is a unique index.
   */
  readonly leftOn: string | null;
  readonly provenance: Provenance;
}

export const membership = defineEntity<MembershipRow>({
  name: 'Membership',
  table: 'membership',
  reach: belowParent,
  columns: {
    id: { type: 'uuid', primary: true },
    teamId: { type: 'uuid' },
    volunteerId: { type: 'uuid' },
    joinedOn: { type: 'date' },
    leftOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
  },
  indices: [
    { name: 'membership_active', columns: ['teamId', 'volunteerId'], unique: true, where: 'left_on IS NULL' },
    { name: 'membership_volunteer', columns: ['volunteerId', 'joinedOn'] },
  ],
  checks: [{ name: 'membership_dates', expression: 'left_on >= joined_on' }],
  foreignKeys: [
    {
      name: 'membership_team_fk',
      target: 'VolunteerTeam',
      columnNames: ['teamId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'membership_volunteer_fk',
      target: 'Volunteer',
      columnNames: ['volunteerId'],
      referencedColumnNames: ['id'],
    },
  ],
});
