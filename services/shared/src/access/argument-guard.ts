import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import type { Fault } from '../errors';
import type { GuardedContext, Resolver } from './guarded-context';
import { refusalOf, refuse, usableRoles } from './refusal';
import type { AccessRule, AccessRules } from './rule';

/** Visits what a request gives for an argument; calls back for each place with a rule of its own that is used. */
type ArgumentGuard = (value: unknown, use: (rule: AccessRule, coordinate: string) => void) => void;

/** Guards of the arguments of a field that can hold a place with a rule of its own; null when none can. */
export function argumentsGuard(
  rules: AccessRules,
  field: GraphQLField<unknown, GuardedContext>,
  coordinate: string,
): ReadonlyMap<string, ArgumentGuard> | null {
  const guards = field.args
    .map((argument) => [argument.name, guardOfInput(rules, argument, coordinate)] as const)
    .filter((entry): entry is [string, ArgumentGuard] => entry[1] !== null);
  return guards.length === 0 ? null : new Map(guards);
}

function guardOfInput(
  rules: AccessRules,
  argument: GraphQLArgument,
  coordinate: string,
): ArgumentGuard | null {
  const own = rules.at(argument);
  const type = getNamedType(argument.type);
  if (own === null && !rules.guardsWithin(type)) {
    return null;
  }
  return (value, use) => {
    if (value !== null && value !== undefined) {
      if (own !== null) {
        use(own, `${coordinate}(${argument.name}:)`);
      }
      visitInput(rules, argument.type, value, use);
    }
  };
}

function visitInput(
  rules: AccessRules,
  type: GraphQLInputType,
  value: unknown,
  use: (rule: AccessRule, coordinate: string) => void,
): void {
  if (value === null || value === undefined) {
    return;
  }
  if (isNonNullType(type)) {
    visitInput(rules, type.ofType, value, use);
  } else if (isListType(type)) {
    const ofType = type.ofType;
    (value as unknown[]).forEach((item) => visitInput(rules, ofType, item, use));
  } else if (isInputObjectType(type)) {
    const whole = rules.ofType(type);
    if (whole !== null) {
      use(whole, type.name);
    }
    for (const field of Object.values(type.getFields())) {
      const given = (value as Record<string, unknown>)[field.name];
      if (given !== null && given !== undefined) {
        const rule = rules.at(field);
        if (rule !== null) {
          use(rule, `${type.name}.${field.name}`);
        }
        visitInput(rules, field.type, given, use);
      }
    }
  } else if (isEnumType(type)) {
    const chosen = type.getValues().find((of) => of.value === value);
    const rule = (chosen && rules.at(chosen)) ?? rules.ofType(type);
    if (rule !== null && chosen !== undefined) {
      use(rule, `${type.name}.${chosen.name}`);
    }
  }
}

/**
 * Refuses arguments that use a place the viewer may not use; what is used is used in the roles that may, and reaches
 * no further than they do. A search by personal data is put on record; what a mutation is given, the mutation records.
 */
export function guardingArguments(
  resolve: Resolver,
  guards: ReadonlyMap<string, ArgumentGuard>,
  coordinate: string,
): Resolver {
  return (source, args, context, info) => {
    const isMutation = info.parentType === info.schema.getMutationType();
    const lookups: string[] = [];
    let { statements } = context;
    let refused: { readonly refusal: Fault; readonly rule: AccessRule; readonly place: string } | null = null;
    for (const [name, guard] of guards) {
      guard((args as Record<string, unknown>)[name], (rule, place) => {
        const refusal = rule.roles.includes('PUBLIC') ? null : refusalOf(rule, place, context.request.viewer);
        if (refusal !== null) {
          refused ??= { refusal, rule, place };
          return;
        }
        if (rule.personal !== null) {
          lookups.push(place);
        }
        if (!rule.roles.includes('PUBLIC')) {
          statements = statements.inRoles(usableRoles(rule, place, context.request.viewer));
        }
      });
    }
    if (refused !== null) {
      const { refusal, rule, place } = refused as { refusal: Fault; rule: AccessRule; place: string };
      return isMutation
        ? refuse(refusal, 'MUTATION', info.fieldName, context)
        : refuse(refusal, rule.personal && 'PERSONAL_READ', place, context);
    }
    const narrowed = statements === context.statements ? context : { ...context, statements };
    return lookups.length > 0 && !isMutation
      ? context.disclosures
          .recordLookup(coordinate, lookups)
          .then(() => resolve(source, args, narrowed, info))
      : resolve(source, args, narrowed, info);
  };
}
