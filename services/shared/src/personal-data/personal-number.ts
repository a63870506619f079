const uuids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** What people put between the groups of a number. */
const separators = /[-. ]/g;

/** 15 digits and more (identity numbers, right or mistyped), a mobile number, a fixed line with its area code. */
const personalNumber = /\d{15}|(?<!\d)(?:(?:0{0,2}86)?1[3-9]\d{9}|0\d{9,11})(?!\d)/;

/**
 * Whether a text could hold the number of somebody's identity document or telephone. It goes by the form alone, so other
 * numbers of that length are taken for one too; UUIDs never are.
 */
export function holdsPersonalNumber(text: string): boolean {
  const rest = text.replace(uuids, ' | ');
  return personalNumber.test(rest) || personalNumber.test(rest.replace(separators, ''));
}
