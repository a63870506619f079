import { defineEntity } from '../../../shared/src/entity';
import type { Provenance } from '../generated/types';

export interface VolunteerRow {
  readonly id: string;
  /** Never leaves the service; the graph shows `maskedName` of it. */
  readonly fullName: string;
  readonly regionCode: string;
  readonly registeredOn: string;
  readonly provenance: Provenance;
}

export const volunteer = defineEntity<VolunteerRow>({
  name: 'Volunteer',
  table: 'volunteer',
  columns: {
    id: { type: 'uuid', primary: true },
    fullName: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    registeredOn: { type: 'date' },
    provenance: { type: 'text' },
  },
  indices: [
    { name: 'volunteer_region', columns: ['regionCode', 'id'] },
    { name: 'volunteer_registered', columns: ['registeredOn', 'id'] },
  ],
});
