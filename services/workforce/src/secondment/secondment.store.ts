import sql from 'sql-template-tag';
import { codeUnder, conditions, hasId, when } from '../../../shared/src/condition';
import { readable, sourceOf, type Source } from '../../../shared/src/entity';
import { Fault } from '../../../shared/src/errors';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { SecondmentFilter } from '../generated/types';
import { asItWas } from '../../../shared/src/dated';
import { secondment, type SecondmentRow } from './secondment.entity';
import { grantedStates, standingStates } from './secondment.rules';

export const secondmentSource = sourceOf(secondment);

export const secondmentOrders = keysetOrders(
  secondment,
  'secondment',
  { STARTS_ON_DESC: ['startsOn'], REGION_CODE_ASC: ['regionCode'] },
  'id',
);

/** Secondments as they were at the end of a day (null for as they are): what was granted ends on the last day away. */
function secondmentsOn(asOf: string | null | undefined): Source<SecondmentRow> {
  return asOf == null
    ? secondmentSource
    : asItWas(secondmentSource, asOf, {
        state: sql`CASE WHEN secondment.state = 'ENDED' AND secondment.ends_on > ${asOf}::date THEN 'APPROVED' ELSE secondment.state END`,
      });
}

/** Secondments that satisfy a filter, among those entrusted to the viewer. */
export function secondmentList(filter: SecondmentFilter): ListSource<SecondmentRow> {
  return {
    ...secondmentsOn(filter.asOf),
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('secondment.region_code', code)),
      when(filter.hostRegionUnder, (code) => codeUnder('secondment.host_region_code', code)),
      when(filter.stateIn, (states) => sql`secondment.state = ANY(${states})`),
      when(
        filter.asOf,
        (day) =>
          sql`secondment.state = ANY(${grantedStates}) AND secondment.starts_on <= ${day}::date AND secondment.ends_on >= ${day}::date`,
      ),
      when(filter.workerId, (id) => hasId('secondment.worker_id', id)),
      when(filter.employmentId, (id) => hasId('secondment.employment_id', id)),
    ]),
  };
}

/** Secondments with these ids, in no particular order. */
export const secondmentsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, secondmentSource, ids);

/** Secondments of workers, the latest first. */
export function secondmentsOfWorkers(
  statements: Statements,
  workerIds: readonly string[],
): Promise<SecondmentRow[]> {
  return statements.rows(
    sql`SELECT ${secondmentSource.columns} FROM secondment WHERE secondment.worker_id = ANY(${workerIds}::uuid[]) AND ${readable(secondmentSource, statements.viewer)} ORDER BY secondment.starts_on DESC, secondment.id`,
  );
}

/**
 * Refuses days on which an employment is lent already, requested or granted.
 * @throws Fault OVERLAPPING_SECONDMENT with the other's days
 */
export async function requireNotSeconded(
  statements: Statements,
  employmentId: string,
  startsOn: string,
  endsOn: string,
): Promise<void> {
  const [other] = await statements.rows<Pick<SecondmentRow, 'startsOn' | 'endsOn'>>(
    sql`SELECT secondment.starts_on AS "startsOn", secondment.ends_on AS "endsOn" FROM secondment WHERE secondment.employment_id = ${employmentId}::uuid AND secondment.state = ANY(${standingStates}) AND secondment.starts_on <= ${endsOn}::date AND secondment.ends_on >= ${startsOn}::date ORDER BY secondment.starts_on LIMIT 1`,
  );
  if (other !== undefined) {
    throw new Fault('OVERLAPPING_SECONDMENT', { from: other.startsOn, to: other.endsOn });
  }
}

/**
 * Refuses a last day in post that a secondment goes beyond, requested or granted.
 * @throws Fault SECONDMENT_OUTSIDE_EMPLOYMENT with the secondment's days
 */
export async function requireSecondmentsWithin(
  statements: Statements,
  employmentId: string,
  endedOn: string,
): Promise<void> {
  const [beyond] = await statements.rows<Pick<SecondmentRow, 'startsOn' | 'endsOn'>>(
    sql`SELECT secondment.starts_on AS "startsOn", secondment.ends_on AS "endsOn" FROM secondment WHERE secondment.employment_id = ${employmentId}::uuid AND secondment.state = ANY(${standingStates}) AND secondment.ends_on > ${endedOn}::date ORDER BY secondment.starts_on LIMIT 1`,
  );
  if (beyond !== undefined) {
    throw new Fault('SECONDMENT_OUTSIDE_EMPLOYMENT', { from: beyond.startsOn, to: beyond.endsOn });
  }
}
