import { withheldFigures, type SumOfMeasures } from '../../../shared/src/access/withheld-figures';
import type { RegionDay } from '../../../shared/src/region-families';
import type { CountsRow } from './counts.store';

/** A region and a day whose figures are asked for, and whether they leave the department. */
export interface FiguresAsked extends RegionDay {
  readonly leaves: boolean;
}

/** Counts of a region on a day, some of which may be withheld from who asks. */
export interface Figures<Measure extends string> {
  readonly counts: Readonly<Record<Measure, number>>;
  readonly withheld: Pick<ReadonlySet<Measure>, 'has'>;
}

/** How the counts of a kind are read, and what adds up among them. */
export interface FiguresSource<Measure extends string> {
  readonly of: (asked: readonly RegionDay[]) => Promise<CountsRow<Measure>[]>;
  readonly around: (asked: readonly RegionDay[]) => Promise<CountsRow<Measure>[]>;
  readonly sums: readonly SumOfMeasures<Measure>[];
  readonly alsoSmall?: (counts: Readonly<Record<Measure, number>>) => readonly Measure[];
}

/** A count as it is told: null when withheld. */
export function told<Measure extends string>(
  { counts, withheld }: Figures<Measure>,
  measure: Measure,
): number | null {
  return withheld.has(measure) ? null : counts[measure];
}

/**
 * The figures of regions, in the order asked: in one statement for those that stay within the department, and one for
 * those that leave it. Of a region that nobody knows nothing is told.
 */
export async function readFigures<Measure extends string>(
  { of, around, sums, alsoSmall }: FiguresSource<Measure>,
  asked: readonly FiguresAsked[],
): Promise<Figures<Measure>[]> {
  const staying = asked.filter(({ leaves }) => !leaves);
  const leaving = asked.filter(({ leaves }) => leaves);
  const [inside, outside] = await Promise.all([
    staying.length === 0 ? [] : of(staying),
    leaving.length === 0 ? [] : around(leaving),
  ]);
  const found = new Map<string, Figures<Measure>>();
  for (const { code, asOf, counts } of inside) {
    found.set(keyOf({ code: code!, asOf, leaves: false }), { counts, withheld: new Set() });
  }
  for (const day of new Set(outside.map(({ asOf }) => asOf))) {
    const places = outside.filter(({ asOf }) => asOf === day);
    const withheld = withheldFigures(places, sums, alsoSmall);
    for (const { code, counts } of places) {
      if (code !== null) {
        found.set(keyOf({ code, asOf: day, leaves: true }), { counts, withheld: withheld.get(code)! });
      }
    }
  }
  const nothing = { counts: {} as Record<Measure, number>, withheld: { has: () => true } };
  return asked.map((of) => found.get(keyOf(of)) ?? nothing);
}

/** One text for one region, day and reader. */
export function keyOf({ code, asOf, leaves }: FiguresAsked): string {
  return `${code} ${asOf} ${leaves}`;
}
