import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { AccessRules } from '../../services/shared/src/access/rule';
import type { AnyEntity } from '../../services/shared/src/entity';
import { entitiesOf, schemaOf, type Service } from '../../services/shared/src/service';
import type { Target } from './expected';
import { sides, type World } from './world';

/** The schema of a service, as the matrix goes through it. */
export class MatrixSubject {
  readonly rules: AccessRules;
  readonly #entities: ReadonlyMap<string, AnyEntity>;

  constructor(service: Service<never>) {
    this.rules = new AccessRules(schemaOf(service as unknown as Service));
    this.#entities = new Map(
      entitiesOf(service as unknown as Service).map((entity) => [entity.name, entity]),
    );
  }

  entity(type: string): AnyEntity | null {
    return this.#entities.get(type) ?? null;
  }

  /** Root fields besides federation's own. */
  roots(of: 'Query' | 'Mutation'): GraphQLField<unknown, unknown>[] {
    const type = of === 'Query' ? this.rules.schema.getQueryType() : this.rules.schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));
  }

  type(name: string): GraphQLObjectType {
    const type = this.rules.schema.getType(name);
    if (!isObjectType(type)) {
      throw new Error(`${name} is no object type of the schema`);
    }
    return type;
  }

  /** Names of the types that `_entities` gives. */
  entityTypes(): string[] {
    const union = this.rules.schema.getType('_Entity') as { getTypes(): readonly GraphQLObjectType[] };
    return union.getTypes().map(({ name }) => name);
  }

  /** Rows of a world, both sides of each type. */
  targets(world: World): Target[] {
    return Object.entries(world.rows).flatMap(([type, made]) =>
      sides.map((side) => ({ type: this.type(type), side, made: made[side], entity: this.entity(type) })),
    );
  }

  /** The type of the nodes of a root list; null when the field is none. */
  nodeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType | null {
    const edges = fieldOf(getNamedType(field.type), 'edges');
    const node = edges && fieldOf(getNamedType(edges.type), 'node');
    return node ? (getNamedType(node.type) as GraphQLObjectType) : null;
  }

  /** The type with rows that a field leads to by itself or in a plain list; null when there is none. */
  rowBelow(field: GraphQLField<unknown, unknown>, world: World): GraphQLObjectType | null {
    const type = getNamedType(field.type);
    return isObjectType(type) && type.name in world.rows ? type : null;
  }

  /** Root fields that give a row of a type by its key. */
  rootsByKey(type: GraphQLObjectType, key: readonly string[]): GraphQLField<unknown, unknown>[] {
    return this.roots('Query').filter(
      (field) =>
        getNamedType(field.type) === type && key.every((name) => field.args.some((of) => of.name === name)),
    );
  }
}

function fieldOf(type: unknown, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) ? type.getFields()[name] : undefined;
}
