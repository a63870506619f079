import { holdsPersonalNumber } from './personal-data/personal-number';

/** Stands where a value was. */
export const hidden = '…';

const keyForm = /^[\w.-]{0,64}$/;
const longestDetail = 500;

/** Details of an error that a client has sent: it may have put anything in their place. */
const sentByClients = new Set(['key', 'code', 'edition', 'from', 'to', 'validUntil']);

/**
 * The details of an error as they may be shown. What a client sent in place of a key is shown when it has the form
 * of one and cannot be the number of a person; what we wrote ourselves is shown as it is.
 */
export function shownDetails<Details extends Readonly<Record<string, string | number>>>(
  details: Details,
): Details {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' ? shownDetail(name, value) : value,
    ]),
  ) as Details;
}

function shownDetail(name: string, value: string): string {
  if (name === 'value') {
    return shownCursor(value);
  }
  const shown = sentByClients.has(name) ? keyForm.test(value) : value.length <= longestDetail;
  return shown && !holdsPersonalNumber(value) ? value : hidden;
}

/** A cursor that is not readable; one that reads as a text says what somebody encoded, and is not shown. */
function shownCursor(cursor: string): string {
  const decoded = Buffer.from(cursor, 'base64url').toString();
  const isText = decoded.length > 1 && !/[\ufffd\p{Cc}]/u.test(decoded);
  return keyForm.test(cursor) && !isText && !holdsPersonalNumber(cursor) ? cursor : hidden;
}

const beyondAscii = /[^ -~\s]+/gu;
const dates = /\d{4}-\d{1,2}-\d{1,2}/g;
const digitRuns = /\d{6,}/g;

/** A text without what names or numbers somebody: letters beyond ASCII, dates, and six digits or more on end. */
export function withoutNamesAndNumbers(text: string): string {
  return text
    .replace(beyondAscii, (run) => (/\p{L}/u.test(run) ? hidden : run))
    .replace(dates, hidden)
    .replace(digitRuns, hidden);
}
