import type { RateReason } from '../generated/types';

/**
 * The share of community workers who are certified, with a reason where there is none: without community workers
 * there is no share, not a share of 0.
 * @param certified null when withheld @param all null when withheld
 */
export function rateOf(
  certified: number | null,
  all: number | null,
): { readonly rate: number; readonly reason: null } | { readonly rate: null; readonly reason: RateReason } {
  if (all === 0) {
    return { rate: null, reason: 'NO_COMMUNITY_WORKERS' };
  }
  return certified === null || all === null
    ? { rate: null, reason: 'WITHHELD' }
    : { rate: certified / all, reason: null };
}
