import { v7 } from 'uuid';
import { mutation } from '../../../shared/src/mutation/mutation';
import { insertRow } from '../../../shared/src/mutation/write';
import { requiredText } from '../../../shared/src/required-text';
import type { AddRegistrationRuleInput, MutationResolvers } from '../generated/types';
import { requireNumber } from '../registration/step-day.rules';
import type { RegistrationRuleRow } from './registration-rule.entity';
import { registrationRuleSource } from './registration-rule.store';
import { requireFreeRulePlace } from './rule-place.store';

const basisLength = 500;
const longestTerm = 120;
/** A thousand hours. */
const mostMinutes = 60_000;

/** Adds a rule; what it says holds for terms that are registered from its first day on. */
const addRegistrationRule = mutation(
  registrationRuleSource,
  'registrationRule',
  async (statements, { idempotencyKey: _, basis, ...figures }: AddRegistrationRuleInput) => {
    await requireFreeRulePlace(statements, 'registration_rule', 'RegistrationRule', figures);
    requireNumber('decisionWorkingDays', figures.decisionWorkingDays, 1, 250);
    requireNumber('termMonths', figures.termMonths, 1, longestTerm);
    requireNumber('renewalWindowMonths', figures.renewalWindowMonths, 1, figures.termMonths);
    requireNumber('assistantMinutes', figures.assistantMinutes, 0, mostMinutes);
    requireNumber('intermediateMinutes', figures.intermediateMinutes, 0, mostMinutes);
    requireNumber('seniorMinutes', figures.seniorMinutes, 0, mostMinutes);
    return await insertRow<RegistrationRuleRow>(statements, registrationRuleSource, {
      ...figures,
      id: v7(),
      basis: requiredText('basis', basis, basisLength),
      provenance: 'REGISTERED',
    });
  },
);

export const registrationRuleMutations: Required<Pick<MutationResolvers, 'addRegistrationRule'>> = {
  addRegistrationRule,
};
