import { defaultFieldResolver, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { AnyEntity } from '../entity';
import { Fault } from '../errors';
import type { RefusedKind } from '../personal-data/disclosures';
import { presenting } from '../personal-data/presentation';
import { argumentsGuard, guardingArguments } from './argument-guard';
import type { GuardedContext, GuardedRow, Resolver } from './guarded-context';
import { isMinor, reaches, subjectOf } from './record';
import { refusalOf, refuse, usableRoles } from './refusal';
import { AccessRules, type AccessRule } from './rule';
import { withholdingSmallCells } from './small-cells-guard';

/**
 * Puts the rules of the SDL into force: from here on a resolver is reached only by those whom `@access` lets
 * through, a personal field gives what the viewer may see of it, and what is read is on record first. Fields that
 * are everybody's are left as they are and cost nothing.
 * @param entities rows of the schema's types, by name; their reach bounds what a role may read
 * @throws Error naming every field without a rule, and every rule that cannot be decided
 */
export function enforceAccess(schema: GraphQLSchema, entities: readonly AnyEntity[]): void {
  const rules = new AccessRules(schema);
  const missing = rules.missing();
  if (missing.length > 0) {
    throw new Error(`without a rule (@access, on the field or its type): ${missing.join(', ')}`);
  }
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  for (const type of rules.objectTypes()) {
    for (const field of Object.values<GraphQLField<unknown, GuardedContext>>(type.getFields())) {
      guardField(rules, type, field, byName.get(type.name) ?? null);
    }
  }
}

function guardField(
  rules: AccessRules,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, GuardedContext>,
  entity: AnyEntity | null,
): void {
  const rule = rules.ofField(type, field)!;
  const coordinate = `${type.name}.${field.name}`;
  const refused = type === rules.schema.getMutationType() ? 'MUTATION' : rule.personal && 'PERSONAL_READ';
  const guardArguments = argumentsGuard(rules, field, coordinate);
  let resolve: Resolver = field.resolve ?? defaultFieldResolver;
  if (rule.smallCells) {
    resolve = withholdingSmallCells(resolve);
  }
  if (rule.personal === null && entity?.sealed.includes(field.name)) {
    throw new Error(
      `${coordinate}: what is encrypted at rest says in its rule what it is (@access(personal: …))`,
    );
  }
  if (rule.personal !== null) {
    requireKnowable(entity, coordinate);
    resolve = presenting(rule, coordinate, field.name, entity!);
  }
  if (guardArguments !== null) {
    resolve = guardingArguments(resolve, guardArguments, coordinate);
  }
  if (!rule.roles.includes('PUBLIC')) {
    if (entity !== null) {
      requireKnowable(entity, coordinate);
    }
    resolve = guarding(resolve, rule, coordinate, entity, refused);
  }
  if (resolve !== (field.resolve ?? defaultFieldResolver)) {
    field.resolve = resolve;
  }
}

function requireKnowable(entity: AnyEntity | null, coordinate: string): void {
  if (entity === null || Object.values(entity.reach).some((bound) => bound.admits === null)) {
    throw new Error(
      `${coordinate}: a field that is not everybody's must be on an entity whose rows tell by themselves who reaches them; give the entity the region of its parent`,
    );
  }
}

/** Lets through those who hold a role of the rule that reaches the row. */
function guarding(
  resolve: Resolver,
  rule: AccessRule,
  coordinate: string,
  entity: AnyEntity | null,
  refused: RefusedKind | null,
): Resolver {
  return (source, args, context, info) => {
    const { viewer } = context.request;
    const refusal = refusalOf(rule, coordinate, viewer);
    if (refusal !== null) {
      return refuse(refusal, refused, refused === 'MUTATION' ? info.fieldName : coordinate, context);
    }
    const roles = usableRoles(rule, coordinate, viewer);
    if (refused === 'MUTATION') {
      // What is changed is what the roles reach that may change it, whatever else the viewer is.
      return resolve(source, args, { ...context, statements: context.statements.inRoles(roles) }, info);
    }
    const row = source as GuardedRow;
    if (entity !== null && !reaches(entity, roles, viewer, row)) {
      // Out of scope is as if it were not there.
      throw new Fault('NOT_FOUND', { entity: entity.name, key: String(row['id']) });
    }
    if (entity?.person != null && isMinor(entity, row)) {
      return context.disclosures
        .recordMinor(subjectOf(entity, row))
        .then(() => resolve(source, args, context, info));
    }
    return resolve(source, args, context, info);
  };
}
