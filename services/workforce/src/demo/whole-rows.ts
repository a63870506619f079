import type { PoolClient } from 'pg';
import { copyRows } from '../../../shared/src/copy';
import type { Entity } from '../../../shared/src/entity';

/** Loads rows with all of their columns. @returns the number of rows */
export function copyWholeRows<Row extends object>(
  client: PoolClient,
  entity: Entity<Row>,
  rows: readonly Row[],
): Promise<number> {
  return copyRows(client, entity, Object.keys(entity.columns) as (keyof Row & string)[], rows);
}
