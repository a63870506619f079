import { isEnumType, isInputObjectType, isIntrospectionType } from 'graphql';
import type { AccessRule, AccessRules } from '../../services/shared/src/access/rule';

/** A place in what a request gives that has a rule of its own. */
interface GuardedInput {
  readonly place: string;
  readonly rule: AccessRule;
}

/** Every argument, input type, input field and enum value of a schema with a rule of its own. */
export function guardedInputs(rules: AccessRules): GuardedInput[] {
  const found: { readonly place: string; readonly rule: AccessRule | null }[] = [];
  for (const type of rules.objectTypes()) {
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) {
        found.push({ place: `${type.name}.${field.name}(${argument.name}:)`, rule: rules.at(argument) });
      }
    }
  }
  for (const type of Object.values(rules.schema.getTypeMap())) {
    if ((isInputObjectType(type) || isEnumType(type)) && !isIntrospectionType(type)) {
      found.push({ place: type.name, rule: rules.ofType(type) });
      const members = isEnumType(type) ? type.getValues() : Object.values(type.getFields());
      found.push(...members.map((of) => ({ place: `${type.name}.${of.name}`, rule: rules.at(of) })));
    }
  }
  return found.filter((of): of is GuardedInput => of.rule !== null);
}
