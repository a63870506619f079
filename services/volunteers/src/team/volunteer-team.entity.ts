import { belongingTo, everyRow, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance, VolunteerTeamField } from '../generated/types';

export interface VolunteerTeamRow {
  readonly id: string;
  readonly name: string;
  readonly field: VolunteerTeamField;
  readonly regionCode: string;
  /** A community of the projects service; null for a team across communities. */
  readonly communityId: string | null;
  /** A worker of the workforce service; null while nobody leads the team. */
  readonly leaderWorkerId: string | null;
  readonly foundedOn: string;
  readonly provenance: Provenance;
}

export const volunteerTeam = defineEntity<VolunteerTeamRow>({
  name: 'VolunteerTeam',
  table: 'volunteer_team',
  reach: {
    PUBLIC: everyRow,
    VOLUNTEER: everyRow,
    COMMUNITY_WORKER: belongingTo('community', 'communityId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
    BUREAU: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    field: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    communityId: { type: 'uuid', nullable: true },
    leaderWorkerId: { type: 'uuid', nullable: true },
    foundedOn: { type: 'date' },
    provenance: { type: 'text' },
  },
  indices: [
    { name: 'volunteer_team_region', columns: ['regionCode', 'id'] },
    { name: 'volunteer_team_founded', columns: ['foundedOn', 'id'] },
    { name: 'volunteer_team_community', columns: ['communityId', 'foundedOn', 'id'] },
    { name: 'volunteer_team_leader', columns: ['leaderWorkerId', 'foundedOn', 'id'] },
  ],
});
