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
