import { Fault } from '../../../shared/src/errors';

/** First and last day, ISO dates. */
export interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** @param fields names of the first and the last day, for the error @throws Fault DATE_OUTSIDE_PERIOD */
export function requirePeriodWithin(
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
