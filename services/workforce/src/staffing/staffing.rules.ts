import type { StaffingReason } from '../generated/types';

/** Urban residents at the end of a day. */
export interface ResidentsOnDate {
  readonly asOf: string;
  readonly value: number;
}

/** Least and most community workers per 10,000 urban residents that a standard may ask for. */
export const standardRange = { minimum: 1, maximum: 1000 } as const;

/** What a standard is set for: so many urban residents. */
const residentsOfStandard = 10_000n;

/** The latest figure by the end of a day; null when none is known by then. */
export function residentsOn(figures: readonly ResidentsOnDate[], day: string): ResidentsOnDate | null {
  let latest: ResidentsOnDate | null = null;
  for (const figure of figures) {
    if (figure.asOf <= day && (latest === null || figure.asOf > latest.asOf)) {
      latest = figure;
    }
  }
  return latest;
}

/**
 * Community workers that a standard asks for: residents × standard ÷ 10,000, rounded up. The division is one of whole
 * numbers, so that no rounding of fractions can add or lose a person.
 */
export function requiredWorkers(residents: number, per10k: number): number {
  const needed = BigInt(residents) * BigInt(per10k);
  return Number((needed + residentsOfStandard - 1n) / residentsOfStandard);
}

/** Why there is no gap; null when there is one. What is not known goes before what is not told. */
export function reasonOfNoGap(
  residents: ResidentsOnDate | null,
  per10k: number | null,
  onSite: number | null,
): StaffingReason | null {
  if (residents === null) {
    return 'NO_RESIDENTS_FIGURE';
  }
  if (per10k === null) {
    return 'NO_STANDARD';
  }
  return onSite === null ? 'WITHHELD' : null;
}
