import { requireNotBefore, requirePeriod } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow } from '../../../shared/src/mutation/write';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type { AppointTrainerInput, EndTrainerAppointmentInput } from '../generated/types';
import type { TrainerRow } from './trainer.entity';
import { requireRunningUntil, taughtFields } from './trainer.rules';
import { trainerSource } from './trainer.store';

const appointTrainer = mutation(trainerSource, 'trainer', async (statements, input: AppointTrainerInput) => {
  requireRegionInScope(statements.viewer, input.regionCode);
  await requireRegion(statements, input.regionCode);
  const endsOn = input.endsOn ?? null;
  requirePeriod(input.appointedOn, endsOn);
  return await insertRow<TrainerRow>(statements, trainerSource, {
    id: v7(),
    name: requiredText('name', input.name, 50),
    domain: input.domain,
    level: input.level,
    fields: taughtFields(input.fields),
    affiliation: requiredText('affiliation', input.affiliation, 100),
    regionCode: input.regionCode,
    appointedOn: input.appointedOn,
    endsOn,
    endReason: null,
    provenance: 'REGISTERED',
    sourceClause: null,
    version: 1,
  });
});

/** Ends an appointment; until then it stays as it was. */
const endTrainerAppointment = mutation(
  trainerSource,
  'trainer',
  async (statements, input: EndTrainerAppointmentInput) => {
    const endReason = requiredText('reason', input.reason, 200);
    return await changeRow(statements, trainerSource, input, (row) => {
      requireNotBefore('endsOn', input.endsOn, row.appointedOn);
      requireRunningUntil(row, input.endsOn);
      return { endsOn: input.endsOn, endReason };
    });
  },
);

export const trainerMutations = { appointTrainer, endTrainerAppointment };
