import sql from 'sql-template-tag';
import { dayOf } from '../../../shared/src/calendar';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { sourceOf } from '../../../shared/src/entity';
import { isUuid } from '../../../shared/src/identifier';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { TrainerFilter } from '../generated/types';
import { trainer, type TrainerRow } from './trainer.entity';

export const trainerSource = sourceOf(trainer);

export const trainerOrders = keysetOrders(
  trainer,
  'trainer',
  { REGION_CODE_ASC: ['regionCode'], REGION_CODE_DESC: ['regionCode'] },
  'id',
);

/** Trainers appointed on a day, today unless the filter names another, that satisfy the filter. */
export function trainerList(filter: TrainerFilter): ListSource<TrainerRow> {
  const day = dayOf(filter.asOf);
  return {
    ...trainerSource,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('trainer.region_code', code)),
      when(filter.domainIn, (domains) => sql`trainer.domain = ANY(${domains})`),
      when(filter.levelIn, (levels) => sql`trainer.level = ANY(${levels})`),
      when(filter.fieldIn, (fields) => sql`trainer.fields && ${fields}::text[]`),
      sql`(trainer.appointed_on <= ${day} AND (trainer.ends_on IS NULL OR trainer.ends_on >= ${day}))`,
    ]),
  };
}

/** Trainers with these ids, in no particular order; what is no UUID is nobody's id. */
export const trainersById = (statements: Statements, ids: readonly string[]): Promise<TrainerRow[]> => {
  const known = ids.filter((id) => isUuid(id));
  return known.length === 0 ? Promise.resolve([]) : rowsById(statements, trainerSource, known);
};
