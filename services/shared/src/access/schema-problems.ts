import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { AccessRules } from './rule';

/**
 * What a schema lacks before it may be served: a rule for every field, and for every mutation an input with what
 * makes it safe to repeat and to overtake.
 * @returns one line for each, which begins with the field it is about
 */
export function schemaProblems(schema: GraphQLSchema): string[] {
  const missing = new AccessRules(schema)
    .missing()
    .map((field) => `${field} has no rule: put @access on the field or on its type`);
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return [...missing, ...mutations.flatMap(mutationProblems)];
}

function mutationProblems(mutation: GraphQLField<unknown, unknown>): string[] {
  const coordinate = `Mutation.${mutation.name}`;
  const given = mutation.args.find(({ name }) => name === 'input');
  const input = given && getNamedType(given.type);
  if (!isInputObjectType(input) || mutation.args.length > 1) {
    return [`${coordinate} takes something else than one argument "input" of an input type`];
  }
  const fields = input.getFields();
  const problems: string[] = [];
  if (!('idempotencyKey' in fields)) {
    problems.push(
      `${coordinate}: ${input.name} has no idempotencyKey, so that a repeated request is done twice`,
    );
  }
  if ('id' in fields && !('expectedVersion' in fields)) {
    problems.push(`${coordinate}: ${input.name} has id and no expectedVersion, so that a change can be lost`);
  }
  return problems;
}
