import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { sourceOf } from '../../../shared/src/entity';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import { communityPostKinds } from '../employment/employment.rules';
import { heldOn } from '../employment/employment.store';
import type { TrainingPlanFilter } from '../generated/types';
import { dated } from '../../../shared/src/dated';
import { trainingPlan, type TrainingPlanRow } from './training-plan.entity';
import type { TrainingCoverageCount } from './training-plan.rules';

export const trainingPlanSource = sourceOf(trainingPlan, 'plan');

export const trainingPlanOrders = keysetOrders(
  trainingPlan,
  'plan',
  { REGION_CODE_ASC: ['regionCode'], REGION_CODE_DESC: ['regionCode'] },
  'id',
);

/** Training plans that satisfy a filter. */
export function trainingPlanList(filter: TrainingPlanFilter): ListSource<TrainingPlanRow> {
  return {
    ...dated(trainingPlanSource, filter.asOf),
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('plan.region_code', code)),
      when(filter.tierIn, (tiers) => sql`plan.tier = ANY(${tiers})`),
      when(filter.trackIn, (tracks) => sql`plan.track = ANY(${tracks})`),
      when(filter.asOf, (day) => sql`(plan.starts_on <= ${day}::date AND plan.ends_on >= ${day}::date)`),
    ]),
  };
}

/** Training plans with these ids, in no particular order. */
export const trainingPlansById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, trainingPlanSource, ids);

/** A plan and a day. */
export interface PlanOnDay {
  readonly planId: string;
  readonly asOf: string;
}

/**
 * Of plans on days: community workers in post under the plan's region at the end of the day, and how many of them
 * have passed a session of the plan by then.
 */
export function coverageOfPlans(
  statements: Statements,
  asked: readonly PlanOnDay[],
): Promise<TrainingCoverageCount[]> {
  const ids = asked.map(({ planId }) => planId);
  const days = asked.map(({ asOf }) => asOf);
  const passed = sql`SELECT FROM attendance JOIN training_session session ON session.id = attendance.session_id WHERE attendance.worker_id = in_post.worker_id AND attendance.passed_on <= asked.day AND session.plan_id = plan.id`;
  return statements.rows(sql`
    SELECT plan.id AS "planId", asked.day AS "asOf", plan.region_code AS "regionCode", counted.trained, counted."communityWorkers"
    FROM unnest(${ids}::uuid[], ${days}::date[]) AS asked(id, day)
    JOIN training_plan plan ON plan.id = asked.id
    CROSS JOIN LATERAL (
      SELECT count(*) AS "communityWorkers", count(*) FILTER (WHERE EXISTS (${passed})) AS trained
      FROM (
        SELECT DISTINCT post.worker_id FROM employment post
        WHERE post.region_code >= plan.region_code AND post.region_code < plan.region_code || ':'
          AND ${heldOn(sql`asked.day`)} AND post.kind = ANY(${communityPostKinds})
      ) in_post
    ) counted`);
}
