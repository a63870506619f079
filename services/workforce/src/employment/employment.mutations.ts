import { requirePeriod } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow, lockRow } from '../../../shared/src/mutation/write';
import { requireNotErased } from '../../../shared/src/personal-data/erasure';
import { requiredText } from '../../../shared/src/required-text';
import type { AppointWorkerInput, EndEmploymentInput, MutationResolvers } from '../generated/types';
import { requireRoomInPost } from '../post/post.store';
import { requireSecondmentsWithin } from '../secondment/secondment.store';
import { worker } from '../worker/worker.entity';
import { requireWorkingAge } from '../worker/worker.rules';
import { workerSource } from '../worker/worker.store';
import type { EmploymentRow } from './employment.entity';
import { requireEnd } from './employment.rules';
import { employmentSource, fullTimeWithin } from './employment.store';
import { placeOf } from './place';

const employerLength = 60;

/** Begins an employment. The worker's row is locked first, then the post's: appointments take turns. */
const appointWorker = mutation(
  employmentSource,
  'employment',
  async (statements, input: AppointWorkerInput) => {
    const person = await lockRow(statements, workerSource, input.workerId);
    requireNotErased(worker, person);
    const { kind, field, startedOn } = input;
    const fullTime = input.fullTime!;
    const endedOn = input.endedOn ?? null;
    const employer = requiredText('employer', input.employer, employerLength);
    requirePeriod(startedOn, endedOn);
    if (person.birthDate !== null) {
      requireWorkingAge(person.birthDate, startedOn);
    }
    const row: EmploymentRow = {
      id: v7(),
      workerId: person.id,
      kind,
      field,
      employer,
      ...(await placeOf(statements, input)),
      postId: input.postId ?? null,
      fullTime,
      startedOn,
      endedOn,
      provenance: 'REGISTERED',
      version: 1,
    };
    if (fullTime) {
      const other = await fullTimeWithin(statements, person.id, startedOn, endedOn);
      if (other !== null) {
        throw new Fault('OVERLAPPING_EMPLOYMENT', { from: other.startedOn, to: other.endedOn ?? '—' });
      }
    }
    if (row.postId !== null) {
      await requireRoomInPost(statements, row.postId, row);
    }
    return await insertRow(statements, employmentSource, row);
  },
);

/** Sets the last day in post; a secondment does not outlast the employment. */
const endEmployment = mutation(
  employmentSource,
  'employment',
  async (statements, input: EndEmploymentInput) =>
    changeRow(statements, employmentSource, input, async (row) => {
      requireEnd(row, input.endedOn);
      await requireSecondmentsWithin(statements, row.id, input.endedOn);
      return { endedOn: input.endedOn };
    }),
);

export const employmentMutations: Pick<Required<MutationResolvers>, 'appointWorker' | 'endEmployment'> = {
  appointWorker,
  endEmployment,
};
