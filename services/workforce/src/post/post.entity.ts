import { belongingTo, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { EmploymentKind, PracticeField, Provenance } from '../generated/types';

/** A post on the establishment; how many may hold it on a day follows from its adjustments. */
export interface PostRow {
  readonly id: string;
  readonly title: string;
  readonly kind: EmploymentKind;
  readonly field: PracticeField;
  readonly communityId: string | null;
  /** Agency (of projects) that the post is with; null outside agencies. */
  readonly agencyId: string | null;
  /** School, hospital, home …; null outside institutions. */
  readonly facility: string | null;
  readonly regionCode: string;
  /** First day of the post. */
  readonly establishedOn: string;
  /** First day without the post, null while it stands. */
  readonly abolishedOn: string | null;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly version: number;
}

export const post = defineEntity<PostRow>({
  name: 'Post',
  table: 'post',
  reach: {
    COMMUNITY_WORKER: belongingTo('community', 'communityId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    title: { type: 'text' },
    kind: { type: 'text' },
    field: { type: 'text' },
    communityId: { type: 'uuid', nullable: true },
    agencyId: { type: 'uuid', nullable: true },
    facility: { type: 'text', nullable: true },
    regionCode: { type: 'text', collation: 'C' },
    establishedOn: { type: 'date' },
    abolishedOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'post_region', columns: ['regionCode', 'id'] },
    { name: 'post_established', columns: ['establishedOn', 'id', 'regionCode'] },
    { name: 'post_community', columns: ['communityId'], where: 'community_id IS NOT NULL' },
  ],
  checks: [
    { name: 'post_dates', expression: 'abolished_on > established_on' },
    { name: 'post_clause', expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL` },
  ],
});
