import { Fault } from '../../../shared/src/errors';
import { stateMachine, transitionRefused, type Obstacle } from '../../../shared/src/state-machine';
import type { TalentProgrammeState } from '../generated/types';
import type { TalentProgrammeApplicationRow } from './talent-programme.entity';

/** From the draft to the end of what was applied for; not every programme pays, so that APPROVED may go straight to COMPLETED. */
export const applicationStates = stateMachine<TalentProgrammeState>('TalentProgrammeApplication', {
  DRAFT: ['SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['REVIEW', 'RETURNED', 'WITHDRAWN'],
  REVIEW: ['APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN'],
  RETURNED: ['SUBMITTED', 'WITHDRAWN'],
  APPROVED: ['FUNDED', 'COMPLETED'],
  FUNDED: ['COMPLETED'],
  COMPLETED: [],
  REJECTED: [],
  WITHDRAWN: [],
});

/** States in which an application may still be rewritten. */
const openStates: readonly TalentProgrammeState[] = ['DRAFT', 'RETURNED'];

/** States that a reviewer decides on. */
const reviewedStates: readonly TalentProgrammeState[] = ['REVIEW', 'RETURNED', 'APPROVED', 'REJECTED'];

/** States that are entered for a reason. */
const reasonedStates: readonly TalentProgrammeState[] = ['RETURNED', 'REJECTED', 'WITHDRAWN'];

/** Greatest amount that the graph's whole numbers hold, rounded: twenty million yuan. */
const greatestAmountFen = 2_000_000_000;

export function takesReason(state: TalentProgrammeState): boolean {
  return reasonedStates.includes(state);
}

/**
 * Refuses a step that the procedure does not have, and a reviewer who submitted the application.
 * @param subject who takes the step
 * @throws Fault TRANSITION_REFUSED
 */
export function requireStep(
  row: TalentProgrammeApplicationRow,
  to: TalentProgrammeState,
  subject: string | null,
): void {
  applicationStates.require(row, row.state, to);
  if (reviewedStates.includes(to) && row.submittedBy !== null && row.submittedBy === subject) {
    throw refused(row, to, {
      zh: '审核人不得为提交人，请由另一位干部审核。',
      en: 'who submitted it does not review it; let another officer do so.',
    });
  }
}

/**
 * Refuses to rewrite what is out of the applicant's hands.
 * @throws Fault TRANSITION_REFUSED
 */
export function requireOpen(row: TalentProgrammeApplicationRow): void {
  if (!openStates.includes(row.state)) {
    throw refused(row, row.state, {
      zh: '只有草稿和退回的申报可以修改。',
      en: 'only a draft and what was returned can be rewritten.',
    });
  }
}

/**
 * The amount of a step: given when it is funded, and only then.
 * @throws Fault NUMBER_OUT_OF_RANGE; TRANSITION_REFUSED when an amount comes with another step
 */
export function amountOf(
  row: TalentProgrammeApplicationRow,
  to: TalentProgrammeState,
  amountFen: number | null | undefined,
): number | null {
  if (to !== 'FUNDED') {
    if (amountFen != null) {
      throw refused(row, to, {
        zh: '只有转入“已拨付”时才填金额。',
        en: 'an amount is given with the step to FUNDED only.',
      });
    }
    return row.amountFen;
  }
  if (amountFen == null || amountFen < 1 || amountFen > greatestAmountFen) {
    throw new Fault('NUMBER_OUT_OF_RANGE', {
      field: 'amountFen',
      value: amountFen ?? '—',
      minimum: 1,
      maximum: greatestAmountFen,
    });
  }
  return amountFen;
}

function refused(row: TalentProgrammeApplicationRow, to: TalentProgrammeState, why: Obstacle): Fault {
  return transitionRefused(
    'TalentProgrammeApplication',
    row.id,
    row.state,
    to,
    applicationStates.allowed(row.state),
    why,
  );
}
