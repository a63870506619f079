import { Fault } from '../../shared/src/errors';

/** The header in which a request states what its data is needed for, percent-encoded. */
export const purposeHeader = 'x-purpose';

const maximumLength = 200;

/** Control and formatting characters, half surrogates and line breaks: an audit log shows the text as it is. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** What is wrong with the text of a purpose; null when nothing is. */
export function purposeProblem(text: string): 'length' | 'characters' | null {
  if ([...text].length > maximumLength) {
    return 'length';
  }
  return unprintable.test(text) ? 'characters' : null;
}

/**
 * The purpose that a request states; undefined when it states none.
 * @throws Fault PURPOSE_INVALID, which never quotes it
 */
export function statedPurpose(header: string | string[] | undefined): string | undefined {
  if (header === undefined) {
    return undefined;
  }
  const purpose = decoded(String(header)).trim();
  const problem = purposeProblem(purpose);
  if (problem !== null) {
    throw invalid(problem);
  }
  return purpose === '' ? undefined : purpose;
}

function decoded(text: string): string {
  // Node reads bytes beyond ASCII one by one: unencoded Chinese would come out as nonsense, not as an error.
  if (/[^\x20-\x7e]/.test(text)) {
    throw invalid('encoding');
  }
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid('encoding');
  }
}

function invalid(reason: string): Fault {
  return new Fault('PURPOSE_INVALID', { reason, maximum: maximumLength });
}
