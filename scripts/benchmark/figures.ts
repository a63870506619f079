/** The middle of several measurements and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Median and extremes of measurements.
 * @throws RangeError when there are none
 */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) {
    throw new RangeError('there is no median of nothing');
  }
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[upper]! : (sorted[upper - 1]! + sorted[upper]!) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)! };
}

/** As `spreadOf`, or null when a measurement is missing because the platform does not tell. */
export function spreadOfKnown(values: readonly (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length && known.length > 0 ? spreadOf(known) : null;
}

/**
 * The value that a share of the measurements does not exceed (nearest rank).
 * @param share between 0 and 1, e.g. 0.99
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

/** Which part of a whole something takes, when the whole is measured with it and without it; null as above. */
export function shareOfWhole(whole: number | null, without: number | null): number | null {
  return whole === null || without === null ? null : 1 - without / whole;
}

/** Rounded to a number of significant digits: what is beyond them is noise. */
export function significant(value: number, digits = 4): number {
  return Number(value.toPrecision(digits));
}
