import { v7 } from 'uuid';
import { todayInChina } from '../../../shared/src/calendar';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow } from '../../../shared/src/mutation/write';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type {
  DraftTalentProgrammeApplicationInput,
  MoveTalentProgrammeApplicationInput,
  MutationResolvers,
  ReviseTalentProgrammeApplicationInput,
} from '../generated/types';
import { lockWorker } from '../talent/named-workers';
import { optionalText } from '../talent/optional-text';
import type { TalentProgrammeApplicationRow } from './talent-programme.entity';
import { amountOf, requireOpen, requireStep, takesReason } from './talent-programme.rules';
import { addStep, applicationSource } from './talent-programme.store';

const nameLength = 100;
const textLength = 1_000;

const draftTalentProgrammeApplication = mutation(
  applicationSource,
  'talentProgrammeApplication',
  async (statements, input: DraftTalentProgrammeApplicationInput) => {
    requireRegionInScope(statements.viewer, input.regionCode);
    await requireRegion(statements, input.regionCode);
    const programme = requiredText('programme', input.programme, nameLength);
    const organisation =
      input.applicantId == null
        ? requiredText('organisation', input.organisation ?? '', nameLength)
        : optionalText('organisation', input.organisation, nameLength);
    const subject = requiredText('subject', input.subject, textLength);
    const applicant = input.applicantId == null ? null : await lockWorker(statements, input.applicantId);
    const createdOn = todayInChina();
    const change = await insertRow<TalentProgrammeApplicationRow>(statements, applicationSource, {
      id: v7(),
      programme,
      level: input.level,
      applicantId: applicant?.id ?? null,
      organisation,
      pillar: input.pillar,
      subject,
      regionCode: input.regionCode,
      state: 'DRAFT',
      submittedBy: null,
      reason: null,
      amountFen: null,
      createdOn,
      provenance: 'REGISTERED',
      sourceClause: null,
      version: 1,
    });
    await addStep(statements, {
      applicationId: change.after.id,
      state: 'DRAFT',
      enteredOn: createdOn,
      reason: null,
      takenBy: statements.viewer.subject,
    });
    return change;
  },
);

const reviseTalentProgrammeApplication = mutation(
  applicationSource,
  'talentProgrammeApplication',
  async (statements, input: ReviseTalentProgrammeApplicationInput) => {
    const programme = requiredText('programme', input.programme, nameLength);
    const subject = requiredText('subject', input.subject, textLength);
    return await changeRow(statements, applicationSource, input, (row) => {
      requireOpen(row);
      return { programme, pillar: input.pillar, subject };
    });
  },
);

/** Steps are taken on the day on which they are entered. */
const moveTalentProgrammeApplication = mutation(
  applicationSource,
  'talentProgrammeApplication',
  async (statements, input: MoveTalentProgrammeApplicationInput) =>
    changeRow(statements, applicationSource, input, async (row) => {
      const { state } = input;
      const { subject } = statements.viewer;
      requireStep(row, state, subject);
      const reason = takesReason(state) ? requiredText('reason', input.reason ?? '', textLength) : null;
      const amountFen = amountOf(row, state, input.amountFen);
      await addStep(statements, {
        applicationId: row.id,
        state,
        enteredOn: todayInChina(),
        reason,
        takenBy: subject,
      });
      return { state, reason, amountFen, submittedBy: state === 'SUBMITTED' ? subject : row.submittedBy };
    }),
);

export const talentProgrammeMutations: Required<
  Pick<
    MutationResolvers,
    'draftTalentProgrammeApplication' | 'reviseTalentProgrammeApplication' | 'moveTalentProgrammeApplication'
  >
> = {
  draftTalentProgrammeApplication,
  reviseTalentProgrammeApplication,
  moveTalentProgrammeApplication,
};
