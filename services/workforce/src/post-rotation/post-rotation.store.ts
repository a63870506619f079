import sql, { empty } from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { readable, sourceOf } from '../../../shared/src/entity';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { PostRotationFilter } from '../generated/types';
import { asDay, idIn, inForceOn, sharesDayWith } from '../talent/dated.store';
import { postRotation, type PostRotationRow } from './post-rotation.entity';

export const postRotationSource = sourceOf(postRotation, 'rotation');

export const postRotationOrders = keysetOrders(
  postRotation,
  'rotation',
  {
    REGION_CODE_ASC: ['regionCode'],
    REGION_CODE_DESC: ['regionCode'],
    STARTS_ON_ASC: ['startsOn'],
    STARTS_ON_DESC: ['startsOn'],
  },
  'id',
);

/** Post rotations that satisfy a filter, among those entrusted to the viewer. */
export function postRotationList(filter: PostRotationFilter): ListSource<PostRotationRow> {
  return {
    ...postRotationSource,
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('rotation.region_code', code)),
      when(filter.workerIdIn, (ids) => idIn('rotation.worker_id', ids)),
      when(filter.accompaniedByIdIn, (ids) => idIn('rotation.accompanied_by_id', ids)),
      when(filter.asOf, (day) => inForceOn('rotation.starts_on', 'rotation.ends_on', asDay(day))),
    ]),
  };
}

/** Post rotations with these ids, in no particular order. */
export const postRotationsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, postRotationSource, ids);

/** Post rotations of workers, the latest first. */
export function postRotationsOfWorkers(
  statements: Statements,
  workerIds: readonly string[],
): Promise<PostRotationRow[]> {
  const { columns, from } = postRotationSource;
  return statements.rows(
    sql`SELECT ${columns} FROM ${from} WHERE ${idIn('rotation.worker_id', workerIds)} AND ${readable(postRotationSource, statements.viewer)} ORDER BY rotation.starts_on DESC, rotation.id`,
  );
}

/**
 * Whether a worker is in another rotation on a day of a period, whoever may read it.
 * @param to null while no last day is set @param except a rotation that does not count
 */
export async function isInRotation(
  statements: Statements,
  workerId: string,
  from: string,
  to: string | null,
  except: string | null = null,
): Promise<boolean> {
  const other = except === null ? empty : sql`AND rotation.id <> ${except}::uuid`;
  const found = await statements.rows(
    sql`SELECT FROM post_rotation rotation WHERE rotation.worker_id = ${workerId}::uuid AND ${sharesDayWith('rotation.starts_on', 'rotation.ends_on', from, to)} ${other} LIMIT 1`,
  );
  return found.length > 0;
}
