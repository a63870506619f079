import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { entrusted, selectColumns, sourceOf } from '../../../shared/src/entity';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { TalentServiceOfficerFilter } from '../generated/types';
import { asDay, idIn, inForceOn } from '../talent/dated.store';
import { workerSource } from '../worker/worker.store';
import {
  talentServiceOfficer,
  talentServiceWorker,
  type TalentServiceOfficerRow,
  type TalentServiceWorkerRow,
} from './talent-service-officer.entity';

export const talentServiceOfficerSource = sourceOf(talentServiceOfficer, 'officer');

export const talentServiceOfficerOrders = keysetOrders(
  talentServiceOfficer,
  'officer',
  {
    REGION_CODE_ASC: ['regionCode'],
    REGION_CODE_DESC: ['regionCode'],
    STARTED_ON_ASC: ['startedOn'],
    STARTED_ON_DESC: ['startedOn'],
  },
  'id',
);

/** Talent service officers who satisfy a filter, among those entrusted to the viewer. */
export function talentServiceOfficerList(
  filter: TalentServiceOfficerFilter,
): ListSource<TalentServiceOfficerRow> {
  return {
    ...talentServiceOfficerSource,
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('officer.region_code', code)),
      when(
        filter.workerIdIn,
        (ids) =>
          sql`EXISTS (SELECT FROM talent_service_worker served WHERE served.officer_id = officer.id AND ${idIn('served.worker_id', ids)})`,
      ),
      when(filter.asOf, (day) => inForceOn('officer.started_on', 'officer.ended_on', asDay(day))),
    ]),
  };
}

/** Talent service officers with these ids, in no particular order. */
export const talentServiceOfficersById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, talentServiceOfficerSource, ids);

/** Whom officers serve in person, in no particular order. */
export function workersServedByOfficers(
  statements: Statements,
  officerIds: readonly string[],
): Promise<TalentServiceWorkerRow[]> {
  return statements.rows(
    sql`SELECT ${selectColumns(talentServiceWorker, 'served')} FROM talent_service_worker served WHERE ${idIn('served.officer_id', officerIds)} ORDER BY served.officer_id, served.worker_id`,
  );
}

/** Which of these are ids of workers on record in a region and within the viewer's reach. */
export async function workersInRegion(
  statements: Statements,
  regionCode: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const found = await statements.rows<{ id: string }>(
    sql`SELECT worker.id FROM worker WHERE ${idIn('worker.id', ids)} AND ${codeUnder('worker.region_code', regionCode)} AND worker.erased_on IS NULL AND ${entrusted(workerSource, statements.viewer)}`,
  );
  return new Set(found.map(({ id }) => id));
}

/** Notes whom an officer serves in person. */
export async function addServedWorkers(
  statements: Statements,
  officerId: string,
  workerIds: readonly string[],
): Promise<void> {
  await statements.rows(
    sql`INSERT INTO talent_service_worker (officer_id, worker_id) SELECT ${officerId}::uuid, served.id FROM unnest(${workerIds}::uuid[]) served (id)`,
  );
}
