import sql from 'sql-template-tag';
import { codeUnder, conditions, when } from '../../../shared/src/condition';
import { sourceOf } from '../../../shared/src/entity';
import { Fault } from '../../../shared/src/errors';
import { rowsById, type ListSource } from '../../../shared/src/list';
import { keysetOrders } from '../../../shared/src/page';
import type { Statements } from '../../../shared/src/statements';
import type { RegistrationRuleFilter } from '../generated/types';
import { registrationRule, type RegistrationRuleRow } from './registration-rule.entity';
import { placesAbove } from './rule-place.rules';

export const registrationRuleSource = sourceOf(registrationRule, 'rule');

export const registrationRuleOrders = keysetOrders(
  registrationRule,
  'rule',
  { EFFECTIVE_FROM_DESC: ['effectiveFrom'] },
  'id',
);

/** Rules that satisfy a filter. */
export function registrationRuleList(filter: RegistrationRuleFilter): ListSource<RegistrationRuleRow> {
  return {
    ...registrationRuleSource,
    where: conditions([
      when(filter.regionUnder, (code) => codeUnder('rule.region_code', code)),
      when(filter.asOf, (day) => sql`rule.effective_from <= ${day}::date`),
    ]),
  };
}

/** Rules with these ids, in no particular order. */
export const registrationRulesById = (statements: Statements, ids: readonly string[]) =>
  rowsById(statements, registrationRuleSource, ids);

/**
 * The rule that applies in a region on a day: that of the nearest region, and of it the latest in force.
 * @throws Fault RULE_MISSING
 */
export async function registrationRuleIn(
  statements: Statements,
  regionCode: string,
  day: string,
): Promise<RegistrationRuleRow> {
  const [rule] = await statements.rows<RegistrationRuleRow>(
    sql`SELECT ${registrationRuleSource.columns} FROM registration_rule rule WHERE rule.region_code = ANY(${placesAbove(regionCode)}) AND rule.effective_from <= ${day}::date ORDER BY length(rule.region_code) DESC, rule.effective_from DESC LIMIT 1`,
  );
  if (rule === undefined) {
    throw new Fault('RULE_MISSING', {
      code: regionCode,
      day,
      rule: 'RegistrationRule',
      mutation: 'addRegistrationRule',
    });
  }
  return rule;
}
