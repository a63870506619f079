import { GraphQLError, GraphQLScalarType } from 'graphql';

function wholeFen(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw new GraphQLError(`Fen cannot represent a non safe-integer value: ${String(value)}`);
  }
  return value;
}

/** Money in GraphQL: whole fen, as large as a JSON number holds exactly (Int ends at 21 million yuan). */
export const fenScalar = new GraphQLScalarType({ name: 'Fen', serialize: wholeFen, parseValue: wholeFen });
