import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { sourceOf, type Source } from '../../../shared/src/entity';
import { readNestedLists, rowsById, type ListSource, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import { asItWas } from '../../../shared/src/dated';
import type { ContinuingEducationFilter } from '../generated/types';
import { continuingEducation, type ContinuingEducationRow } from './continuing-education.entity';

export const continuingEducationSource = sourceOf(continuingEducation, 'record');

export const continuingEducationOrders = keysetOrders(
  continuingEducation,
  'record',
  {
    COMPLETED_ON_DESC: ['completedOn'],
    COMPLETED_ON_ASC: ['completedOn'],
    REGION_CODE_ASC: ['regionCode'],
  },
  'id',
);

/** Records as they were at the end of a day: of what was completed by then, annulled only what was annulled by then. */
function recordsOn(asOf: string | null | undefined): Source<ContinuingEducationRow> {
  if (asOf == null) {
    return continuingEducationSource;
  }
  const day = sql`${asOf}::date`;
  return asItWas(
    continuingEducationSource,
    asOf,
    {
      annulledOn: sql`CASE WHEN record.annulled_on <= ${day} THEN record.annulled_on END`,
      annulledReason: sql`CASE WHEN record.annulled_on <= ${day} THEN record.annulled_reason END`,
    },
    sql`WHERE record.completed_on <= ${day}`,
  );
}

/** Records that satisfy a filter. */
export function continuingEducationList(
  filter: ContinuingEducationFilter,
): ListSource<ContinuingEducationRow> {
  return {
    ...recordsOn(filter.asOf),
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('record.region_code', code)),
      when(filter.kindIn, (kinds) => sql`record.kind = ANY(${kinds})`),
      when(
        filter.stateIn,
        (states) =>
          sql`CASE WHEN record.annulled_on IS NULL THEN 'RECORDED' ELSE 'ANNULLED' END = ANY(${states})`,
      ),
      when(filter.completedFrom, (day) => sql`record.completed_on >= ${day}::date`),
      when(filter.completedTo, (day) => sql`record.completed_on <= ${day}::date`),
    ]),
  };
}

/** Records with these ids, in no particular order. */
export const continuingEducationsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, continuingEducationSource, ids);

/** Pages of the records of each of several workers, as they were on a day; null for as they are. */
export function continuingEducationsOfWorkers(
  statements: Statements,
  asOf: string | null,
  workerIds: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<ContinuingEducationRow>[]> {
  const ofWorker = { type: 'uuid', condition: sql`record.worker_id = parent.key` } as const;
  return readNestedLists(
    statements,
    { ...recordsOn(asOf), where: [] },
    order,
    page,
    wanted,
    ofWorker,
    workerIds,
  );
}

/** Minutes on record for a worker on one day, annulled ones left out. */
export async function minutesOnDay(statements: Statements, workerId: string, day: string): Promise<number> {
  const [recorded] = await statements.rows<{ minutes: number }>(
    sql`SELECT coalesce(sum(record.minutes), 0) AS minutes FROM continuing_education record WHERE record.worker_id = ${workerId}::uuid AND record.completed_on = ${day}::date AND record.annulled_on IS NULL`,
  );
  return recorded!.minutes;
}
