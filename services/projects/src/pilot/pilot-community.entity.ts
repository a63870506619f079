import { belongingTo, having, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import { publishedPilotStates } from './pilot-community.rules';
import type { PilotCommunityState, PilotLevel, Provenance } from '../generated/types';

export interface PilotCommunityRow {
  readonly id: string;
  readonly programmeId: string;
  readonly communityId: string;
  /** The community's region at the time of selection: lists under a region are a range on this column. */
  readonly regionCode: string;
  readonly level: PilotLevel;
  readonly state: PilotCommunityState;
  readonly selectedOn: string | null;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
}

export const pilotCommunity = defineEntity<PilotCommunityRow>({
  name: 'PilotCommunity',
  table: 'pilot_community',
  reach: {
    PUBLIC: having('state', publishedPilotStates),
    COMMUNITY_WORKER: belongingTo('community', 'communityId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
    BUREAU: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    programmeId: { type: 'uuid' },
    communityId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    level: { type: 'text' },
    state: { type: 'text' },
    selectedOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
  },
  indices: [
    { name: 'pilot_community_region', columns: ['regionCode', 'id'] },
    { name: 'pilot_community_community', columns: ['communityId'] },
  ],
  uniques: [{ name: 'pilot_community_once', columns: ['programmeId', 'communityId'] }],
  foreignKeys: [
    {
      name: 'pilot_community_programme_fk',
      target: 'PilotProgramme',
      columnNames: ['programmeId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'pilot_community_community_fk',
      target: 'Community',
      columnNames: ['communityId'],
      referencedColumnNames: ['id'],
    },
  ],
});
