import { GraphQLScalarType } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

type FieldsBesides<Resolvers, Row> = {
  // A field that the row answers by itself needs no resolver; `__typename` and federation's hooks never do.
  [Field in keyof Resolvers]: Field extends keyof Row | '__typename' | '__isTypeOf' | '__resolveReference' ? never : Field;
}[keyof Resolvers];

/**
 * Resolvers of an object type in which every field that its row cannot answer is required: a forgotten
 * resolver does not compile.
 */
export type Complete<Resolvers, Row> = Resolvers & Required<Pick<Resolvers, FieldsBesides<Resolvers, Row>>>;

/** Resolvers of the scalars in `services/shared/schema.graphql`; every service includes them. */
export const scalarResolvers = {
  Date: new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date', specifiedByURL: null }),
};
