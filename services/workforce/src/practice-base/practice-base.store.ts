import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { selectColumns, sourceOf } from '../../../shared/src/entity';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { PracticeBaseFilter } from '../generated/types';
import {
  practiceBase,
  practiceBaseRegion,
  type PracticeBaseRegionRow,
  type PracticeBaseRow,
} from './practice-base.entity';

const bases = sourceOf(practiceBase, 'base');

export const practiceBaseOrders = keysetOrders(
  practiceBase,
  'base',
  { REGION_CODE_ASC: ['regionCode'] },
  'id',
);

/** Practice bases that satisfy a filter. */
export function practiceBaseList(filter: PracticeBaseFilter): ListSource<PracticeBaseRow> {
  return {
    ...bases,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('base.region_code', code)),
      when(filter.levelIn, (levels) => sql`base.level = ANY(${levels})`),
      when(filter.statusIn, (statuses) => sql`base.status = ANY(${statuses})`),
    ]),
  };
}

/** Practice bases with these ids, in no particular order. */
export const practiceBasesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, bases, ids);

/** Practice bases in communities, in order of their names. */
export function practiceBasesOfCommunities(
  statements: Statements,
  communityIds: readonly string[],
): Promise<PracticeBaseRow[]> {
  return statements.rows(
    sql`SELECT ${bases.columns} FROM ${bases.from} WHERE base.community_id = ANY(${communityIds}::uuid[]) ORDER BY base.name COLLATE "C", base.id`,
  );
}

/** Regions that practice bases cover, in order of their codes. */
export function coverageOfPracticeBases(
  statements: Statements,
  baseIds: readonly string[],
): Promise<PracticeBaseRegionRow[]> {
  return statements.rows(
    sql`SELECT ${selectColumns(practiceBaseRegion, 'covered')} FROM practice_base_region covered WHERE covered.base_id = ANY(${baseIds}::uuid[]) ORDER BY covered.region_code`,
  );
}
