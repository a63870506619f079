import type { EmploymentKind } from '../generated/types';

/** Kinds of post that make a worker a community worker (社区工作者). */
export const communityPostKinds: readonly EmploymentKind[] = ['COMMITTEE_FULLTIME', 'DEDICATED'];
