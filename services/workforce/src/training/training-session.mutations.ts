import { requirePeriod } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow, lockRow } from '../../../shared/src/mutation/write';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type { Statements } from '../../../shared/src/statements';
import type {
  CancelTrainingSessionInput,
  HoldTrainingSessionInput,
  PlanTrainingSessionInput,
  ReviseTrainingSessionInput,
} from '../generated/types';
import { holdPracticeBase } from '../practice-base/practice-base.store';
import { isAppointedOn } from '../trainer/trainer.rules';
import { trainersById } from '../trainer/trainer.store';
import { requirePeriodWithin } from './period.rules';
import type { TrainingSessionRow } from './training-session.entity';
import {
  requireOver,
  requireRegionOfPlan,
  requireRevisable,
  requireTeachableMinutes,
  seriesLength,
  trainingSessionStates,
} from './training-session.rules';
import { assignTrainers, trainingSessionSource } from './training-session.store';
import type { TrainingPlanRow } from './training-plan.entity';
import { trainingPlanSource } from './training-plan.store';

type Arrangement = Pick<
  TrainingSessionRow,
  'topic' | 'series' | 'delivery' | 'baseId' | 'startsOn' | 'endsOn' | 'minutes'
>;

/**
 * What is arranged for a session, as far as it can be: within the plan, at a base that is active, by trainers who are
 * appointed on its first day.
 */
async function arrangementOf(
  statements: Statements,
  input: PlanTrainingSessionInput | ReviseTrainingSessionInput,
  plan: TrainingPlanRow,
): Promise<Arrangement & { readonly trainerIds: readonly string[] }> {
  requirePeriod(input.startsOn, input.endsOn);
  requirePeriodWithin(['startsOn', 'endsOn'], input, plan);
  requireTeachableMinutes(input.minutes, input);
  const topic = requiredText('topic', input.topic, 100);
  const series = input.series == null ? null : requiredText('series', input.series, seriesLength);
  const baseId = await activeBase(statements, input.baseId ?? null);
  const trainerIds = await appointedTrainers(statements, input.trainerIds, input.startsOn);
  const { delivery, startsOn, endsOn, minutes } = input;
  return { topic, series, delivery, baseId, startsOn, endsOn, minutes, trainerIds };
}

async function activeBase(statements: Statements, id: string | null): Promise<string | null> {
  if (id === null) {
    return null;
  }
  const base = await holdPracticeBase(statements, id);
  if (base === null) {
    throw new Fault('NOT_FOUND', { entity: 'PracticeBase', key: id });
  }
  if (base.status !== 'ACTIVE') {
    throw new Fault('PRACTICE_BASE_NOT_ACTIVE', { key: id, status: base.status });
  }
  return base.id;
}

async function appointedTrainers(
  statements: Statements,
  given: readonly string[],
  day: string,
): Promise<string[]> {
  const ids = [...new Set(given.map((id) => id.toLowerCase()))];
  const found = new Map((await trainersById(statements, ids)).map((row) => [row.id, row]));
  for (const id of ids) {
    const trainer = found.get(id);
    if (trainer === undefined) {
      throw new Fault('NOT_FOUND', { entity: 'Trainer', key: id });
    }
    if (!isAppointedOn(trainer, day)) {
      throw new Fault('TRAINER_NOT_APPOINTED', { key: id, day });
    }
  }
  return ids;
}

/** Plans a session; it is for those to do who keep the plan. */
const planTrainingSession = mutation(
  trainingSessionSource,
  'session',
  async (statements, input: PlanTrainingSessionInput) => {
    requireRegionInScope(statements.viewer, input.regionCode);
    await requireRegion(statements, input.regionCode);
    const plan = await lockRow(statements, trainingPlanSource, input.planId);
    requireRegionOfPlan(input.regionCode, plan.regionCode);
    const { trainerIds, ...arrangement } = await arrangementOf(statements, input, plan);
    const planned = await insertRow<TrainingSessionRow>(statements, trainingSessionSource, {
      ...arrangement,
      id: v7(),
      planId: plan.id,
      regionCode: input.regionCode,
      state: 'PLANNED',
      cancelReason: null,
      plannedOn: todayInChina(),
      cancelledOn: null,
      provenance: 'REGISTERED',
      sourceClause: null,
      version: 1,
    });
    await assignTrainers(statements, planned.after.id, trainerIds);
    return planned;
  },
);

const reviseTrainingSession = mutation(
  trainingSessionSource,
  'session',
  async (statements, input: ReviseTrainingSessionInput) =>
    changeRow(statements, trainingSessionSource, input, async (row) => {
      requireRevisable(row);
      const plan = await lockRow(statements, trainingPlanSource, row.planId);
      const { trainerIds, ...arrangement } = await arrangementOf(statements, input, plan);
      await assignTrainers(statements, row.id, trainerIds);
      return arrangement;
    }),
);

const holdTrainingSession = mutation(
  trainingSessionSource,
  'session',
  async (statements, input: HoldTrainingSessionInput) =>
    changeRow(statements, trainingSessionSource, input, (row) => {
      requireOver(row);
      return { state: 'HELD' };
    }),
);

const cancelTrainingSession = mutation(
  trainingSessionSource,
  'session',
  async (statements, input: CancelTrainingSessionInput) => {
    const cancelReason = requiredText('reason', input.reason, 200);
    return await changeRow(statements, trainingSessionSource, input, (row) => {
      trainingSessionStates.require(row, row.state, 'CANCELLED');
      return { state: 'CANCELLED', cancelReason, cancelledOn: todayInChina() };
    });
  },
);

export const trainingSessionMutations = {
  planTrainingSession,
  reviseTrainingSession,
  holdTrainingSession,
  cancelTrainingSession,
};
