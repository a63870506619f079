import { holdsPersonalNumber } from './personal-data/personal-number';

/** Stands where a value was. */
export const hidden = '…';

const keyForm = /^[\w.-]{0,64}$/;
const longestDetail = 500;

const day = /^\d{4}-\d{1,2}-\d{1,2}$/;

/** Details of an error that a client has sent: it may have put anything in their place. */
const sentByClients = new Set(['key', 'code', 'edition', 'value']);

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
  const shown = sentByClients.has(name) ? isKey(value) : value.length <= longestDetail;
  return shown && !holdsPersonalNumber(value) ? value : hidden;
}

/** Whether a text has the form of a key, and of nothing else. */
function isKey(text: string): boolean {
  return keyForm.test(text) && !day.test(text) && !isEncodedText(text);
}

/** Cursors are texts in base64url, and so could be whatever else somebody encoded. */
function isEncodedText(text: string): boolean {
  const decoded = Buffer.from(text, 'base64url').toString();
  return decoded.length > 2 && !/^\d+$/.test(text) && !/[\ufffd\p{Cc}]/u.test(decoded);
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
