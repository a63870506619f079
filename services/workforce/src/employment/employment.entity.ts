import { belongingTo, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { EmploymentKind, PracticeField, Provenance } from '../generated/types';

export interface EmploymentRow {
  readonly id: string;
  readonly workerId: string;
  readonly kind: EmploymentKind;
  readonly field: PracticeField;
  readonly employer: string;
  readonly communityId: string | null;
  /** Agency (of projects) that the post is with; null outside agencies. */
  readonly agencyId: string | null;
  /** School, hospital, home … in which the post is; null outside institutions. */
  readonly facility: string | null;
  /** The post on the establishment that is held; null where none was made. */
  readonly postId: string | null;
  /** Nobody holds two full-time employments on one day. */
  readonly fullTime: boolean;
  /** Where the post is; it may differ from where the worker is registered. */
  readonly regionCode: string;
  readonly startedOn: string;
  /** Last day in post, null while none is set. */
  readonly endedOn: string | null;
  readonly provenance: Provenance;
  readonly version: number;
}

export const employment = defineEntity<EmploymentRow>({
  name: 'Employment',
  table: 'employment',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'workerId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
    BUREAU: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    workerId: { type: 'uuid' },
    kind: { type: 'text' },
    field: { type: 'text' },
    employer: { type: 'text' },
    communityId: { type: 'uuid', nullable: true },
    agencyId: { type: 'uuid', nullable: true },
    facility: { type: 'text', nullable: true },
    postId: { type: 'uuid', nullable: true },
    fullTime: { type: 'boolean', default: true },
    regionCode: { type: 'text', collation: 'C' },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'employment_worker', columns: ['workerId', 'startedOn'] },
    { name: 'employment_community', columns: ['communityId', 'workerId'] },
    { name: 'employment_region', columns: ['regionCode', 'workerId'] },
    { name: 'employment_region_order', columns: ['regionCode', 'id'] },
    { name: 'employment_started', columns: ['startedOn', 'id', 'regionCode'] },
    { name: 'employment_agency', columns: ['agencyId', 'workerId'], where: 'agency_id IS NOT NULL' },
    { name: 'employment_post', columns: ['postId', 'startedOn'], where: 'post_id IS NOT NULL' },
  ],
  checks: [{ name: 'employment_dates', expression: 'ended_on >= started_on' }],
  exclusions: [
    {
      name: 'employment_full_time',
      expression: `USING gist (worker_id WITH =, daterange(started_on, ended_on, '[]') WITH &&) WHERE (full_time)`,
    },
  ],
  foreignKeys: [
    {
      name: 'employment_worker_fk',
      target: 'Worker',
      columnNames: ['workerId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'employment_post_fk',
      target: 'Post',
      columnNames: ['postId'],
      referencedColumnNames: ['id'],
    },
  ],
});
