import { withParent } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import { pilotCommunity } from './pilot-community.entity';
import type { PilotTaskKind, PilotTaskState, Provenance } from '../generated/types';

export interface PilotTaskRow {
  readonly id: string;
  readonly pilotCommunityId: string;
  readonly kind: PilotTaskKind;
  readonly state: PilotTaskState;
  readonly provenance: Provenance;
}

export const pilotTask = defineEntity<PilotTaskRow>({
  name: 'PilotTask',
  table: 'pilot_task',
  reach: withParent(pilotCommunity, 'pilotCommunityId'),
  columns: {
    id: { type: 'uuid', primary: true },
    pilotCommunityId: { type: 'uuid' },
    kind: { type: 'text' },
    state: { type: 'text' },
    provenance: { type: 'text' },
  },
  uniques: [{ name: 'pilot_task_once', columns: ['pilotCommunityId', 'kind'] }],
  foreignKeys: [
    {
      name: 'pilot_task_pilot_fk',
      target: 'PilotCommunity',
      columnNames: ['pilotCommunityId'],
      referencedColumnNames: ['id'],
    },
  ],
});
