import sql from 'sql-template-tag';
import { dayOf } from '../../../shared/src/calendar';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { sourceOf } from '../../../shared/src/entity';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { TrainingResourceFilter } from '../generated/types';
import { trainingResource, type TrainingResourceRow } from './training-resource.entity';

export const trainingResourceSource = sourceOf(trainingResource, 'resource');

export const trainingResourceOrders = keysetOrders(
  trainingResource,
  'resource',
  { REGION_CODE_ASC: ['regionCode'], REGION_CODE_DESC: ['regionCode'] },
  'id',
);

/** Resources in use on a day, today unless the filter names another, that satisfy the filter. */
export function trainingResourceList(filter: TrainingResourceFilter): ListSource<TrainingResourceRow> {
  const day = dayOf(filter.asOf);
  return {
    ...trainingResourceSource,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('resource.region_code', code)),
      when(filter.kindIn, (kinds) => sql`resource.kind = ANY(${kinds})`),
      when(filter.levelIn, (levels) => sql`resource.level = ANY(${levels})`),
      sql`(resource.available_from <= ${day} AND (resource.retired_on IS NULL OR resource.retired_on > ${day}))`,
    ]),
  };
}

/** Resources with these ids, in no particular order. */
export const trainingResourcesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, trainingResourceSource, ids);
