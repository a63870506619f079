import sql, { type Sql } from 'sql-template-tag';
import { workerIsCertified, highestLevelIn } from '../certificate/certificate.store';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { selectColumns } from '../../../shared/src/entity';
import { readNestedLists, type ListSource, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import { currentFieldIn, isCommunityWorkerOfParent, workerIsInPost } from '../employment/employment.store';
import type { WorkerFilter } from '../generated/types';
import { worker, type WorkerRow } from './worker.entity';

const columns = selectColumns(worker, 'worker');
const from = sql`worker`;

export const workerOrders = keysetOrders(
  worker,
  'worker',
  { REGION_CODE_ASC: ['regionCode'], REGION_CODE_DESC: ['regionCode'] },
  'id',
);

/** Workers that satisfy a filter. */
export function workerList(filter: WorkerFilter): ListSource {
  return {
    columns,
    from,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('worker.region_code', code)),
      when(filter.certified, (certified) =>
        exactlyWhen(certified, workerIsCertified(filter.basis ?? 'HELD')),
      ),
      when(filter.levelIn, highestLevelIn),
      when(filter.inPost, (inPost) => exactlyWhen(inPost, workerIsInPost)),
      when(filter.fieldIn, currentFieldIn),
    ]),
  };
}

/** Workers with these ids, in no particular order. */
export function workersById(statements: Statements, ids: readonly string[]): Promise<WorkerRow[]> {
  return statements.rows(sql`SELECT ${columns} FROM worker WHERE worker.id = ANY(${ids}::uuid[])`);
}

/** Pages of the community workers in post in each of several communities. */
export function communityWorkersOf(
  statements: Statements,
  communityIds: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<WorkerRow>[]> {
  const inCommunity = { type: 'uuid', condition: isCommunityWorkerOfParent } as const;
  return readNestedLists(
    statements,
    { columns, from, where: [] },
    order,
    page,
    wanted,
    inCommunity,
    communityIds,
  );
}

function exactlyWhen(wanted: boolean, condition: Sql): Sql {
  return wanted ? condition : sql`NOT ${condition}`;
}
