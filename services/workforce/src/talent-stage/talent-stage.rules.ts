import { stateMachine } from '../../../shared/src/state-machine';
import type { TalentStage } from '../generated/types';
import type { TalentStageEntryRow } from './talent-stage.entity';

/**
 * 引进 → 培育 → 使用 → 留任, one stage on at a time, and back to 培育 where somebody needs it again. Leaving is no stage:
 * it is the end of an employment, which the register has already.
 */
export const talentStages = stateMachine<TalentStage>('TalentStageEntry', {
  RECRUIT: ['DEVELOP'],
  DEVELOP: ['DEPLOY'],
  DEPLOY: ['RETAIN', 'DEVELOP'],
  RETAIN: ['DEVELOP'],
});

/** Whether a step leads back, and so takes a reason. */
export function isStepBack(from: TalentStage, to: TalentStage): boolean {
  return to === 'DEVELOP' && from !== 'RECRUIT';
}

/** What an entry may turn into: once it was left, the next entry is asked. */
export function allowedStages({ stage, leftOn }: TalentStageEntryRow): readonly TalentStage[] {
  return leftOn === null ? talentStages.allowed(stage) : [];
}
