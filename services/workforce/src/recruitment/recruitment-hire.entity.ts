import { belowParent } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';

/** That an employment came of a recruitment; it comes of one at most. */
export interface RecruitmentHireRow {
  readonly employmentId: string;
  readonly recruitmentId: string;
}

export const recruitmentHire = defineEntity<RecruitmentHireRow>({
  name: 'RecruitmentHire',
  table: 'recruitment_hire',
  reach: belowParent,
  columns: {
    employmentId: { type: 'uuid', primary: true },
    recruitmentId: { type: 'uuid' },
  },
  indices: [{ name: 'recruitment_hire_recruitment', columns: ['recruitmentId', 'employmentId'] }],
  foreignKeys: [
    {
      name: 'recruitment_hire_employment_fk',
      target: 'Employment',
      columnNames: ['employmentId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'recruitment_hire_recruitment_fk',
      target: 'Recruitment',
      columnNames: ['recruitmentId'],
      referencedColumnNames: ['id'],
    },
  ],
});
