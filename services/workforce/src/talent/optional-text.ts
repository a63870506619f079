import { requiredText } from '../../../shared/src/required-text';

/**
 * A text that may be left out, without the blanks around it.
 * @throws Fault TEXT_INVALID as `requiredText`, when it is given
 */
export function optionalText(field: string, text: string | null | undefined, maximum: number): string | null {
  return text == null ? null : requiredText(field, text, maximum);
}
