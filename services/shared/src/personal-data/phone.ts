/** A telephone number as it is stored and compared: digits alone, without the country's code. */
export function normalPhone(text: string): string {
  return text.replace(/[\s()-]/g, '').replace(/^(\+86|0086)/, '');
}

/**
 * Whether a text is a telephone number of mainland China: a mobile one of 11 digits, or one of a fixed line with
 * its area code.
 * @param number normalised (`normalPhone`)
 */
export function isPhone(number: string): boolean {
  return /^(1[3-9]\d{9}|0\d{9,11})$/.test(number);
}
