import sql from 'sql-template-tag';
import { dayOf } from '../../../shared/src/calendar';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { selectColumns, sourceOf } from '../../../shared/src/entity';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { SecretaryStudioFilter } from '../generated/types';
import { dated } from '../../../shared/src/dated';
import { heldAtEndOf, idIn } from '../talent/dated.store';
import {
  secretaryStudio,
  secretaryStudioStatusEntry,
  type SecretaryStudioRow,
  type SecretaryStudioStatusEntryRow,
} from './secretary-studio.entity';

export const secretaryStudioSource = sourceOf(secretaryStudio, 'studio');

export const secretaryStudioOrders = keysetOrders(
  secretaryStudio,
  'studio',
  {
    REGION_CODE_ASC: ['regionCode'],
    REGION_CODE_DESC: ['regionCode'],
    OPENED_ON_ASC: ['openedOn'],
    OPENED_ON_DESC: ['openedOn'],
  },
  'id',
);

/** Secretary studios that satisfy a filter. */
export function secretaryStudioList(filter: SecretaryStudioFilter): ListSource<SecretaryStudioRow> {
  const day = dayOf(filter.asOf);
  return {
    ...dated(secretaryStudioSource, filter.asOf),
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('studio.region_code', code)),
      when(filter.communityIdIn, (ids) => idIn('studio.community_id', ids)),
      sql`studio.opened_on <= ${day}`,
      when(
        filter.statusIn,
        (statuses) =>
          sql`EXISTS (SELECT FROM secretary_studio_status_entry change WHERE change.studio_id = studio.id AND ${heldAtEndOf('change', day)} AND change.status = ANY(${statuses}))`,
      ),
    ]),
  };
}

/** Secretary studios with these ids, in no particular order. */
export const secretaryStudiosById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, secretaryStudioSource, ids);

/** Secretary studios in communities, in order of their names. */
export function secretaryStudiosOfCommunities(
  statements: Statements,
  communityIds: readonly string[],
): Promise<SecretaryStudioRow[]> {
  const { columns, from } = secretaryStudioSource;
  return statements.rows(
    sql`SELECT ${columns} FROM ${from} WHERE ${idIn('studio.community_id', communityIds)} ORDER BY studio.name COLLATE "C", studio.id`,
  );
}

/** Statuses of studios, the earliest first. */
export function statusHistoryOfStudios(
  statements: Statements,
  studioIds: readonly string[],
): Promise<SecretaryStudioStatusEntryRow[]> {
  return statements.rows(
    sql`SELECT ${selectColumns(secretaryStudioStatusEntry, 'change')} FROM secretary_studio_status_entry change WHERE ${idIn('change.studio_id', studioIds)} ORDER BY change.studio_id, change.number`,
  );
}

/** Puts a status behind the latest one of a studio, which ends on its day. */
export async function addStatus(
  statements: Statements,
  { studioId, status, enteredOn, reason }: Omit<SecretaryStudioStatusEntryRow, 'number' | 'leftOn'>,
): Promise<void> {
  await statements.rows(
    sql`UPDATE secretary_studio_status_entry SET left_on = ${enteredOn}::date WHERE secretary_studio_status_entry.studio_id = ${studioId}::uuid AND secretary_studio_status_entry.left_on IS NULL`,
  );
  await statements.rows(sql`
    INSERT INTO secretary_studio_status_entry (studio_id, number, status, entered_on, reason)
    SELECT ${studioId}::uuid, count(*) + 1, ${status}, ${enteredOn}::date, ${reason}
    FROM secretary_studio_status_entry change WHERE change.studio_id = ${studioId}::uuid`);
}
