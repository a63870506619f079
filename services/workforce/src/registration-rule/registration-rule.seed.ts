import { copyRows } from '../../../shared/src/copy';
import { demoId } from '../../../shared/src/identifier';
import type { SeedStep } from '../../../shared/src/seed';
import { wholeCountry } from '../../../shared/src/viewer';
import { registrationRule, type RegistrationRuleRow } from './registration-rule.entity';

/** The figures that hold everywhere until somebody adds a rule of their own. */
const national: RegistrationRuleRow = {
  id: demoId('registration-rule:*/2009'),
  regionCode: wholeCountry,
  effectiveFrom: '2009-01-01',
  decisionWorkingDays: 30,
  termMonths: 36,
  renewalWindowMonths: 3,
  assistantMinutes: 72 * 60,
  intermediateMinutes: 90 * 60,
  seniorMinutes: 90 * 60,
  basis:
    '登记与继续教育通行规定：30 个工作日内决定，3 年一期，期末 3 个月内续期，每期 72 或 90 学时；启用前请核对现行文件',
  provenance: 'REGISTERED',
};

/** Loads the rule. */
export const registrationRulesStep: SeedStep = {
  name: 'registration-rules',
  label: '证书登记规则 / Rules of registration',
  dataset: 'reference',
  run: (client) =>
    copyRows(
      client,
      registrationRule,
      Object.keys(registrationRule.columns) as (keyof RegistrationRuleRow)[],
      [national],
    ),
};
