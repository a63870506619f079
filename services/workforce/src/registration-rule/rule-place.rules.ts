import { wholeCountry } from '../../../shared/src/viewer';

/** Places whose rules reach into a region: itself, those above it, and the whole country. */
export function placesAbove(regionCode: string): string[] {
  return [wholeCountry, ...[2, 4, 6, 9].map((digits) => regionCode.slice(0, digits))];
}

/** The region that a rule is for, as it is shown. */
export function regionOfRule(regionCode: string): { readonly code: string } | null {
  return regionCode === wholeCountry ? null : { code: regionCode };
}
