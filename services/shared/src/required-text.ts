import { Fault } from './errors';

/* eslint-disable-next-line no-control-regex -- what is refused */
const controlCharacters = /[\u0000-\u001f\u007f-\u009f]/;

/**
 * A text that somebody entered, without the blanks around it.
 * @param field its place in the input, for the error @param maximum characters
 * @throws Fault TEXT_INVALID when it is empty, too long or holds control characters; it does not show the text
 */
export function requiredText(field: string, text: string, maximum: number): string {
  const trimmed = text.trim();
  const { length } = [...trimmed];
  if (length < 1 || length > maximum || controlCharacters.test(trimmed)) {
    throw new Fault('TEXT_INVALID', { field, minimum: 1, maximum });
  }
  return trimmed;
}
