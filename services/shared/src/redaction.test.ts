import fc from 'fast-check';
import {
  buildSchema,
  executeSync,
  type GraphQLError,
  parse,
  validate,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import { redacted, redactedMessage } from './redaction';
import { scalarResolvers } from './resolvers';

const schema = withScalars(
  buildSchema(`
    scalar Date
    scalar DateTime
    scalar Fen
    enum Kind { URBAN RURAL }
    input Person { fullName: String!, born: Date!, seen: DateTime, kind: Kind, visits: Int, weight: Float, minor: Boolean, regionCode: ID, phones: [String!], other: Person }
    type Query { register(person: Person!, kind: Kind, born: Date): String, answer: String }
  `),
);

function withScalars(built: GraphQLSchema): GraphQLSchema {
  for (const [name, scalar] of Object.entries(scalarResolvers)) {
    const { parseValue, parseLiteral, serialize } = scalar;
    Object.assign(built.getType(name) as GraphQLScalarType, { parseValue, parseLiteral, serialize });
  }
  return built;
}

const personFields = Object.keys((schema.getType('Person') as GraphQLInputObjectType).getFields());

/** What graphql-js says of a request, as it is shown. */
function messages(query: string, variableValues: Record<string, unknown> = {}): string[] {
  return errorsOf(query, variableValues).map((error) => redacted(error.toJSON()).message);
}

function errorsOf(query: string, variableValues: Record<string, unknown>): readonly GraphQLError[] {
  try {
    const document = parse(query);
    const invalid = validate(schema, document);
    return invalid.length > 0 ? invalid : (executeSync({ schema, document, variableValues }).errors ?? []);
  } catch (error) {
    return [error as GraphQLError];
  }
}

const operation = 'query ($person: Person!) { register(person: $person) }';
const valid = { fullName: '王小明', born: '1990-01-01' };

describe('a message of graphql-js says where and what, never the value', () => {
  it.each<[string, string[], string, Record<string, unknown>?]>([
    [
      'a variable that is no object',
      ['Variable "$person" got an invalid value; Expected type "Person" to be an object.'],
      operation,
      { person: '王小明' },
    ],
    [
      'a field that is missing',
      [
        'Variable "$person" got an invalid value; Field "fullName" of required type "String!" was not provided.',
      ],
      operation,
      { person: { born: '1990-01-01' } },
    ],
    [
      'a field that there is not',
      [
        'Variable "$person" got an invalid value; Field "fullname" is not defined by type "Person". Did you mean "fullName"?',
      ],
      operation,
      { person: { ...valid, fullname: '王小明; Expected' } },
    ],
    [
      'a field with a name that is a value',
      ['Variable "$person" got an invalid value; Field "…" is not defined by type "Person".'],
      operation,
      { person: { ...valid, 王小明: 1 } },
    ],
    [
      'a value of another type',
      [
        'Variable "$person" got an invalid value at "person.fullName"; String cannot represent a non string value.',
      ],
      operation,
      { person: { ...valid, fullName: 13812345678 } },
    ],
    [
      'a null where none may be',
      [
        'Variable "$person" got an invalid value at "person.other.fullName"; Expected non-nullable type "String!" not to be null.',
      ],
      operation,
      { person: { ...valid, other: { ...valid, fullName: null } } },
    ],
    [
      'a value in a list',
      [
        'Variable "$person" got an invalid value at "person.phones[1]"; String cannot represent a non string value.',
      ],
      operation,
      { person: { ...valid, phones: ['1', ['13812345678']] } },
    ],
    [
      'a date that is none',
      ['Variable "$person" got an invalid value at "person.born"; Value is not a valid LocalDate.'],
      operation,
      { person: { ...valid, born: '19900101' } },
    ],
    [
      'a day that is none',
      ['Variable "$person" got an invalid value at "person.born"; Value is not a valid LocalDate.'],
      operation,
      { person: { ...valid, born: '1990-02-30' } },
    ],
    [
      'an instant that is none',
      [
        'Variable "$person" got an invalid value at "person.seen"; DateTime cannot represent an invalid date-time-string.',
      ],
      operation,
      { person: { ...valid, seen: '王小明' } },
    ],
    [
      'a value that no enum has',
      [
        'Variable "$person" got an invalid value at "person.kind"; Value does not exist in "Kind" enum. Did you mean the enum value "URBAN"?',
      ],
      operation,
      { person: { ...valid, kind: 'URBANO' } },
    ],
    [
      'a literal of another type',
      ['String cannot represent a non string value.'],
      '{ register(person: { fullName: 13812345678, born: "1990-01-01" }) }',
    ],
    [
      'a literal date that is none',
      ['Value is not a valid LocalDate.'],
      '{ register(person: { fullName: "", born: "1990" }) }',
    ],
    [
      'a literal enum value',
      ['Value does not exist in "Kind" enum.'],
      '{ register(kind: WANGXIAOMING, person: { fullName: "", born: "1990-01-01" }) }',
    ],
    ['a literal that is no object', ['Expected value of type "Person!".'], '{ register(person: "王小明") }'],
    [
      'text where there should be a name',
      ['Syntax Error: Expected Name, found String.'],
      '{ register(person: { "王小明" }) }',
    ],
    [
      'a name where there should be a text',
      ['Syntax Error: Expected ":", found Name.'],
      '{ register(person: { fullName Wang }) }',
    ],
    [
      'characters of somebody’s name',
      ['Syntax Error: Unexpected character: U+….'],
      '{ register(person: 王小明) }',
    ],
    [
      'a character that is no letter',
      ['Syntax Error: Unexpected character: U+FF0C.'],
      '{ answer，register }',
    ],
    ['a field with a number for a name', ['Cannot query field "…" on type "Query".'], '{ _13812345678 }'],
    ['a misspelt field', ['Cannot query field "anser" on type "Query". Did you mean "answer"?'], '{ anser }'],
  ])('%s', (_, expected, query, variables = {}) => {
    expect(messages(query, variables)).toEqual(expected);
  });

  it.each([
    ['Unknown operation named "王小明".', 'Unknown operation named "…".'],
    ['Unknown operation named "Register".', 'Unknown operation named "Register".'],
    ['Argument "born" has invalid value "1990-13-01".', 'Argument "born" has an invalid value.'],
    ['Enum "Kind" cannot represent value: "王小明"', 'Enum "Kind" cannot represent value.'],
    ['ID cannot represent value: { phone: "13812345678" }', 'ID cannot represent value.'],
    ['Expected value of type "Person" but got: { fullName: "Wang" }.', 'Expected value of type "Person".'],
    [
      'Cannot return null for non-nullable field Volunteer.id.',
      'Cannot return null for non-nullable field Volunteer.id.',
    ],
    ['该人 13812345678 born 1990-01-01', '… … born …'],
  ])('%s', (message, expected) => {
    expect(redactedMessage(message)).toBe(expected);
  });
});

/** A value of at least four characters that no message of ours could hold by chance. */
const telling = fc.oneof(
  fc.string({ minLength: 4, unit: 'grapheme' }),
  fc.string({ minLength: 4, maxLength: 20, unit: fc.constantFrom(...'王小明欧阳李四') }),
  fc.stringMatching(/^[1-9]\d{10,17}$/),
  fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/),
  fc.stringMatching(/^["; \\{}王a-z]{4,30}$/),
);

function expectHidden(value: string, shown: readonly string[], control: readonly string[]): void {
  // What is shown whatever is sent gives nothing away, even where the value happens to read the same.
  const always = control.join('\n');
  const text = shown.join('\n');
  for (const form of [value, JSON.stringify(value).slice(1, -1)]) {
    if (!always.includes(form)) {
      expect(text).not.toContain(form);
    }
  }
}

describe('whatever is sent', () => {
  // What reads as a name is shown where graphql-js speaks of an unknown field, so the key here never does.
  const wrong = (value: string): fc.Arbitrary<unknown> =>
    fc.constantFrom<unknown>(
      value,
      [value],
      { [`?${value}`]: value },
      { deep: [[value]] },
      { fullName: value },
    );

  it('as a variable, the message names the variable and the field and shows nothing of it', () => {
    fc.assert(
      fc.property(
        telling.chain((value) => fc.tuple(fc.constant(value), wrong(value))),
        fc.constantFrom(...personFields.filter((field) => field !== 'regionCode' && field !== 'phones')),
        ([value, sent], field) => {
          const ask = (given: unknown) => messages(operation, { person: { ...valid, [field]: given } });
          const shown = ask(sent);
          expectHidden(value, shown, [...ask([['#']]), ...ask('#'), ...ask({ '#': '#', fullName: 1 })]);
          for (const message of shown) {
            expect(message).toContain('"$person"');
            expect(message).toMatch(/at "person\.\w+|Field "|Expected type "/);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('as a literal, the message shows nothing of it', () => {
    const ask = (field: string, given: string) =>
      [given, `[${given}]`, `{ x: ${given} }`].flatMap((literal) =>
        messages(`{ register(person: { fullName: "", born: "1990-01-01", ${field}: ${literal} }) }`),
      );
    const control = personFields.flatMap((field) =>
      ['"#"', 'x', '{', ':', '1.', '"'].flatMap((given) => ask(field, given)),
    );
    fc.assert(
      fc.property(telling, fc.constantFrom(...personFields), (value, field) => {
        expectHidden(value, [...ask(field, JSON.stringify(value)), ...ask(field, value)], control);
      }),
      { numRuns: 300 },
    );
  });

  it('as a syntax error, the message shows nothing of it', () => {
    const broken = fc.constantFrom(
      (text: string) => `{ register(person: ${text}`,
      (text: string) => `{ register(person: { fullName: ${text} ${text} }) }`,
      (text: string) => `${text} { answer }`,
      (text: string) => `{ answer } """${text}`,
      (text: string) => `{ register(kind: "${text}`,
    );
    fc.assert(
      fc.property(
        telling.filter((value) => !value.startsWith('query')),
        broken,
        (value, make) => {
          expectHidden(
            value,
            [...messages(make(value)), ...messages(make(JSON.stringify(value)))],
            ['"', '{', '}', '\\', ';', '1', 'a'].flatMap((text) => messages(make(text))),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('as a value of an enum, the message names the enum', () => {
    const { name } = schema.getType('Kind') as GraphQLEnumType;
    fc.assert(
      fc.property(telling, (kind) => {
        const shown = messages(operation, { person: { ...valid, kind } });
        expect(shown.join()).toContain(`"${name}" enum`);
        expectHidden(kind, shown, messages(operation, { person: { ...valid, kind: 'Urban' } }));
      }),
    );
  });
});

describe('extensions', () => {
  it('are the code, the details of a code that is known, and the subgraph', () => {
    expect(
      redacted({
        message: '没有',
        extensions: {
          code: 'NOT_FOUND',
          details: { entity: 'Volunteer', key: '王小明' },
          serviceName: 'volunteers',
          exception: { input: '王小明' },
        },
      }),
    ).toEqual({
      message: 'There is no Volunteer "…".',
      extensions: {
        code: 'NOT_FOUND',
        details: { entity: 'Volunteer', key: '…' },
        serviceName: 'volunteers',
      },
    });
    expect(
      redacted({ message: '', extensions: { code: '王小明', details: { value: 1 }, serviceName: '王小明' } }),
    ).toEqual({ message: '', extensions: { code: 'UNKNOWN', serviceName: '…' } });
  });
});
