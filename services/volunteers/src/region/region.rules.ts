import { withheldFigures } from '../../../shared/src/access/withheld-figures';

/** How many volunteers are registered in a region, as a part of its parent. */
export interface RegionCount {
  /** The nearest region above; empty above a province. */
  readonly parent: string;
  /** The region; null for those registered in the parent itself. */
  readonly code: string | null;
  readonly asOf: string;
  readonly registered: number;
}

/**
 * The regions whose figure is withheld outside the department: those that are too small among their siblings, those
 * they could be worked out from, and the parts of a region that is withheld, since they add up to it.
 * @param counts every region of interest with all its siblings, and the same of every region above it, for one day
 */
export function withheldRegions(counts: readonly RegionCount[]): ReadonlySet<string> {
  const withheld = withheldFigures(
    counts.map(({ parent, code, registered }) => ({ parent, code, counts: { registered } })),
  );
  return new Set([...withheld].filter(([, measures]) => measures.size > 0).map(([code]) => code));
}
