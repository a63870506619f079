import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { readable, sourceOf } from '../../../shared/src/entity';
import { isUuid } from '../../../shared/src/identifier';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { StipendPolicyFilter, StipendRateFilter } from '../generated/types';
import {
  stipendPolicy,
  stipendRate,
  type StipendPolicyRow,
  type StipendRateRow,
} from './stipend-policy.entity';
import type { RateSubject } from './stipend-policy.rules';

export const policySource = sourceOf(stipendPolicy, 'policy');
export const rateSource = sourceOf(stipendRate, 'rate');

export const policyOrders = keysetOrders(
  stipendPolicy,
  'policy',
  { REGION_CODE_ASC: ['regionCode'], REGION_CODE_DESC: ['regionCode'] },
  'id',
);

export const rateOrders = keysetOrders(
  stipendRate,
  'rate',
  { EFFECTIVE_FROM_ASC: ['effectiveFrom'], EFFECTIVE_FROM_DESC: ['effectiveFrom'] },
  'id',
);

/** Stipend policies that satisfy a filter. */
export function policyList(filter: StipendPolicyFilter): ListSource<StipendPolicyRow> {
  return {
    ...policySource,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('policy.region_code', code)),
      when(
        filter.asOf,
        (day) =>
          sql`policy.effective_from <= ${day}::date AND (policy.effective_to IS NULL OR policy.effective_to >= ${day}::date)`,
      ),
    ]),
  };
}

/** Stipend rates that satisfy a filter. */
export function rateList(filter: StipendRateFilter): ListSource<StipendRateRow> {
  return {
    ...rateSource,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('rate.region_code', code)),
      when(filter.policyIdIn, (ids) => sql`rate.policy_id = ANY(${ids.filter(isUuid)}::uuid[])`),
      when(filter.kindIn, (kinds) => sql`rate.kind = ANY(${kinds})`),
      when(
        filter.asOf,
        (day) =>
          sql`rate.effective_from <= ${day}::date AND (rate.effective_to IS NULL OR rate.effective_to >= ${day}::date)`,
      ),
    ]),
  };
}

/** Stipend policies with these ids, in no particular order. */
export const policiesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, policySource, ids);

/** Stipend rates with these ids, in no particular order. */
export const ratesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, rateSource, ids);

/** All rates of policies, the latest first. */
export function ratesOfPolicies(
  statements: Statements,
  policyIds: readonly string[],
): Promise<StipendRateRow[]> {
  return statements.rows(
    sql`SELECT ${rateSource.columns} FROM ${rateSource.from} WHERE rate.policy_id = ANY(${policyIds}::uuid[]) AND ${readable(rateSource, statements.viewer)} ORDER BY rate.effective_from DESC, rate.kind, rate.id`,
  );
}

/** The latest rate of a policy for one thing; null when it has none. Read it under the lock of the policy. */
export async function latestRate(
  statements: Statements,
  policyId: string,
  { kind, certificateLevel, degree }: RateSubject,
): Promise<StipendRateRow | null> {
  const [rate] = await statements.rows<StipendRateRow>(
    sql`SELECT ${rateSource.columns} FROM ${rateSource.from} WHERE rate.policy_id = ${policyId} AND rate.kind = ${kind} AND coalesce(rate.certificate_level, rate.degree) = ${certificateLevel ?? degree} ORDER BY rate.effective_from DESC LIMIT 1`,
  );
  return rate ?? null;
}

/** Ends a rate that is still in force after a day. */
export async function endRate(statements: Statements, rateId: string, lastDay: string): Promise<void> {
  await statements.rows(
    sql`UPDATE stipend_rate SET effective_to = ${lastDay}::date, version = version + 1 WHERE stipend_rate.id = ${rateId} AND (stipend_rate.effective_to IS NULL OR stipend_rate.effective_to > ${lastDay}::date)`,
  );
}
