import { belongingTo, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance } from '../generated/types';

/** A time in another community or post (岗位交流), with a senior worker where there is one (老带新). */
export interface PostRotationRow {
  readonly id: string;
  readonly workerId: string;
  /** Employment that is left for the time. */
  readonly fromEmploymentId: string;
  /** Region of that employment. */
  readonly regionCode: string;
  readonly toCommunityId: string | null;
  readonly toPost: string | null;
  /** First and last day, both included. */
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly accompaniedById: string | null;
  readonly purpose: string;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly version: number;
}

export const postRotation = defineEntity<PostRotationRow>({
  name: 'PostRotation',
  table: 'post_rotation',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'workerId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    workerId: { type: 'uuid' },
    fromEmploymentId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    toCommunityId: { type: 'uuid', nullable: true },
    toPost: { type: 'text', nullable: true },
    startsOn: { type: 'date' },
    endsOn: { type: 'date', nullable: true },
    accompaniedById: { type: 'uuid', nullable: true },
    purpose: { type: 'text' },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'post_rotation_region', columns: ['regionCode', 'id'] },
    { name: 'post_rotation_starts', columns: ['startsOn', 'id'] },
    { name: 'post_rotation_worker', columns: ['workerId', 'startsOn'] },
    { name: 'post_rotation_accompanied', columns: ['accompaniedById'] },
  ],
  checks: [
    { name: 'post_rotation_dates', expression: 'ends_on >= starts_on' },
    { name: 'post_rotation_target', expression: 'to_community_id IS NOT NULL OR to_post IS NOT NULL' },
    { name: 'post_rotation_not_oneself', expression: 'accompanied_by_id <> worker_id' },
    {
      name: 'post_rotation_clause',
      expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL`,
    },
  ],
  foreignKeys: [
    {
      name: 'post_rotation_worker_fk',
      target: 'Worker',
      columnNames: ['workerId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'post_rotation_employment_fk',
      target: 'Employment',
      columnNames: ['fromEmploymentId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'post_rotation_accompanied_fk',
      target: 'Worker',
      columnNames: ['accompaniedById'],
      referencedColumnNames: ['id'],
    },
  ],
});
