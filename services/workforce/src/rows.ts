/** Source values of the object types in `schema.graphql`: what a resolver of each type is given. */
import type { Connection } from '../../shared/src/connection';
import type { CertificateRow } from './certificate/certificate.entity';
import type { EmploymentRow } from './employment/employment.entity';
import type { PracticeBaseRow } from './practice-base/practice-base.entity';
import type { WorkerRow } from './worker/worker.entity';

export type { CertificateRow, EmploymentRow, PracticeBaseRow, WorkerRow };

export type WorkerConnectionRow = Connection<WorkerRow>;
export type PracticeBaseConnectionRow = Connection<PracticeBaseRow>;

/** Entities of other services, known here by their keys. */
export interface RegionRow {
  readonly code: string;
}
export interface CommunityRow {
  readonly id: string;
}
