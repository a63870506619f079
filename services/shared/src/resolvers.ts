import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { isCalendarDate } from './calendar';

type FieldsBesides<Resolvers, Row> = {
  // A field that the row answers by itself needs no resolver; `__typename` and federation's hooks never do.
  [Field in keyof Resolvers]: Field extends keyof Row | '__typename' | '__isTypeOf' | '__resolveReference'
    ? never
    : Field;
}[keyof Resolvers];

/**
 * Resolvers of an object type in which every field that its row cannot answer is required: a forgotten
 * resolver does not compile.
 */
export type Complete<Resolvers, Row> = Resolvers & Required<Pick<Resolvers, FieldsBesides<Resolvers, Row>>>;

const { parseLiteral: _parseLiteral, ...localDate } = GraphQLLocalDate.toConfig();

/** Whole fen, as large as a JSON number holds exactly: Int ends at 21 million yuan. */
function wholeFen(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw new GraphQLError(`Fen cannot represent a non safe-integer value: ${String(value)}`);
  }
  return value;
}

/** Resolvers of the scalars in `services/shared/schema.graphql`, which every service has. */
export const scalarResolvers = {
  Fen: new GraphQLScalarType({ name: 'Fen', serialize: wholeFen, parseValue: wholeFen }),
  DateTime: new GraphQLScalarType({
    ...GraphQLDateTimeISO.toConfig(),
    name: 'DateTime',
    specifiedByURL: null,
  }),
  Date: new GraphQLScalarType({
    ...localDate,
    name: 'Date',
    specifiedByURL: null,
    parseValue(value) {
      const day = localDate.parseValue(value);
      if (!isCalendarDate(day)) {
        throw new GraphQLError(`Value is not a day of the calendar: ${String(value)}`);
      }
      return day;
    },
  }),
};
