import { todayInChina } from '../../../shared/src/calendar';
import { Fault } from '../../../shared/src/errors';

/** First and last day, ISO dates. */
export interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** @throws Fault DATE_IN_FUTURE */
export function requireDayHasCome(field: string, day: string): void {
  const today = todayInChina();
  if (day > today) {
    throw new Fault('DATE_IN_FUTURE', { field, day, today });
  }
}

/** @param earliest null when any day will do @throws Fault DATE_TOO_EARLY */
export function requireDayFrom(field: string, day: string, earliest: string | null): void {
  if (earliest !== null && day < earliest) {
    throw new Fault('DATE_TOO_EARLY', { field, day, earliest });
  }
}

/** @throws Fault DATE_RANGE_INVALID when it ends before it starts */
export function requirePeriod({ startsOn, endsOn }: Period): void {
  if (startsOn > endsOn) {
    throw new Fault('DATE_RANGE_INVALID', { from: startsOn, to: endsOn });
  }
}

/** @param fields names of the first and the last day, for the error @throws Fault DATE_OUTSIDE_PERIOD */
export function requireWithin(
  fields: readonly [startsOn: string, endsOn: string],
  inner: Period,
  outer: Period,
): void {
  const days = [inner.startsOn, inner.endsOn] as const;
  days.forEach((day, index) => {
    if (day < outer.startsOn || day > outer.endsOn) {
      throw new Fault('DATE_OUTSIDE_PERIOD', {
        field: fields[index]!,
        day,
        from: outer.startsOn,
        to: outer.endsOn,
      });
    }
  });
}
