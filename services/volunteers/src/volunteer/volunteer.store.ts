import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { sourceOf } from '../../../shared/src/entity';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { normalIdNumber } from '../../../shared/src/personal-data/id-number';
import type { KeyRing } from '../../../shared/src/personal-data/key-ring';
import { normalPhone } from '../../../shared/src/personal-data/phone';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { VolunteerFilter } from '../generated/types';
import { volunteer, type VolunteerRow } from './volunteer.entity';
import { requireDateRange } from './volunteer.rules';

export const volunteerSource = sourceOf(volunteer);

export const volunteerOrders = keysetOrders(
  volunteer,
  'volunteer',
  { REGION_CODE_ASC: ['regionCode'], REGISTERED_ON_DESC: ['registeredOn'] },
  'id',
);

/**
 * Volunteers that satisfy a filter.
 * @param ring opens the search by personal data
 * @throws Fault REGION_NOT_FOUND, DATE_RANGE_INVALID
 */
export function volunteerList(filter: VolunteerFilter, ring: () => KeyRing): ListSource<VolunteerRow> {
  requireDateRange(filter);
  return {
    ...volunteerSource,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('volunteer.region_code', code)),
      when(filter.registeredFrom, (day) => sql`volunteer.registered_on >= ${day}::date`),
      when(filter.registeredTo, (day) => sql`volunteer.registered_on <= ${day}::date`),
      when(
        filter.idNumber,
        (number) =>
          sql`volunteer.id_number_digest = ANY(${ring().digests(normalIdNumber(number), 'idNumber')})`,
      ),
      when(
        filter.phone,
        (phone) => sql`volunteer.phone_digest = ANY(${ring().digests(normalPhone(phone), 'phone')})`,
      ),
    ]),
  };
}

/** Volunteers by id, in no particular order. */
export const volunteersById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, volunteerSource, ids);
