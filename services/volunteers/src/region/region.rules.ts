import { withheldCells } from '../../../shared/src/access/small-cells';

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
 * they could be worked out from, and everything below a region that is withheld, since its parts add up to it.
 * @param counts every region of interest with all its siblings, and the same of every region above it, for one day
 */
export function withheldRegions(counts: readonly RegionCount[]): ReadonlySet<string> {
  const families = new Map<string, RegionCount[]>();
  for (const count of counts) {
    families.set(count.parent, [...(families.get(count.parent) ?? []), count]);
  }
  const withheld = new Set<string>();
  // From the top down: a parent is decided before its children.
  for (const [parent, family] of [...families].sort(([one], [other]) => one.length - other.length)) {
    const cells = withheldCells(family.map(({ registered }) => registered));
    family.forEach(({ code }, index) => {
      if (code !== null && (cells[index] || withheld.has(parent))) {
        withheld.add(code);
      }
    });
  }
  return withheld;
}
