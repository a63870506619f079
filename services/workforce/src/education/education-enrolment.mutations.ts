import { v7 } from 'uuid';
import { todayInChina } from '../../../shared/src/calendar';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow, lockRow } from '../../../shared/src/mutation/write';
import { requireNotErased } from '../../../shared/src/personal-data/erasure';
import { requiredText } from '../../../shared/src/required-text';
import type {
  EnrolInEducationInput,
  GraduateFromEducationInput,
  MutationResolvers,
  WithdrawFromEducationInput,
} from '../generated/types';
import { daysAfter } from '../registration/registration.rules';
import { stepDay } from '../registration/step-day.rules';
import { worker } from '../worker/worker.entity';
import { workerSource } from '../worker/worker.store';
import type { EducationEnrolmentRow } from './education-enrolment.entity';
import { educationEnrolmentMachine, educationEnrolmentStateOn } from './education-enrolment.rules';
import { educationEnrolmentSource } from './education-enrolment.store';

const textLength = 60;

const enrolInEducation = mutation(
  educationEnrolmentSource,
  'educationEnrolment',
  async (statements, input: EnrolInEducationInput) => {
    const student = await lockRow(statements, workerSource, input.workerId);
    requireNotErased(worker, student);
    return await insertRow<EducationEnrolmentRow>(statements, educationEnrolmentSource, {
      id: v7(),
      workerId: student.id,
      regionCode: student.regionCode,
      degree: input.degree,
      institution: requiredText('institution', input.institution, textLength),
      major: requiredText('major', input.major, textLength),
      startedOn: stepDay('startedOn', input.startedOn),
      graduatedOn: null,
      withdrawnOn: null,
      provenance: 'REGISTERED',
      version: 1,
    });
  },
);

const graduateFromEducation = mutation(
  educationEnrolmentSource,
  'educationEnrolment',
  async (statements, input: GraduateFromEducationInput) =>
    changeRow(statements, educationEnrolmentSource, input, (row) => {
      educationEnrolmentMachine.require(row, educationEnrolmentStateOn(row, todayInChina()), 'GRADUATED');
      return { graduatedOn: stepDay('graduatedOn', input.graduatedOn, daysAfter(row.startedOn, 1)) };
    }),
);

const withdrawFromEducation = mutation(
  educationEnrolmentSource,
  'educationEnrolment',
  async (statements, input: WithdrawFromEducationInput) =>
    changeRow(statements, educationEnrolmentSource, input, (row) => {
      educationEnrolmentMachine.require(row, educationEnrolmentStateOn(row, todayInChina()), 'WITHDRAWN');
      return { withdrawnOn: stepDay('withdrawnOn', input.withdrawnOn, row.startedOn) };
    }),
);

export const educationEnrolmentMutations: Required<
  Pick<MutationResolvers, 'enrolInEducation' | 'graduateFromEducation' | 'withdrawFromEducation'>
> = { enrolInEducation, graduateFromEducation, withdrawFromEducation };
