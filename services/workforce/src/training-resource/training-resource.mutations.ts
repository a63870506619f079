import { requireCome, requireNotBefore, requireWithin } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { Fault } from '../../../shared/src/errors';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow } from '../../../shared/src/mutation/write';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type { Statements } from '../../../shared/src/statements';
import type { AddTrainingResourceInput, RetireTrainingResourceInput } from '../generated/types';
import { holdPracticeBase } from '../practice-base/practice-base.store';
import type { TrainingResourceRow } from './training-resource.entity';
import { trainingResourceSource } from './training-resource.store';

const largestQuantity = 1_000_000;

async function knownBase(statements: Statements, id: string): Promise<string> {
  const base = await holdPracticeBase(statements, id);
  if (base === null) {
    throw new Fault('NOT_FOUND', { entity: 'PracticeBase', key: id });
  }
  return base.id;
}

const addTrainingResource = mutation(
  trainingResourceSource,
  'resource',
  async (statements, input: AddTrainingResourceInput) => {
    requireRegionInScope(statements.viewer, input.regionCode);
    await requireRegion(statements, input.regionCode);
    requireWithin('quantity', input.quantity, 1, largestQuantity);
    const name = requiredText('name', input.name, 100);
    const keeper = requiredText('keeper', input.keeper, 100);
    return await insertRow<TrainingResourceRow>(statements, trainingResourceSource, {
      id: v7(),
      name,
      kind: input.kind,
      level: input.level,
      keeper,
      quantity: input.quantity,
      regionCode: input.regionCode,
      baseId: input.baseId == null ? null : await knownBase(statements, input.baseId),
      availableFrom: input.availableFrom,
      retiredOn: null,
      retireReason: null,
      provenance: 'REGISTERED',
      sourceClause: null,
      version: 1,
    });
  },
);

/** Takes a resource out of use; that it was in use until then stays on record. */
const retireTrainingResource = mutation(
  trainingResourceSource,
  'resource',
  async (statements, input: RetireTrainingResourceInput) => {
    const retireReason = requiredText('reason', input.reason, 200);
    requireCome('retiredOn', input.retiredOn);
    return await changeRow(statements, trainingResourceSource, input, (row) => {
      if (row.retiredOn !== null) {
        throw new Fault('ALREADY_ENDED', { entity: 'TrainingResource', key: row.id, day: row.retiredOn });
      }
      requireNotBefore('retiredOn', input.retiredOn, row.availableFrom);
      return { retiredOn: input.retiredOn, retireReason };
    });
  },
);

export const trainingResourceMutations = { addTrainingResource, retireTrainingResource };
