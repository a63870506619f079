import { belowParent } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { RecruitmentRoundKind } from '../generated/types';

/** One round of assessment with its result. */
export interface RecruitmentRoundRow {
  readonly recruitmentId: string;
  readonly number: number;
  readonly kind: RecruitmentRoundKind;
  readonly heldOn: string;
  readonly candidates: number;
  readonly passed: number;
  /** Region of the recruitment: within it small counts are told. */
  readonly regionCode: string;
}

export const recruitmentRound = defineEntity<RecruitmentRoundRow>({
  name: 'RecruitmentRound',
  table: 'recruitment_round',
  reach: belowParent,
  columns: {
    recruitmentId: { type: 'uuid', primary: true },
    number: { type: 'integer', primary: true },
    kind: { type: 'text' },
    heldOn: { type: 'date' },
    candidates: { type: 'integer' },
    passed: { type: 'integer' },
    regionCode: { type: 'text', collation: 'C' },
  },
  checks: [{ name: 'recruitment_round_passed', expression: 'passed >= 0 AND passed <= candidates' }],
  foreignKeys: [
    {
      name: 'recruitment_round_recruitment_fk',
      target: 'Recruitment',
      columnNames: ['recruitmentId'],
      referencedColumnNames: ['id'],
    },
  ],
});
