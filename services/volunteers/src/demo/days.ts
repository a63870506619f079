const millisecondsPerDay = 86_400_000;

/** The ISO date some days after another. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** How many days lie between two ISO dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** The later of ISO dates. */
export function latest(...dates: readonly string[]): string {
  return dates.reduce((one, other) => (one > other ? one : other));
}

/** Ages at registration, in days: from 14 years on, over half a century. */
const youngest = 5_114;
const ageSpread = 18_263;

/** The date of birth of the n-th person registered somewhere; a stride prime to the spread takes every age in turn. */
export function birthDateBefore(registeredOn: string, number: number): string {
  return dayAfter(registeredOn, -(youngest + ((number * 7_919) % ageSpread)));
}
