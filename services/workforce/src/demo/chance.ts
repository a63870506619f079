import { demoId } from '../../../shared/src/identifier';

/**
 * What looks drawn by lot in the demo is derived from the row's key, so that every load gives the same
 * rows and a row does not change when others are added.
 * @returns a whole number from 0 to `count` - 1
 */
export function drawn(key: string, count: number): number {
  return Number.parseInt(demoId(key).slice(0, 8), 16) % count;
}

/** One of several items, by key. */
export function drawnFrom<Item>(key: string, items: readonly Item[]): Item {
  return items[drawn(key, items.length)]!;
}

const dayInMilliseconds = 86_400_000;

/** A day from `first` to `last`, both ISO dates and both possible, by key. */
export function drawnDay(key: string, first: string, last: string): string {
  const start = Date.parse(first);
  const days = (Date.parse(last) - start) / dayInMilliseconds + 1;
  return new Date(start + drawn(key, days) * dayInMilliseconds).toISOString().slice(0, 10);
}

/** The next day of the calendar. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + dayInMilliseconds).toISOString().slice(0, 10);
}
