import sql from 'sql-template-tag';
import { dayOf } from '../../../shared/src/calendar';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { selectColumns, sourceOf, type Source } from '../../../shared/src/entity';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { TalentProgrammeApplicationFilter } from '../generated/types';
import { asItWas } from '../../../shared/src/dated';
import { heldAtEndOf, idIn } from '../talent/dated.store';
import {
  talentProgrammeApplication,
  talentProgrammeStep,
  type TalentProgrammeApplicationRow,
  type TalentProgrammeStepRow,
} from './talent-programme.entity';

export const applicationSource = sourceOf(talentProgrammeApplication, 'application');

export const applicationOrders = keysetOrders(
  talentProgrammeApplication,
  'application',
  {
    REGION_CODE_ASC: ['regionCode'],
    REGION_CODE_DESC: ['regionCode'],
    CREATED_ON_ASC: ['createdOn'],
    CREATED_ON_DESC: ['createdOn'],
  },
  'id',
);

/** Applications as the steps taken by the end of a day left them; null for as they are. */
function applicationsOn(asOf: string | null | undefined): Source<TalentProgrammeApplicationRow> {
  return asOf == null
    ? applicationSource
    : asItWas(
        applicationSource,
        asOf,
        {
          state: sql`coalesce(standing.state, application.state)`,
          reason: sql`CASE WHEN standing.number IS NULL THEN application.reason ELSE standing.reason END`,
          // Money comes with FUNDED, and stays.
          amountFen: sql`CASE WHEN coalesce(standing.state, application.state) IN ('FUNDED', 'COMPLETED') THEN application.amount_fen END`,
        },
        sql`LEFT JOIN talent_programme_step standing ON standing.application_id = application.id AND ${heldAtEndOf('standing', sql`${asOf}::date`)}`,
      );
}

/** Applications that satisfy a filter, among those entrusted to the viewer. */
export function applicationList(
  filter: TalentProgrammeApplicationFilter,
): ListSource<TalentProgrammeApplicationRow> {
  const day = dayOf(filter.asOf);
  return {
    ...applicationsOn(filter.asOf),
    rows: 'entrusted',
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('application.region_code', code)),
      when(filter.applicantIdIn, (ids) => idIn('application.applicant_id', ids)),
      when(filter.levelIn, (levels) => sql`application.level = ANY(${levels})`),
      when(filter.pillarIn, (pillars) => sql`application.pillar = ANY(${pillars})`),
      sql`application.created_on <= ${day}`,
      when(
        filter.stateIn,
        (states) =>
          sql`EXISTS (SELECT FROM talent_programme_step step WHERE step.application_id = application.id AND ${heldAtEndOf('step', day)} AND step.state = ANY(${states}))`,
      ),
    ]),
  };
}

/** Applications with these ids, in no particular order. */
export const applicationsById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, applicationSource, ids);

/** Steps of applications, the earliest first. */
export function stepsOfApplications(
  statements: Statements,
  applicationIds: readonly string[],
): Promise<TalentProgrammeStepRow[]> {
  return statements.rows(
    sql`SELECT ${selectColumns(talentProgrammeStep, 'step')} FROM talent_programme_step step WHERE ${idIn('step.application_id', applicationIds)} ORDER BY step.application_id, step.number`,
  );
}

/** Puts a step behind the latest one of an application, which ends on its day. */
export async function addStep(
  statements: Statements,
  { applicationId, state, enteredOn, reason, takenBy }: Omit<TalentProgrammeStepRow, 'number' | 'leftOn'>,
): Promise<void> {
  await statements.rows(
    sql`UPDATE talent_programme_step SET left_on = ${enteredOn}::date WHERE talent_programme_step.application_id = ${applicationId}::uuid AND talent_programme_step.left_on IS NULL`,
  );
  await statements.rows(sql`
    INSERT INTO talent_programme_step (application_id, number, state, entered_on, reason, taken_by)
    SELECT ${applicationId}::uuid, count(*) + 1, ${state}, ${enteredOn}::date, ${reason}, ${takenBy}
    FROM talent_programme_step step WHERE step.application_id = ${applicationId}::uuid`);
}
