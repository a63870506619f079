import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Person } from './markers';

/** A request that holds somebody's data. */
export interface Attempt {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** Rows that are there, for attempts that come as far as the database. */
export interface Rows {
  readonly regionCode: string;
  readonly ids: readonly string[];
}

type Mutation = GraphQLField<unknown, unknown>;
type Input = Record<string, unknown>;

/**
 * Every way of using every mutation of a schema with somebody's data, rightly and wrongly. What is wrong with a value of
 * a type that GraphQL itself reads, or with a text of one name, is tried in every form at one mutation, and in one form
 * at all others.
 */
export function mutationAttempts(schema: GraphQLSchema, person: Person, rows: Rows): Attempt[] {
  const mutations = Object.values(schema.getMutationType()!.getFields());
  const tried = new Set<string>();
  return mutations.flatMap((mutation) => {
    const type = inputOf(mutation);
    const right = rightInputs(type, person, rows);
    const inputs = [...right, ...wrongInputs(type, right[0]!, person, tried)].map(withOwnKey);
    return inputs.flatMap((input) => [asVariables(mutation, input), asLiteral(mutation, input)]);
  });
}

function inputOf(mutation: Mutation): GraphQLInputObjectType {
  return getNamedType(mutation.args[0]!.type) as GraphQLInputObjectType;
}

/** Stands for a key that each attempt has for itself: under another's, it would not come as far as its own mistake. */
const ownKey = 'own-key';

/** A day that leave may be given until, wherever the day begins. */
const soon = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

function withOwnKey(input: Input): Input {
  return input['idempotencyKey'] === ownKey ? { ...input, idempotencyKey: randomUUID() } : input;
}

function rightInputs(type: GraphQLInputObjectType, person: Person, { regionCode, ids }: Rows): Input[] {
  return ids.map((id) => rightInput(type, person, regionCode, id));
}

function rightInput(type: GraphQLInputObjectType, person: Person, regionCode: string, id: string): Input {
  return Object.fromEntries(
    Object.values(type.getFields()).map((field) => [field.name, rightValue(field, person, regionCode, id)]),
  );
}

function rightValue(field: GraphQLInputField, person: Person, regionCode: string, id: string): unknown {
  const type = getNamedType(field.type);
  if (isEnumType(type)) {
    return type.getValues()[0]!.name;
  }
  if (isInputObjectType(type)) {
    return rightInput(type, person, regionCode, id);
  }
  if (type.name === 'Int' || type.name === 'Float') {
    return 1;
  }
  if (type.name === 'Boolean') {
    return true;
  }
  switch (field.name) {
    case 'idempotencyKey':
      return ownKey;
    case 'regionCode':
      return regionCode;
    case 'communityId':
      return null;
    case 'idNumber':
      return person.idNumber;
    case 'phone':
      return person.phone;
    default:
      return type.name === 'ID' ? id : type.name === 'Date' ? dayFor(field.name, person) : person.name;
  }
}

/** Of all days that are entered, the date of birth alone is somebody's own. */
function dayFor(field: string, person: Person): string {
  return field === 'birthDate' ? person.birthDate : soon;
}

function wrongInputs(
  type: GraphQLInputObjectType,
  right: Input,
  person: Person,
  tried: Set<string>,
): Input[] {
  const texts = Object.values(person) as string[];
  const all = (kind: string) => !tried.has(kind) && Boolean(tried.add(kind));
  const unknownFields = (all('unknown fields') ? texts : texts.slice(0, 1)).flatMap((text) => [
    { ...right, [text]: text },
    { ...right, fulname: text },
  ]);
  return [
    ...unknownFields,
    ...Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type).name;
      const kind = ['String', 'ID', 'Date'].includes(named) ? `${named} ${field.name}` : named;
      const filled = wronglyFilled(field, right, texts);
      return all(kind) ? filled : [filled[0]!, filled[1]!, filled[2]!, filled.at(-1)!];
    }),
  ];
}

function wronglyFilled({ name, type }: GraphQLInputField, right: Input, texts: readonly string[]): Input[] {
  const { [name]: _left, ...missing } = right;
  const values = texts.flatMap<unknown>((text) => [
    // A day of anything else, or in a key, is no birth date.
    ...((getNamedType(type).name === 'Date' ? name !== 'birthDate' : name === 'idempotencyKey') &&
    /^\d{4}-/.test(text)
      ? []
      : [text]),
    `${text}${text}`,
    text.repeat(60),
    `${text}\u0000`,
    [text],
    { value: text },
    { [text]: [[text]] },
    /^\d+$/.test(text) ? Number(text) : `${text}"}`,
  ]);
  const filled = isListType(isNonNullType(type) ? type.ofType : type)
    ? values.map((value) => [value])
    : values;
  return [missing, { ...right, [name]: null }, ...filled.map((value) => ({ ...right, [name]: value }))];
}

function asVariables(mutation: Mutation, input: Input): Attempt {
  return {
    query: `mutation Attempt($input: ${String(mutation.args[0]!.type)}) { ${mutation.name}(input: $input) ${selection(mutation)} }`,
    variables: { input },
  };
}

function asLiteral(mutation: Mutation, input: Input): Attempt {
  return { query: `mutation { ${mutation.name}(input: ${literal(input)}) ${selection(mutation)} }` };
}

/** The payload's row with everything that can be read of it without further arguments. */
function selection(mutation: Mutation): string {
  const payload = getNamedType(mutation.type) as unknown as { getFields(): Record<string, Mutation> };
  const rows = Object.values(payload.getFields()).map((field) => {
    const row = getNamedType(field.type) as unknown as { getFields(): Record<string, Mutation> };
    const leaves = Object.values(row.getFields()).filter(({ type, args }) => {
      const named = getNamedType(type);
      return args.length === 0 && (isScalarType(named) || isEnumType(named));
    });
    return `${field.name} { ${leaves.map(({ name }) => name).join(' ')} }`;
  });
  return `{ ${rows.join(' ')} }`;
}

/** A value as a literal; what is no name cannot be a key, which makes a syntax error with the value in it. */
function literal(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(literal).join(', ')}]`;
  }
  return value !== null && typeof value === 'object'
    ? `{ ${Object.entries(value)
        .map(([key, of]) => `${key}: ${literal(of)}`)
        .join(', ')} }`
    : JSON.stringify(value);
}

/** Somebody's data wherever else a request can hold it: names, documents, directives, filters, cursors and ids. */
export function otherAttempts(schema: GraphQLSchema, person: Person): Attempt[] {
  const texts = Object.values(person) as string[];
  const fields = Object.values(schema.getQueryType()!.getFields());
  return texts.flatMap((text, index) => {
    const tried = new Set<string>();
    const name = `a${text.replace(/\W/g, '_')}`;
    return [
      { query: 'query Named { __typename }', operationName: text },
      { query: `query ${text} { __typename }` },
      { query: `{ __typename ${text} }` },
      { query: `{ __typename } # ${text}\n"${text}"` },
      { query: `"""${text}` },
      { query: `{ ${name} }` },
      { query: `{ __typename @${name} }` },
      { query: `{ ...${name} }` },
      { query: `query ${name}($${name}: Int) { __typename }` },
      { query: `query ($a: ${name}) { __typename }` },
      {
        query: `query ($first: Int) { volunteers(first: $first) { totalCount } }`,
        variables: { first: text },
      },
      { query: text },
      { query: `mutation { ${text} }` },
      // Every kind of place once with each text, and of every field some places.
      ...fields.flatMap((field) => queryAttempts(field, text, index, tried)),
    ];
  });
}

function queryAttempts(field: Mutation, text: string, turn: number, tried: Set<string>): Attempt[] {
  const named = getNamedType(field.type);
  const body = 'getFields' in named ? '{ __typename }' : '';
  const places = field.args.flatMap((argument) => placesIn(argument, text));
  const once = places.filter(({ kind }) => !tried.has(kind) && Boolean(tried.add(kind)));
  const ofThisTurn = places.filter((_, index) => index % (Math.trunc(places.length / 2) || 1) === turn);
  return [...new Set([...once, ...ofThisTurn])].flatMap(({ argument, value }) => [
    { query: `{ ${field.name}(${argument.name}: ${literal(value)}) ${body} }` },
    {
      query: `query ($value: ${String(argument.type)}) { ${field.name}(${argument.name}: $value) ${body} }`,
      variables: { value },
    },
  ]);
}

/** Where in an argument a text may be put, and how; places of one kind are read by the same code. */
function placesIn(argument: GraphQLArgument, text: string) {
  const type = getNamedType(argument.type);
  const inFields = isInputObjectType(type)
    ? Object.values(type.getFields()).flatMap(({ name, type: of }) => {
        const kind = `${name}: ${String(of)}`;
        return [{ [name]: isListType(of) ? [text] : text }, { [name]: [[text]] }, { [text]: text }].map(
          (value, form) => ({ kind: `${kind} ${form}`, value }),
        );
      })
    : [text, [text], { [text]: text }, Buffer.from(text).toString('base64url')].map((value, form) => ({
        kind: `${argument.name}: ${String(argument.type)} ${form}`,
        value,
      }));
  return inFields.map((place) => ({ ...place, argument }));
}

/** Reads what is stored of people, in full or masked as the viewer may. */
export const readings: readonly string[] = [
  '{ volunteers(first: 50) { totalCount edges { cursor node { id version displayName fullName idNumber phone birthDate minor registeredOn } } } }',
  '{ volunteers(first: 5, orderBy: REGISTERED_ON_DESC) { edges { cursor node { id fullName idNumber phone birthDate } } } }',
  '{ workers(first: 50) { edges { cursor node { id version displayName idNumber phone birthDate } } } }',
];
