import sql, { type Sql } from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { sourceOf } from '../../../shared/src/entity';
import { readNestedLists, rowsById, type ListSource, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { EducationEnrolmentFilter } from '../generated/types';
import { dated } from '../../../shared/src/dated';
import { dayOf } from '../../../shared/src/calendar';
import { educationEnrolment, type EducationEnrolmentRow } from './education-enrolment.entity';

export const educationEnrolmentSource = sourceOf(educationEnrolment, 'study');

export const educationEnrolmentOrders = keysetOrders(
  educationEnrolment,
  'study',
  { REGION_CODE_ASC: ['regionCode'], STARTED_ON_DESC: ['startedOn'] },
  'id',
);

/** Enrolments that satisfy a filter. */
export function educationEnrolmentList(filter: EducationEnrolmentFilter): ListSource<EducationEnrolmentRow> {
  const day = dayOf(filter.asOf);
  return {
    ...dated(educationEnrolmentSource, filter.asOf),
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('study.region_code', code)),
      when(filter.degreeIn, (degrees) => sql`study.degree = ANY(${degrees})`),
      when(filter.stateIn, (states) => sql`${enrolmentState(day)} = ANY(${states})`),
      when(filter.asOf, () => sql`study.started_on <= ${day}`),
      when(
        filter.startedYearIn,
        (years) => sql`date_part('year', study.started_on)::int = ANY(${years}::int[])`,
      ),
    ]),
  };
}

/** The state of the row `study` on a day: `educationEnrolmentStateOn` as SQL. */
function enrolmentState(day: Sql): Sql {
  return sql`CASE WHEN study.graduated_on <= ${day} THEN 'GRADUATED' WHEN study.withdrawn_on <= ${day} THEN 'WITHDRAWN' ELSE 'ENROLLED' END`;
}

/** Enrolments with these ids, in no particular order. */
export const educationEnrolmentsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, educationEnrolmentSource, ids);

/** Pages of the enrolments of each of several workers, of those begun by a day; null for all. */
export function educationEnrolmentsOfWorkers(
  statements: Statements,
  asOf: string | null,
  workerIds: readonly string[],
  { order, page, wanted }: Omit<NestedList, 'parent'>,
): Promise<RowPage<EducationEnrolmentRow>[]> {
  const ofWorker = { type: 'uuid', condition: sql`study.worker_id = parent.key` } as const;
  return readNestedLists(
    statements,
    {
      ...dated(educationEnrolmentSource, asOf),
      where: conditions([when(asOf, (day) => sql`study.started_on <= ${day}::date`)]),
    },
    order,
    page,
    wanted,
    ofWorker,
    workerIds,
  );
}
