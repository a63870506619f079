import { belongingTo, belowParent, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type {
  Provenance,
  TalentProgrammeLevel,
  TalentProgrammeState,
  WorkforcePillar,
} from '../generated/types';

/** An application to a talent programme, by a worker (with the organisation behind, if any) or by an organisation. */
export interface TalentProgrammeApplicationRow {
  readonly id: string;
  readonly programme: string;
  readonly level: TalentProgrammeLevel;
  readonly applicantId: string | null;
  readonly organisation: string | null;
  readonly pillar: WorkforcePillar;
  readonly subject: string;
  readonly regionCode: string;
  /** State of the latest step. */
  readonly state: TalentProgrammeState;
  /** Who took the latest step to SUBMITTED: that subject does not review it. */
  readonly submittedBy: string | null;
  readonly reason: string | null;
  /** Amount paid, in fen. */
  readonly amountFen: number | null;
  readonly createdOn: string;
  readonly provenance: Provenance;
  readonly sourceClause: string | null;
  readonly version: number;
}

/** A state of an application, from a day on. */
export interface TalentProgrammeStepRow {
  readonly applicationId: string;
  /** From 1, without gaps. */
  readonly number: number;
  readonly state: TalentProgrammeState;
  readonly enteredOn: string;
  /** Day of the next step, at whose end that one holds; null of the latest. */
  readonly leftOn: string | null;
  readonly reason: string | null;
  readonly takenBy: string | null;
}

export const talentProgrammeApplication = defineEntity<TalentProgrammeApplicationRow>({
  name: 'TalentProgrammeApplication',
  table: 'talent_programme_application',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'applicantId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    programme: { type: 'text' },
    level: { type: 'text' },
    applicantId: { type: 'uuid', nullable: true },
    organisation: { type: 'text', nullable: true },
    pillar: { type: 'text' },
    subject: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    state: { type: 'text' },
    submittedBy: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    amountFen: { type: 'bigint', nullable: true },
    createdOn: { type: 'date' },
    provenance: { type: 'text' },
    sourceClause: { type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'talent_programme_application_region', columns: ['regionCode', 'id'] },
    { name: 'talent_programme_application_created', columns: ['createdOn', 'id'] },
    { name: 'talent_programme_application_applicant', columns: ['applicantId'] },
  ],
  checks: [
    {
      name: 'talent_programme_application_applicant_given',
      expression: 'applicant_id IS NOT NULL OR organisation IS NOT NULL',
    },
    { name: 'talent_programme_application_amount', expression: 'amount_fen > 0' },
    {
      name: 'talent_programme_application_clause',
      expression: `provenance <> 'SOURCE_DOCUMENT' OR source_clause IS NOT NULL`,
    },
  ],
  foreignKeys: [
    {
      name: 'talent_programme_application_applicant_fk',
      target: 'Worker',
      columnNames: ['applicantId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const talentProgrammeStep = defineEntity<TalentProgrammeStepRow>({
  name: 'TalentProgrammeStep',
  table: 'talent_programme_step',
  reach: belowParent,
  columns: {
    applicationId: { type: 'uuid', primary: true },
    number: { type: 'integer', primary: true },
    state: { type: 'text' },
    enteredOn: { type: 'date' },
    leftOn: { type: 'date', nullable: true },
    reason: { type: 'text', nullable: true },
    takenBy: { type: 'text', nullable: true },
  },
  checks: [{ name: 'talent_programme_step_dates', expression: 'left_on >= entered_on' }],
  foreignKeys: [
    {
      name: 'talent_programme_step_application_fk',
      target: 'TalentProgrammeApplication',
      columnNames: ['applicationId'],
      referencedColumnNames: ['id'],
    },
  ],
});
