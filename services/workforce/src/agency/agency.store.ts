import type { Sql } from 'sql-template-tag';
import { readNestedLists, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import type { Statements } from '../../../shared/src/statements';
import { isStationedByParent } from '../employment/employment.store';
import type { WorkerRow } from '../worker/worker.entity';
import { workerSource } from '../worker/worker.store';

/** Pages of the workers employed with each of several agencies on a day. */
export function stationedWorkersOf(
  statements: Statements,
  day: Sql,
  agencyIds: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<WorkerRow>[]> {
  const withAgency = { type: 'uuid', condition: isStationedByParent(day) } as const;
  const list = { ...workerSource, where: [] };
  return readNestedLists(statements, list, order, page, wanted, withAgency, agencyIds);
}
