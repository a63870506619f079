import type { RegionLevel } from '../generated/types';

const levelByLength: Readonly<Record<number, RegionLevel>> = {
  2: 'PROVINCE',
  4: 'PREFECTURE',
  6: 'COUNTY',
  9: 'TOWNSHIP',
};

/** Level that a division code of 2, 4, 6 or 9 digits stands for (statistical division codes, NBS). */
export function levelOfCode(code: string): RegionLevel {
  const level = levelByLength[code.length];
  if (level === undefined) {
    throw new RangeError(`"${code}" is not a division code: it has ${code.length} digits, not 2, 4, 6 or 9`);
  }
  return level;
}

/** Codes of the possible ancestors of a region, from the province down; not every one need exist. */
export function ancestorCodes(code: string): string[] {
  return [2, 4, 6].filter((length) => length < code.length).map((length) => code.slice(0, length));
}

/**
 * The nearest ancestor that exists: some cities have no counties, and not every code has its direct parent
 * in the national list.
 * @param code of a region or a community (12 digits)
 */
export function nearestAncestor(code: string, exists: (code: string) => boolean): string | null {
  for (const length of [9, 6, 4, 2]) {
    if (length < code.length && exists(code.slice(0, length))) {
      return code.slice(0, length);
    }
  }
  return null;
}
