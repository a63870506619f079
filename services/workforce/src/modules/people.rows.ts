import type { Connection } from '../../../shared/src/connection';
import type { EmploymentRow } from '../employment/employment.entity';
import type { PostRow } from '../post/post.entity';
import type { RecruitmentRow } from '../recruitment/recruitment.entity';
import type { SecondmentRow } from '../secondment/secondment.entity';

export type { PostAdjustmentRow } from '../post/post-adjustment.entity';
export type { RecruitmentRoundRow } from '../recruitment/recruitment-round.entity';
export type { EmploymentRow, PostRow, RecruitmentRow, SecondmentRow };
export type EmploymentConnectionRow = Connection<EmploymentRow>;
export type PostConnectionRow = Connection<PostRow>;
export type RecruitmentConnectionRow = Connection<RecruitmentRow>;
export type SecondmentConnectionRow = Connection<SecondmentRow>;

/** An entity of another service, known here by its key. */
export interface AgencyRow {
  readonly id: string;
}
