import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { fullSdl } from '../service';
import { schemaProblems } from './schema-problems';

const problemsOf = (sdl: string) =>
  schemaProblems(
    buildSubgraphSchema([
      { typeDefs: parse(fullSdl({ sdl: `type Query { _: Int @access(roles: [PUBLIC]) } ${sdl}` })) },
    ]),
  );

const mutationWith = (fields: string) =>
  problemsOf(
    `type Mutation @access(roles: [OFFICER]) { rename(input: RenameInput!): Int } input RenameInput { ${fields} }`,
  );

describe('what a schema lacks', () => {
  it('is nothing when every field has a rule and every mutation can be repeated', () => {
    expect(problemsOf('type Thing @access(roles: [PUBLIC]) { id: ID! }')).toEqual([]);
    expect(mutationWith('idempotencyKey: String, id: ID!, expectedVersion: Int!')).toEqual([]);
    expect(mutationWith('idempotencyKey: String, name: String!')).toEqual([]);
  });

  it('is a rule: of a field, of a field of an extended type, of a mutation', () => {
    expect(
      problemsOf(`
        type Thing { id: ID! name: String @access(roles: [PUBLIC]) }
        extend type Query { thing: Thing }
        type Mutation { rename(input: RenameInput!): Int }
        input RenameInput { idempotencyKey: String }`),
    ).toEqual(
      ['Query.thing', 'Thing.id', 'Mutation.rename'].map(
        (field) => `${field} has no rule: put @access on the field or on its type`,
      ),
    );
  });

  it('is a key under which a mutation is done once', () => {
    expect(mutationWith('name: String')).toEqual([
      'Mutation.rename: RenameInput has no idempotencyKey, so that a repeated request is done twice',
    ]);
  });

  it('is the version that a change expects', () => {
    expect(mutationWith('idempotencyKey: String, id: ID!')).toEqual([
      'Mutation.rename: RenameInput has id and no expectedVersion, so that a change can be lost',
    ]);
    expect(mutationWith('id: ID!')).toHaveLength(2);
  });

  it.each(['rename: Int', 'rename(id: ID!): Int', 'rename(input: ID!): Int'])('is an input: %s', (field) => {
    expect(problemsOf(`type Mutation @access(roles: [OFFICER]) { ${field} }`)).toEqual([
      'Mutation.rename takes something else than one argument "input" of an input type',
    ]);
  });
});
