import { dayAfter } from './chance';

/** The latest day of what the demo says of talent: all of it had happened by the end of 2025. */
export const latestDay = '2025-12-31';

/** The day so many days behind another. */
export function daysLater(day: string, days: number): string {
  return Array.from({ length: days }).reduce<string>(dayAfter, day);
}

/** How people in office are called in the demo: by names that nobody takes for those of real officials. */
export function displayedName(name: string): string {
  return `演示·${name}`;
}
