import { belongingTo, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance } from '../generated/types';
import type { SecondmentState } from './secondment.rules';

/** A community worker lent to somebody else: on paper in the community, on site elsewhere. */
export interface SecondmentRow {
  readonly id: string;
  readonly workerId: string;
  readonly employmentId: string;
  /** Region of the post, where the worker stays on paper. */
  readonly regionCode: string;
  /** Region of who borrows, where the worker is on site. */
  readonly hostRegionCode: string;
  /** Who borrows. */
  readonly host: string;
  readonly reason: string;
  readonly state: SecondmentState;
  readonly requestedOn: string;
  /** Subject of who requested it, who does not decide on it; null for rows that no request of the platform made. */
  readonly requestedBy: string | null;
  /** First and last day away, both included. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly decidedOn: string | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
  readonly provenance: Provenance;
  readonly version: number;
}

export const secondment = defineEntity<SecondmentRow>({
  name: 'Secondment',
  table: 'secondment',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'workerId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    workerId: { type: 'uuid' },
    employmentId: { type: 'uuid' },
    regionCode: { type: 'text', collation: 'C' },
    hostRegionCode: { type: 'text', collation: 'C' },
    host: { type: 'text' },
    reason: { type: 'text' },
    state: { type: 'text' },
    requestedOn: { type: 'date' },
    requestedBy: { type: 'text', nullable: true },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    decidedOn: { type: 'date', nullable: true },
    decidedBy: { type: 'text', nullable: true },
    decisionReason: { type: 'text', nullable: true },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'secondment_region', columns: ['regionCode', 'startsOn'] },
    { name: 'secondment_host', columns: ['hostRegionCode', 'startsOn'] },
    { name: 'secondment_employment', columns: ['employmentId'] },
    { name: 'secondment_region_order', columns: ['regionCode', 'id'] },
    { name: 'secondment_started', columns: ['startsOn', 'id', 'regionCode'] },
    { name: 'secondment_worker', columns: ['workerId', 'startsOn'] },
  ],
  exclusions: [
    {
      name: 'secondment_once',
      expression: `USING gist (employment_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&) WHERE (state IN ('REQUESTED', 'APPROVED', 'ENDED'))`,
    },
  ],
  checks: [{ name: 'secondment_dates', expression: 'ends_on >= starts_on' }],
  foreignKeys: [
    {
      name: 'secondment_worker_fk',
      target: 'Worker',
      columnNames: ['workerId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'secondment_employment_fk',
      target: 'Employment',
      columnNames: ['employmentId'],
      referencedColumnNames: ['id'],
    },
  ],
});
