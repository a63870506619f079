import { requireCome, requireNotBefore } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { mutation } from '../../../shared/src/mutation/mutation';
import { insertRow } from '../../../shared/src/mutation/write';
import { requiredText } from '../../../shared/src/required-text';
import type { AdvanceTalentStageInput, MutationResolvers } from '../generated/types';
import { lockWorker } from '../talent/named-workers';
import { optionalText } from '../talent/optional-text';
import type { TalentStageEntryRow } from './talent-stage.entity';
import { isStepBack, talentStages } from './talent-stage.rules';
import { latestTalentStage, leaveTalentStage, talentStageSource } from './talent-stage.store';

const textLength = 500;

/** Whoever was in post before the chain was kept enters it where they stand; from there it is one stage at a time. */
const advanceTalentStage = mutation(
  talentStageSource,
  'talentStageEntry',
  async (statements, input: AdvanceTalentStageInput) => {
    requireCome('enteredOn', input.enteredOn);
    const basis = requiredText('basis', input.basis, textLength);
    const worker = await lockWorker(statements, input.workerId);
    const latest = await latestTalentStage(statements, worker.id);
    let reason = optionalText('reason', input.reason, textLength);
    if (latest !== null) {
      talentStages.require(latest, latest.stage, input.stage);
      if (isStepBack(latest.stage, input.stage)) {
        reason = requiredText('reason', input.reason ?? '', textLength);
      }
      requireNotBefore('enteredOn', input.enteredOn, latest.enteredOn);
      await leaveTalentStage(statements, latest.id, input.enteredOn);
    }
    return await insertRow<TalentStageEntryRow>(statements, talentStageSource, {
      id: v7(),
      workerId: worker.id,
      regionCode: worker.regionCode,
      number: (latest?.number ?? 0) + 1,
      stage: input.stage,
      enteredOn: input.enteredOn,
      leftOn: null,
      basis,
      reason,
      provenance: 'REGISTERED',
    });
  },
);

export const talentStageMutations: Required<Pick<MutationResolvers, 'advanceTalentStage'>> = {
  advanceTalentStage,
};
