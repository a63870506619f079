import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { selectColumns } from '../../../shared/src/entity';
import type { ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { VolunteerFilter } from '../generated/types';
import { volunteer, type VolunteerRow } from './volunteer.entity';
import { requireDateRange } from './volunteer.rules';

export const volunteerColumns = selectColumns(volunteer, 'volunteer');

export const volunteerOrders = keysetOrders(
  volunteer,
  'volunteer',
  { REGION_CODE_ASC: ['regionCode'], REGISTERED_ON_DESC: ['registeredOn'] },
  'id',
);

/**
 * Volunteers that satisfy a filter.
 * @throws Fault REGION_NOT_FOUND, DATE_RANGE_INVALID
 */
export function volunteerList(filter: VolunteerFilter): ListSource {
  requireDateRange(filter);
  return {
    columns: volunteerColumns,
    from: sql`volunteer`,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('volunteer.region_code', code)),
      when(filter.registeredFrom, (day) => sql`volunteer.registered_on >= ${day}::date`),
      when(filter.registeredTo, (day) => sql`volunteer.registered_on <= ${day}::date`),
    ]),
  };
}

/** Volunteers by id, in no particular order. */
export function volunteersById(statements: Statements, ids: readonly string[]): Promise<VolunteerRow[]> {
  return statements.rows(
    sql`SELECT ${volunteerColumns} FROM volunteer WHERE volunteer.id = ANY(${ids}::uuid[])`,
  );
}
