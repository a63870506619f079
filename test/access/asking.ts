import { getNamedType, isCompositeType, isRequiredArgument, type GraphQLField } from 'graphql';
import type { Viewer } from '../../services/shared/src/viewer';
import type { Answer, TestSubgraph } from '../support/subgraph';
import { absent, given, told, type Target } from './expected';

/** One field of one row, asked for one way. */
export interface Question {
  readonly target: Target;
  readonly field: GraphQLField<unknown, unknown>;
  /** `_entities`, or a root field that gives the row by its key. */
  readonly through: string;
  /** What is expected, so that the value itself is compared where the expectation names one. */
  readonly expected: string;
}

/** What arguments that have to be given are given. */
const samples: Readonly<Record<string, string>> = {
  Date: '"2025-12-31"',
  RegionStatisticKind: 'URBAN_RESIDENTS',
};

/** Asks all in one operation, each under an alias of its own. @returns what was seen, in their order */
export async function askAll(
  { query }: TestSubgraph,
  questions: readonly Question[],
  viewer: Viewer,
): Promise<string[]> {
  const lines = questions.map((question, index) => `a${index}: ${textOf(question)}`);
  const answer = await query(`{ ${lines.join('\n')} }`, {}, { viewer });
  return questions.map((question, index) => seen(answer, `a${index}`, question));
}

function textOf({ target: { type, made }, field, through }: Question): string {
  const value = `value: ${selectionOf(field)}`;
  const key = Object.entries(made.key).map(([name, of]) => `${name}: ${JSON.stringify(of)}`);
  return through === '_entities'
    ? `_entities(representations: [{ __typename: "${type.name}", ${key.join()} }]) { ... on ${type.name} { ${value} } }`
    : `${through}(${key.join()}) { ${value} }`;
}

/** A field as it is asked for: with the arguments it must have, and with something below it. */
export function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const given = field.args.filter(isRequiredArgument).map(({ name, type }) => {
    const sample = samples[getNamedType(type).name];
    if (sample === undefined) {
      throw new Error(`no sample of ${getNamedType(type).name} for the argument ${name} of ${field.name}`);
    }
    return `${name}: ${sample}`;
  });
  const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${field.name}${given.length > 0 ? `(${given.join()})` : ''}${below}`;
}

function seen({ data, errors }: Answer, alias: string, { through, expected }: Question): string {
  const own = errors.filter(({ path }) => path![0] === alias);
  const found = data?.[alias];
  const row = through === '_entities' ? found?.[0] : found;
  const value = row?.value ?? null;
  if (own.length === 0) {
    return row == null ? absent : expected === given && value !== null ? given : told(value);
  }
  const [{ path, extensions }] = own as [(typeof own)[0]];
  const details = (extensions!['details'] ?? {}) as Record<string, string>;
  const what = `${String(extensions!['code'])} ${details['field'] ?? `${details['entity']} ${details['key']}`}`;
  const atRow = path!.length === 1;
  const notFoundAtRow = atRow && extensions!['code'] === 'NOT_FOUND' ? absent : what;
  return value === null && own.length === 1
    ? notFoundAtRow
    : `${what}, and ${JSON.stringify(value)} all the same`;
}
