import { everyRow } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';

/** A community that exists, as far as this service has to know: what it is called, its owner knows. */
export interface KnownCommunityRow {
  readonly id: string;
  readonly regionCode: string;
}

export const knownCommunity = defineEntity<KnownCommunityRow>({
  name: 'KnownCommunity',
  table: 'known_community',
  reach: { PUBLIC: everyRow },
  columns: {
    id: { type: 'uuid', primary: true },
    regionCode: { type: 'text', collation: 'C' },
  },
});
