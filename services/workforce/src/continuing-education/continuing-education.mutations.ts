import { requireWithin } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow, lockRow } from '../../../shared/src/mutation/write';
import { requireNotErased } from '../../../shared/src/personal-data/erasure';
import { requiredText } from '../../../shared/src/required-text';
import type {
  AnnulContinuingEducationInput,
  MutationResolvers,
  RecordContinuingEducationInput,
} from '../generated/types';
import { stepDay } from '../registration/step-day.rules';
import { worker } from '../worker/worker.entity';
import { workerSource } from '../worker/worker.store';
import type { ContinuingEducationRow } from './continuing-education.entity';
import {
  continuingEducationMachine,
  continuingEducationState,
  minutesOfDay,
} from './continuing-education.rules';
import { continuingEducationSource, minutesOnDay } from './continuing-education.store';

const textLength = 200;
const reasonLength = 500;

/** Records continuing education; of one day a worker has no more than its minutes. */
const recordContinuingEducation = mutation(
  continuingEducationSource,
  'continuingEducation',
  async (statements, input: RecordContinuingEducationInput) => {
    // Whoever records for the same worker at once waits here, so that the minutes of the day are all seen.
    const learner = await lockRow(statements, workerSource, input.workerId);
    requireNotErased(worker, learner);
    const { minutes } = input;
    requireWithin('minutes', minutes, 1, minutesOfDay);
    const completedOn = stepDay('completedOn', input.completedOn);
    const recordedMinutes = await minutesOnDay(statements, learner.id, completedOn);
    if (recordedMinutes + minutes > minutesOfDay) {
      throw new Fault('DAILY_MINUTES_EXCEEDED', {
        day: completedOn,
        recordedMinutes,
        minutes,
        maximum: minutesOfDay,
      });
    }
    return await insertRow<ContinuingEducationRow>(statements, continuingEducationSource, {
      id: v7(),
      workerId: learner.id,
      regionCode: learner.regionCode,
      completedOn,
      minutes,
      kind: input.kind,
      topic: requiredText('topic', input.topic, textLength),
      provider: requiredText('provider', input.provider, textLength),
      annulledOn: null,
      annulledReason: null,
      provenance: 'REGISTERED',
      version: 1,
    });
  },
);

const annulContinuingEducation = mutation(
  continuingEducationSource,
  'continuingEducation',
  async (statements, input: AnnulContinuingEducationInput) =>
    changeRow(statements, continuingEducationSource, input, (row) => {
      continuingEducationMachine.require(row, continuingEducationState(row), 'ANNULLED');
      return {
        annulledOn: todayInChina(),
        annulledReason: requiredText('reason', input.reason, reasonLength),
      };
    }),
);

export const continuingEducationMutations: Required<
  Pick<MutationResolvers, 'recordContinuingEducation' | 'annulContinuingEducation'>
> = { recordContinuingEducation, annulContinuingEducation };
