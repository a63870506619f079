import { requirePeriod } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow } from '../../../shared/src/mutation/write';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type { PlanTrainingInput, ReviseTrainingPlanInput } from '../generated/types';
import { requirePeriodWithin } from './period.rules';
import type { TrainingPlanRow } from './training-plan.entity';
import { trainingPlanSource } from './training-plan.store';
import { sessionDaysOfPlan } from './training-session.store';

const nameLength = 100;

const planTraining = mutation(trainingPlanSource, 'plan', async (statements, input: PlanTrainingInput) => {
  requireRegionInScope(statements.viewer, input.regionCode);
  await requireRegion(statements, input.regionCode);
  requirePeriod(input.startsOn, input.endsOn);
  return await insertRow<TrainingPlanRow>(statements, trainingPlanSource, {
    id: v7(),
    name: requiredText('name', input.name, nameLength),
    tier: input.tier,
    track: input.track,
    regionCode: input.regionCode,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    provenance: 'REGISTERED',
    sourceClause: null,
    version: 1,
  });
});

/** A plan keeps the days of the sessions that it has, cancelled ones apart. */
const reviseTrainingPlan = mutation(
  trainingPlanSource,
  'plan',
  async (statements, input: ReviseTrainingPlanInput) => {
    const name = requiredText('name', input.name, nameLength);
    requirePeriod(input.startsOn, input.endsOn);
    return await changeRow(statements, trainingPlanSource, input, async (row) => {
      const taken = await sessionDaysOfPlan(statements, row.id);
      if (taken !== null) {
        requirePeriodWithin(['sessions.startsOn', 'sessions.endsOn'], taken, input);
      }
      return { name, startsOn: input.startsOn, endsOn: input.endsOn };
    });
  },
);

export const trainingPlanMutations = { planTraining, reviseTrainingPlan };
