import sql, { type Sql } from 'sql-template-tag';
import { workerIsCertified, highestLevelIn } from '../certificate/certificate.store';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { sourceOf } from '../../../shared/src/entity';
import { readNestedLists, rowsById, type ListSource, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { normalIdNumber } from '../../../shared/src/personal-data/id-number';
import type { KeyRing } from '../../../shared/src/personal-data/key-ring';
import { normalPhone } from '../../../shared/src/personal-data/phone';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import { isCommunityWorkerOfParent, workerIsInField, workerIsInPost } from '../employment/employment.store';
import { dated } from '../../../shared/src/dated';
import { dayOf } from '../../../shared/src/calendar';
import { workerRegistration } from '../registration/registration.store';
import type { WorkerFilter } from '../generated/types';
import { workerHasPassed } from '../training/attendance.store';
import { worker, type WorkerRow } from './worker.entity';

export const workerSource = sourceOf(worker);

export const workerOrders = keysetOrders(
  worker,
  'worker',
  { REGION_CODE_ASC: ['regionCode'], REGION_CODE_DESC: ['regionCode'] },
  'id',
);

/**
 * Workers that satisfy a filter, among those entrusted to the viewer: the register is searched by those who keep it,
 * however public the names in it are.
 * @param ring opens the search by personal data
 */
export function workerList(filter: WorkerFilter, ring: () => KeyRing): ListSource<WorkerRow> {
  const day = dayOf(filter.asOf);
  return {
    ...dated(workerSource, filter.asOf),
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('worker.region_code', code)),
      when(filter.certified, (certified) =>
        exactlyWhen(certified, workerIsCertified(filter.basis ?? 'HELD', day)),
      ),
      when(filter.levelIn, (levels) => highestLevelIn(levels, day)),
      when(filter.inPost, (inPost) => exactlyWhen(inPost, workerIsInPost(day))),
      when(filter.fieldIn, (fields) => workerIsInField(fields, day)),
      ...workerRegistration(filter, day),
      when(filter.neverTrained, (never) => exactlyWhen(!never, workerHasPassed(day))),
      when(
        filter.idNumber,
        (number) => sql`worker.id_number_digest = ANY(${ring().digests(normalIdNumber(number), 'idNumber')})`,
      ),
      when(
        filter.phone,
        (phone) => sql`worker.phone_digest = ANY(${ring().digests(normalPhone(phone), 'phone')})`,
      ),
    ]),
  };
}

/** Workers with these ids, in no particular order. */
export const workersById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, workerSource, ids);

/** Pages of the community workers in post in each of several communities on a day. @param asOf null is today */
export function communityWorkersOf(
  statements: Statements,
  asOf: string | null,
  communityIds: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<WorkerRow>[]> {
  const day = dayOf(asOf);
  const inCommunity = { type: 'uuid', condition: isCommunityWorkerOfParent(day) } as const;
  return readNestedLists(
    statements,
    { ...workerSource, where: [] },
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
