import { hidden, withoutNamesAndNumbers } from './shown-text';

/** What the log says of an error: what it was and where, not what was being worked on. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack: string;
  readonly [attribute: string]: unknown;
}

/** Properties that name a kind of failure or a place in the program or the database's schema. */
const attributes = [
  'code',
  'severity',
  'schema',
  'table',
  'column',
  'constraint',
  'dataType',
  'routine',
] as const;

const deepestCause = 5;

/**
 * An error as it is logged: its type, its attributes, its message without values, the frames of its stack, and the
 * same of its causes. Nothing else of it: PostgreSQL's `detail` and `where` quote rows, and other libraries hang
 * requests and parameters on their errors.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) {
    // What is thrown that is no error, or was one in another process.
    const { message = error } = (error ?? {}) as { message?: unknown };
    return {
      type: typeof error,
      message: typeof message === 'string' ? withoutValues(message) : hidden,
      stack: '',
    };
  }
  const given = error as Error & Record<string, unknown>;
  const code = attribute(given['code']);
  return {
    type: attribute(error.constructor.name) ?? 'Error',
    message: withoutValues(error.message, code !== undefined && /^(23|42)\w{3}$/.test(code)),
    ...attributesOf(given),
    stack: framesOf(error),
    ...causesOf(given, depth),
  };
}

function attributesOf(error: Record<string, unknown>): Record<string, string> {
  const found = attributes.map((name) => [name, attribute(error[name])] as const);
  return Object.fromEntries(
    found.filter((entry): entry is [(typeof attributes)[number], string] => entry[1] !== undefined),
  );
}

/** An error as a text, without its causes, for a process that ends on it. */
export function errorText(error: unknown): string {
  const { type, message, code, stack } = loggedError(error);
  return `${type}${code === undefined ? '' : ` [${code}]`}: ${message}${stack && `\n${stack}`}`;
}

function causesOf(error: Error & Record<string, unknown>, depth: number): Record<string, unknown> {
  if (depth >= deepestCause) {
    return {};
  }
  // GraphQL calls it originalError, TypeORM driverError.
  const cause = error.cause ?? error['originalError'] ?? error['driverError'];
  const several = error instanceof AggregateError ? error.errors.slice(0, deepestCause) : [];
  return {
    ...(cause instanceof Error && { cause: loggedError(cause, depth + 1) }),
    ...(several.length > 0 && { errors: several.map((one) => loggedError(one, depth + 1)) }),
  };
}

function attribute(value: unknown): string | undefined {
  return (typeof value === 'string' || typeof value === 'number') && /^[\w.-]{1,80}$/.test(String(value))
    ? String(value)
    : undefined;
}

const longestMessage = 1_000;
/** Every kind of quotation mark; an apostrophe within a word is none. */
const quotation = /"(?:[^"\\]|\\.)*"|(?<!\w)'(?:[^'\\]|\\.)*'(?!\w)|`[^`]*`|[“「『][^”」』]*[”」』]/gs;
const path = /^(?:\.{0,2}\/|[A-Za-z]:\\|file:|node:)/;
const identifier = /^[a-z_][a-z0-9_.]{0,126}$/;

/**
 * A text without values: what is quoted goes, and so do names and numbers.
 * @param quotesIdentifiers PostgreSQL's messages on constraints and on names quote identifiers and nothing else
 */
export function withoutValues(text: string, quotesIdentifiers = false): string {
  const unquoted = text.slice(0, longestMessage).replace(quotation, (quoted) => {
    const content = quoted.slice(1, -1);
    return path.test(content) || (quotesIdentifiers && identifier.test(content)) ? quoted : `"${hidden}"`;
  });
  return withoutNamesAndNumbers(unquoted);
}

const frame =
  /^ {4}at (?:.{0,200} \()?(?:(?:file:\/\/|node:|\/|[A-Za-z]:\\).{1,500}:\d+:\d+|<anonymous>|native)\)?$/;

/** The frames of a stack; what stands before them is the message, of any number of lines. */
function framesOf({ name, message, stack = '' }: Error): string {
  const head = `${name}: ${message}`;
  return (stack.startsWith(head) ? stack.slice(head.length) : stack)
    .split('\n')
    .filter((line) => frame.test(line))
    .map(withoutNamesAndNumbers)
    .join('\n');
}
