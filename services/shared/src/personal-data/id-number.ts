import { isCalendarDate } from '../calendar';

/** Weights of the first 17 digits (GB 11643-1999). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** A citizen's identity number as it is stored and compared: a final x is a capital X, blanks around it are none of it. */
export function normalIdNumber(text: string): string {
  return text.trim().toUpperCase();
}

/**
 * The date of birth that a citizen's identity number (GB 11643-1999) carries.
 * @param number normalised (`normalIdNumber`)
 * @returns null when it is no such number: length, date or check character are wrong
 * @example birthDateOf('11010519491231002X') // '1949-12-31'
 */
export function birthDateOf(number: string): string | null {
  if (!/^\d{17}[\dX]$/.test(number)) {
    return null;
  }
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  const date = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return number[17] === checkCharacters[sum % 11] && isCalendarDate(date) ? date : null;
}
