import sql from 'sql-template-tag';
import { dayOf } from '../../../shared/src/calendar';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { sourceOf } from '../../../shared/src/entity';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { CoursePackageFilter } from '../generated/types';
import { coursePackage, type CoursePackageRow } from './course-package.entity';

export const coursePackageSource = sourceOf(coursePackage, 'package');

export const coursePackageOrders = keysetOrders(
  coursePackage,
  'package',
  { REGION_CODE_ASC: ['regionCode'], REGION_CODE_DESC: ['regionCode'] },
  'id',
);

/** Course packages on offer on a day, today unless the filter names another, that satisfy the filter. */
export function coursePackageList(filter: CoursePackageFilter): ListSource<CoursePackageRow> {
  const day = dayOf(filter.asOf);
  return {
    ...coursePackageSource,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('package.region_code', code)),
      when(filter.fieldIn, (fields) => sql`package.field = ANY(${fields})`),
      sql`(package.published_on <= ${day} AND (package.withdrawn_on IS NULL OR package.withdrawn_on > ${day}))`,
    ]),
  };
}

/** Course packages with these ids, in no particular order. */
export const coursePackagesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, coursePackageSource, ids);

/**
 * Claims a catalogue number for this transaction, whoever has packages in the catalogue; of two who claim one at once,
 * the second waits for the first.
 * @returns whether it is free
 */
export async function claimCatalogueNumber(statements: Statements, number: string): Promise<boolean> {
  await statements.rows(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`course_package/${number}`}, 0))`,
  );
  const found = await statements.rows(
    sql`SELECT FROM course_package package WHERE package.catalogue_number = ${number}`,
  );
  return found.length === 0;
}
