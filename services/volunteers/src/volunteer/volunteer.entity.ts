import { belongingTo, inScope } from '../../../shared/src/access/reach';
import { defineEntity, sealedColumn } from '../../../shared/src/entity';
import type { Sealed } from '../../../shared/src/personal-data/key-ring';
import type { Provenance } from '../generated/types';

export interface VolunteerRow {
  readonly id: string;
  /** Null when the person has been erased. */
  readonly fullName: string | null;
  readonly idNumber: Sealed | null;
  readonly idNumberDigest: string | null;
  readonly phone: Sealed | null;
  readonly phoneDigest: string | null;
  readonly birthDate: string | null;
  readonly regionCode: string;
  /** A community of the projects service in which the volunteer is registered. */
  readonly communityId: string | null;
  readonly registeredOn: string;
  readonly erasedOn: string | null;
  readonly provenance: Provenance;
  readonly version: number;
}

export const volunteer = defineEntity<VolunteerRow>({
  name: 'Volunteer',
  table: 'volunteer',
  reach: {
    VOLUNTEER: belongingTo('volunteer', 'id'),
    COMMUNITY_WORKER: belongingTo('community', 'communityId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
    BUREAU: inScope('regionCode'),
  },
  person: { bornOn: 'birthDate' },
  digests: { idNumber: 'idNumberDigest', phone: 'phoneDigest' },
  columns: {
    id: { type: 'uuid', primary: true },
    fullName: { type: 'text', nullable: true },
    idNumber: sealedColumn(),
    idNumberDigest: { type: 'text', nullable: true },
    phone: sealedColumn(),
    phoneDigest: { type: 'text', nullable: true },
    birthDate: { type: 'date', nullable: true },
    regionCode: { type: 'text', collation: 'C' },
    communityId: { type: 'uuid', nullable: true },
    registeredOn: { type: 'date' },
    erasedOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'volunteer_region', columns: ['regionCode', 'id'] },
    { name: 'volunteer_registered', columns: ['registeredOn', 'id'] },
    {
      name: 'volunteer_community',
      columns: ['communityId', 'regionCode', 'id'],
      where: 'community_id IS NOT NULL',
    },
    // One person is registered once.
    {
      name: 'volunteer_id_number',
      columns: ['idNumberDigest'],
      unique: true,
      where: 'id_number_digest IS NOT NULL',
    },
    { name: 'volunteer_phone', columns: ['phoneDigest'], where: 'phone_digest IS NOT NULL' },
  ],
});
