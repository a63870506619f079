import { requireWithin } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { mutation } from '../../../shared/src/mutation/mutation';
import { insertRow } from '../../../shared/src/mutation/write';
import { requiredText } from '../../../shared/src/required-text';
import type { AddRegistrationRuleInput, MutationResolvers } from '../generated/types';
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
    requireWithin('decisionWorkingDays', figures.decisionWorkingDays, 1, 250);
    requireWithin('termMonths', figures.termMonths, 1, longestTerm);
    requireWithin('renewalWindowMonths', figures.renewalWindowMonths, 1, figures.termMonths);
    requireWithin('assistantMinutes', figures.assistantMinutes, 0, mostMinutes);
    requireWithin('intermediateMinutes', figures.intermediateMinutes, 0, mostMinutes);
    requireWithin('seniorMinutes', figures.seniorMinutes, 0, mostMinutes);
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
