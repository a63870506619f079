import { foundById } from '../../../shared/src/loader';
import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, RegistrationRuleResolvers } from '../generated/types';
import type { RegistrationRuleRow } from './registration-rule.entity';
import { registrationRuleList, registrationRuleOrders } from './registration-rule.store';
import { regionOfRule } from './rule-place.rules';

export const registrationRuleQueries: Pick<QueryResolvers, 'registrationRule' | 'registrationRules'> = {
  registrationRule: (_, { id }, { loaders }) => foundById('RegistrationRule', loaders.registrationRule, id),
  registrationRules: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      registrationRuleList(filter ?? {}),
      registrationRuleOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const registrationRuleResolvers: Complete<RegistrationRuleResolvers, RegistrationRuleRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.registrationRule.load(id),
  region: ({ regionCode }) => regionOfRule(regionCode),
};
