import type { GraphQLFormattedError } from 'graphql';
import { errorMessage, isErrorCode, type ErrorDetails } from './errors';
import { hidden, shownDetails, withoutNamesAndNumbers } from './shown-text';

/**
 * An error of a response without the values that were sent or stored: where it is and what was expected stay. Of the
 * extensions only `code`, `details` and `serviceName` go out. An error of this graph's own has its message written
 * anew, whoever reported it.
 */
export function redacted({
  message,
  locations,
  path,
  extensions = {},
}: GraphQLFormattedError): GraphQLFormattedError {
  const { code, serviceName, details } = extensions;
  const own = isErrorCode(code) ? { code, details: shownDetails((details ?? {}) as ErrorDetails) } : null;
  return {
    message: own === null ? redactedMessage(message) : errorMessage(own.code, own.details, 'en'),
    ...(locations && { locations }),
    // Its keys may be the client's own aliases: the specification wants them here, and they go nowhere else.
    ...(path && { path }),
    extensions: {
      ...(typeof code === 'string' && { code: /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? code : 'UNKNOWN' }),
      ...(own !== null && details !== undefined && { details: own.details }),
      ...(typeof serviceName === 'string' && { serviceName: isName(serviceName) ? serviceName : hidden }),
    },
  };
}

/**
 * A message of graphql-js, of its scalars or of Apollo without values. Names of types, fields, arguments and
 * variables stay; the place of an error in the document is in its `locations`.
 * @example redactedMessage('ID cannot represent value: { phone: "138…" }') // 'ID cannot represent value.'
 */
export function redactedMessage(message: string): string {
  return aboutVariable(message) ?? aboutLiteral(message) ?? reasonOf(message) ?? withoutQuotedValues(message);
}

function aboutVariable(message: string): string | null {
  const [, variable, rest] = /^Variable "\$(\w+)" got invalid value (.*)$/s.exec(message) ?? [];
  if (variable === undefined) {
    return null;
  }
  const { place, reason } = splitReason(rest!);
  const at = place.startsWith(variable) ? ` at "${place}"` : '';
  return withoutQuotedValues(`Variable "$${variable}" got an invalid value${at}${reason}`);
}

function aboutLiteral(message: string): string | null {
  const [, type, rest] = /^Expected value of type "([^"]+)", found (.*)$/s.exec(message) ?? [];
  return type === undefined
    ? null
    : withoutQuotedValues(`Expected value of type "${type}"${splitReason(rest!).reason}`);
}

/** A value may hold semicolons of its own; so many of them are looked at. */
const semicolons = 50;
const longestPlace = 500;

/** Parts a value from what is said of it: it ends where a reason begins that graphql-js knows. */
function splitReason(text: string): { readonly place: string; readonly reason: string } {
  let end = text.indexOf('; ');
  for (let tried = 0; end !== -1 && tried < semicolons; tried++) {
    const reason = reasonOf(text.slice(end + 2));
    if (reason !== null) {
      const before = text.slice(Math.max(0, end - longestPlace), end);
      return { place: / at "([\w.[\]]+)"$/.exec(before)?.[1] ?? '', reason: `; ${reason}` };
    }
    end = text.indexOf('; ', end + 1);
  }
  return { place: '', reason: '.' };
}

const suggestions = '( Did you mean (?:the enum value )?"\\w+"(?:,? (?:or )?"\\w+")*\\?)?';
const cannot = '(cannot represent (?:an? )?(?:[a-z0-9-]+ ){0,5}value)';

/** What is said of a value, by graphql-js and by its scalars, and what of it is shown. */
const reasons: readonly (readonly [form: RegExp, shown: string])[] = (
  [
    ['Expected non-nullable type "[^"]+" not to be null\\.', '$&'],
    ['Expected type "[^"]+" to be an object\\.', '$&'],
    ['Field "[^"]+" of required type "[^"]+" was not provided\\.', '$&'],
    [`Field "\\w+" is not defined by type "[^"]+"\\.${suggestions}`, '$&'],
    ['Field ".*" (is not defined by type "[^"]+"\\.).*', `Field "${hidden}" $1`],
    ['Field "[^"]+" must be non-null\\.', '$&'],
    ['Exactly one key must be specified for OneOf type "[^"]+"\\.', '$&'],
    ['(Argument "[^"]+") has invalid value .*', '$1 has an invalid value.'],
    [`Value ".*" (does not exist in "[^"]+" enum\\.)${suggestions}`, 'Value $1$2'],
    [`((?:Enum )?"?\\w+"?) ${cannot}: .*`, '$1 $2.'],
    [
      '(\\w+ cannot represent an invalid (?:date-time-string|date-string|time-string|Unix timestamp|Date instance)).*',
      '$1.',
    ],
    [
      '(\\w+ cannot (?:represent|be serialized from) (?:a )?non string(?:[ ,]+(?:or|non|numeric|Date))* type).*',
      '$1.',
    ],
    ['Value is not (string|a valid \\w+|a day of the calendar): .*', 'Value is not $1.'],
    ['(Expected value of type "[^"]+") but got: .*', '$1.'],
    ['(Abstract type "[^"]+" must resolve to an Object type at runtime for field "[^"]+") with .*', '$1.'],
    ['(Syntax Error: .*?(?:found|Unexpected)) (Name|String|BlockString|Int|Float|Comment) ".*', '$1 $2.'],
  ] as const
).map(([form, shown]) => [new RegExp(`^${form}$`, 's'), shown]);

/** What is said of a value, without the value; null when it is nothing that graphql-js says. */
function reasonOf(text: string): string | null {
  const [, type, reason] = /^Expected type "(\w+)"\.(?: (.*))?$/s.exec(text) ?? [];
  if (type !== undefined) {
    const further = reason === undefined ? null : reasonOf(reason);
    return withoutQuotedValues(`Expected type "${type}".${further === null ? '' : ` ${further}`}`);
  }
  const [form, shown] = reasons.find(([candidate]) => candidate.test(text)) ?? [];
  return form === undefined ? null : withoutQuotedValues(text.replace(form, shown!));
}

const nameForm = /^[@$[]*[_A-Za-z][\w.[\]!()@:-]{0,199}$/;

/** Whether a quoted text is a name (of a type, a field, a place in the schema) rather than a value. */
function isName(text: string): boolean {
  return nameForm.test(text) && !/\d{6}/.test(text);
}

const longestMessage = 2_000;

/** Quoted texts stay when they are names or punctuation; a code point that is a letter is one of somebody's text. */
function withoutQuotedValues(message: string): string {
  const shown = message
    .slice(0, longestMessage)
    .replace(/"((?:[^"\\]|\\.)*)"/gs, (quoted, text: string) =>
      isName(text) || /^[^\p{L}\p{N}]{0,3}$/u.test(text) ? quoted : `"${hidden}"`,
    )
    .replace(/U\+([0-9A-F]{4,5})/g, (codePoint, hex: string) =>
      /[\p{L}\p{N}]/u.test(String.fromCodePoint(parseInt(hex, 16))) ? `U+${hidden}` : codePoint,
    );
  return withoutNamesAndNumbers(shown);
}
