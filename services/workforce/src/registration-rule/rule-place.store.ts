import sql, { raw } from 'sql-template-tag';
import { Fault } from '../../../shared/src/errors';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import type { Statements } from '../../../shared/src/statements';
import { wholeCountry } from '../../../shared/src/viewer';

interface RulePlace {
  readonly regionCode: string;
  readonly effectiveFrom: string;
}

/**
 * Where and from when on a new rule is to be in force: in a region of the viewer's, or the whole country for whoever
 * has all of it in scope; one rule for each place and day.
 * @param table of the rules @param rule their type, for errors
 * @throws Fault REGION_NOT_FOUND, RULE_DAY_TAKEN
 */
export async function requireFreeRulePlace(
  statements: Statements,
  table: 'registration_rule' | 'exam_reimbursement_rule',
  rule: string,
  { regionCode, effectiveFrom }: RulePlace,
): Promise<void> {
  requireRegionInScope(statements.viewer, regionCode);
  await requireRegion(statements, regionCode === wholeCountry ? null : regionCode);
  // Of two that add at once, the second waits and then sees the first one's rule.
  await statements.rows(sql`SELECT pg_advisory_xact_lock(hashtext(${`${table} ${regionCode}`}))`);
  const taken = await statements.rows(
    sql`SELECT FROM ${raw(table)} rule WHERE rule.region_code = ${regionCode} AND rule.effective_from = ${effectiveFrom}::date`,
  );
  if (taken.length > 0) {
    throw new Fault('RULE_DAY_TAKEN', { code: regionCode, day: effectiveFrom, rule });
  }
}
