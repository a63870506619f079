import {
  getDirectiveValues,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { PersonalDatum } from '../personal-data/mask';
import type { Role } from '../viewer';

/** What `@access` says of one place in the SDL. */
export interface AccessRule {
  /** Roles that may use it; PUBLIC among them means everybody. */
  readonly roles: readonly Role[];
  /** What kind of personal datum it is; null for none. */
  readonly personal: PersonalDatum | null;
  /** Roles that are shown a personal datum in full, within their reach and for a stated purpose. */
  readonly unmasked: readonly Role[];
  /** Whether it counts persons, so that figures below five do not leave the department. */
  readonly smallCells: boolean;
}

type Annotated = {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined;
};

/** Types and fields that federation itself adds; what they lead to has rules of its own. */
const federationTypes = new Set(['_Service', '_Entity', '_Any']);
const federationFields = new Set(['_service', '_entities']);

const everybody: AccessRule = { roles: ['PUBLIC'], personal: null, unmasked: [], smallCells: false };

/** The rules of a schema, read from its SDL. */
export class AccessRules {
  readonly #interfaces = new Map<string, readonly GraphQLInterfaceType[]>();

  constructor(readonly schema: GraphQLSchema) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isObjectType(type)) {
        this.#interfaces.set(type.name, type.getInterfaces());
      }
    }
  }

  /**
   * The rule of a field: its own, or else its type's; no wider than what the interfaces of the type say of
   * the field (what is personal there is personal here), nor than the type it leads to.
   * @returns null when nothing says anything
   */
  ofField(
    type: GraphQLObjectType | GraphQLInterfaceType,
    field: Pick<GraphQLField<unknown, never>, 'name' | 'type' | 'astNode'>,
  ): AccessRule | null {
    if (
      federationTypes.has(type.name) ||
      (type === this.schema.getQueryType() && federationFields.has(field.name))
    ) {
      return everybody;
    }
    const own = this.at(field) ?? this.ofType(type);
    if (own === null) {
      return null;
    }
    const bounds = (this.#interfaces.get(type.name) ?? [])
      .filter((of) => field.name in of.getFields())
      .map((of) => this.ofField(of, of.getFields()[field.name]!));
    const target = getNamedType(field.type);
    if (isUnionType(target) || isInterfaceType(target) || isEnumType(target)) {
      bounds.push(this.ofType(target));
    }
    return bounds.reduce<AccessRule>((rule, bound) => (bound === null ? rule : narrowed(rule, bound)), own);
  }

  /** The rule of a type as a whole. */
  ofType(type: GraphQLNamedType): AccessRule | null {
    return (
      this.at(type) ??
      type.extensionASTNodes?.map((astNode) => this.at({ astNode })).find((rule) => rule !== null) ??
      null
    );
  }

  /** The rule written at one place. */
  at({ astNode }: Annotated): AccessRule | null {
    const directive = this.schema.getDirective('access');
    const given = directive && astNode && getDirectiveValues(directive, astNode);
    if (!given) {
      return null;
    }
    const { roles, personal = null, unmasked = [], smallCells = false } = given as Partial<AccessRule>;
    return { roles: roles!, personal, unmasked, smallCells };
  }

  /** Object types whose fields answer requests, introspection's and federation's own left out. */
  objectTypes(): GraphQLObjectType[] {
    return Object.values(this.schema.getTypeMap()).filter(
      (type): type is GraphQLObjectType =>
        isObjectType(type) && !isIntrospectionType(type) && !federationTypes.has(type.name),
    );
  }

  /** Every field, and every input field or enum value with a rule of its own, that should have a rule and has none. */
  missing(): string[] {
    return this.objectTypes().flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => this.ofField(type, field) === null)
        .map((field) => `${type.name}.${field.name}`),
    );
  }

  /** Whether anything that an argument of this type can hold has a rule of its own. */
  guardsWithin(type: GraphQLNamedType, seen = new Set<GraphQLNamedType>()): boolean {
    if (seen.has(type)) {
      return false;
    }
    seen.add(type);
    if (isEnumType(type)) {
      return this.ofType(type) !== null || type.getValues().some((value) => this.at(value) !== null);
    }
    if (isInputObjectType(type)) {
      return (
        this.ofType(type) !== null ||
        Object.values(type.getFields()).some(
          (field) => this.at(field) !== null || this.guardsWithin(getNamedType(field.type), seen),
        )
      );
    }
    return false;
  }
}

/** A rule within the bounds of another. */
function narrowed(rule: AccessRule, bound: AccessRule): AccessRule {
  const unmasked =
    rule.personal !== null && bound.personal !== null
      ? rule.unmasked.filter((role) => bound.unmasked.includes(role))
      : [...rule.unmasked, ...bound.unmasked];
  return {
    roles: narrower(rule.roles, bound.roles),
    personal: rule.personal ?? bound.personal,
    unmasked,
    smallCells: rule.smallCells || bound.smallCells,
  };
}

/** The roles that satisfy both; PUBLIC, being everybody, sets no bound. */
function narrower(one: readonly Role[], other: readonly Role[]): readonly Role[] {
  if (one.includes('PUBLIC')) {
    return other;
  }
  return other.includes('PUBLIC') ? one : one.filter((role) => other.includes(role));
}
