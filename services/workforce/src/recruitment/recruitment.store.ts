import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { selectColumns, sourceOf } from '../../../shared/src/entity';
import { Fault } from '../../../shared/src/errors';
import { rowsById, type ListSource, type RowPage } from '../../../shared/src/list';
import type { NestedList } from '../../../shared/src/loader';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { EmploymentRow } from '../employment/employment.entity';
import { employmentsBelow } from '../employment/employment.store';
import type { RecruitmentFilter } from '../generated/types';
import { recruitmentRound, type RecruitmentRoundRow } from './recruitment-round.entity';
import { recruitment, type RecruitmentRow } from './recruitment.entity';

export const recruitmentSource = sourceOf(recruitment);

export const recruitmentOrders = keysetOrders(
  recruitment,
  'recruitment',
  {
    ANNOUNCED_ON_DESC: ['announcedOn'],
    ANNOUNCED_ON_ASC: ['announcedOn'],
    REGION_CODE_ASC: ['regionCode'],
  },
  'id',
);

/** Recruitments that satisfy a filter; they are announced to everybody. */
export function recruitmentList(filter: RecruitmentFilter): ListSource<RecruitmentRow> {
  return {
    ...recruitmentSource,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('recruitment.region_code', code)),
      when(filter.stateIn, (states) => sql`recruitment.state = ANY(${states})`),
      when(filter.announcedFrom, (day) => sql`recruitment.announced_on >= ${day}::date`),
      when(filter.asOf, (day) => sql`recruitment.announced_on <= ${day}::date`),
    ]),
  };
}

/** Recruitments with these ids, in no particular order. */
export const recruitmentsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, recruitmentSource, ids);

/** Rounds of recruitments, in their order. */
export function roundsOfRecruitments(
  statements: Statements,
  recruitmentIds: readonly string[],
): Promise<RecruitmentRoundRow[]> {
  return statements.rows(
    sql`SELECT ${selectColumns(recruitmentRound, 'round')} FROM recruitment_round round WHERE round.recruitment_id = ANY(${recruitmentIds}::uuid[]) ORDER BY round.number`,
  );
}

/** How many were hired by each of several recruitments; one that hired nobody is left out. */
export function hireCountsOfRecruitments(
  statements: Statements,
  recruitmentIds: readonly string[],
): Promise<{ recruitmentId: string; hires: number }[]> {
  return statements.rows(
    sql`SELECT hire.recruitment_id AS "recruitmentId", count(*)::int AS hires FROM recruitment_hire hire WHERE hire.recruitment_id = ANY(${recruitmentIds}::uuid[]) GROUP BY hire.recruitment_id`,
  );
}

/** Pages of the employments that came of each of several recruitments. */
export const hiresOfRecruitments = (
  statements: Statements,
  recruitmentIds: readonly string[],
  list: Omit<NestedList, 'parent'>,
): Promise<RowPage<EmploymentRow>[]> =>
  employmentsBelow(
    statements,
    {
      type: 'uuid',
      condition: sql`employment.id IN (SELECT hire.employment_id FROM recruitment_hire hire WHERE hire.recruitment_id = parent.key)`,
    },
    recruitmentIds,
    list,
  );

/** Inserts a round. */
export async function insertRound(statements: Statements, row: RecruitmentRoundRow): Promise<void> {
  const { recruitmentId, number, kind, heldOn, candidates, passed, regionCode } = row;
  await statements.rows(
    sql`INSERT INTO recruitment_round (recruitment_id, number, kind, held_on, candidates, passed, region_code) VALUES (${recruitmentId}::uuid, ${number}::int, ${kind}, ${heldOn}::date, ${candidates}::int, ${passed}::int, ${regionCode})`,
  );
}

/**
 * Inserts a hire.
 * @throws Fault ALREADY_RECORDED when the employment came of a recruitment already, this one or another
 */
export async function insertHire(
  statements: Statements,
  recruitmentId: string,
  employmentId: string,
): Promise<void> {
  const made = await statements.rows(
    sql`INSERT INTO recruitment_hire (employment_id, recruitment_id) VALUES (${employmentId}::uuid, ${recruitmentId}::uuid) ON CONFLICT (employment_id) DO NOTHING RETURNING employment_id`,
  );
  if (made.length === 0) {
    throw new Fault('ALREADY_RECORDED', { entity: 'Employment', key: employmentId });
  }
}
