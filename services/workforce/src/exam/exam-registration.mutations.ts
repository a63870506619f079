import { requireWithin } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow, lockRow, type Change } from '../../../shared/src/mutation/write';
import { requireNotErased } from '../../../shared/src/personal-data/erasure';
import type { Statements } from '../../../shared/src/statements';
import type {
  ExamState,
  MutationResolvers,
  RecordExamAbsenceInput,
  RecordExamResultInput,
  RecordExamSittingInput,
  RegisterForExamInput,
  WithdrawExamRegistrationInput,
} from '../generated/types';
import { stepDay } from '../registration/step-day.rules';
import { worker } from '../worker/worker.entity';
import { workerSource } from '../worker/worker.store';
import type { ExamRegistrationRow } from './exam-registration.entity';
import { examMachine, firstExamYear } from './exam.rules';
import { examRegistrationSource, isRegisteredForExam } from './exam.store';

/** Registers a worker for a year's examination, once for each level. */
const registerForExam = mutation(
  examRegistrationSource,
  'examRegistration',
  async (statements, input: RegisterForExamInput) => {
    const candidate = await lockRow(statements, workerSource, input.workerId);
    requireNotErased(worker, candidate);
    const { examYear, level } = input;
    // The examination of a year is registered for in it, or at most in the year before.
    requireWithin('examYear', examYear, firstExamYear, Number(todayInChina().slice(0, 4)) + 1);
    const registeredOn = stepDay('registeredOn', input.registeredOn, `${examYear - 1}-01-01`);
    if (await isRegisteredForExam(statements, candidate.id, examYear, level)) {
      throw new Fault('EXAM_REGISTERED_TWICE', { year: examYear, level });
    }
    return await insertRow<ExamRegistrationRow>(statements, examRegistrationSource, {
      id: v7(),
      workerId: candidate.id,
      regionCode: candidate.regionCode,
      examYear,
      level,
      registeredOn,
      satOn: null,
      decidedOn: null,
      state: 'REGISTERED',
      provenance: 'REGISTERED',
      version: 1,
    });
  },
);

/** Takes one step of the machine. @param effect is given the row and returns the day that the step sets */
function take(
  statements: Statements,
  input: { readonly id: string; readonly expectedVersion: number },
  state: ExamState,
  effect: (row: ExamRegistrationRow) => Partial<ExamRegistrationRow>,
): Promise<Change<ExamRegistrationRow>> {
  return changeRow(statements, examRegistrationSource, input, (row) => {
    examMachine.require(row, row.state, state);
    return { ...effect(row), state };
  });
}

const recordExamSitting = mutation(
  examRegistrationSource,
  'examRegistration',
  async (statements, input: RecordExamSittingInput) =>
    take(statements, input, 'SAT', (row) => ({ satOn: stepDay('satOn', input.satOn, row.registeredOn) })),
);

const recordExamAbsence = mutation(
  examRegistrationSource,
  'examRegistration',
  async (statements, input: RecordExamAbsenceInput) =>
    take(statements, input, 'ABSENT', (row) => ({
      decidedOn: stepDay('decidedOn', input.decidedOn, row.registeredOn),
    })),
);

const recordExamResult = mutation(
  examRegistrationSource,
  'examRegistration',
  async (statements, input: RecordExamResultInput) =>
    take(statements, input, input.passed ? 'PASSED' : 'FAILED', (row) => ({
      decidedOn: stepDay('decidedOn', input.decidedOn, row.satOn),
    })),
);

const withdrawExamRegistration = mutation(
  examRegistrationSource,
  'examRegistration',
  async (statements, input: WithdrawExamRegistrationInput) =>
    take(statements, input, 'WITHDRAWN', (row) => ({
      decidedOn: stepDay('decidedOn', input.decidedOn, row.registeredOn),
    })),
);

export const examRegistrationMutations: Required<
  Pick<
    MutationResolvers,
    | 'registerForExam'
    | 'recordExamSitting'
    | 'recordExamAbsence'
    | 'recordExamResult'
    | 'withdrawExamRegistration'
  >
> = { registerForExam, recordExamSitting, recordExamAbsence, recordExamResult, withdrawExamRegistration };
