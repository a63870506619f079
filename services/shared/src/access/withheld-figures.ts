import { isSmallCell, smallestPublishedCell, withheldCells } from './small-cells';

/** Counts of persons in a place, as a part of its parent. */
export interface PlaceFigures<Measure extends string> {
  /** The nearest region above, or what stands for the country. */
  readonly parent: string;
  /** The region; null for what is in the parent itself and in none of its parts. */
  readonly code: string | null;
  readonly counts: Readonly<Record<Measure, number>>;
}

/** A count of a place that its parts add up to. */
export interface SumOfMeasures<Measure extends string> {
  readonly total: Measure;
  readonly parts: readonly Measure[];
}

/** The same over cells; null stands for a total that is told somewhere else. */
interface Sum {
  readonly total: string | null;
  readonly parts: readonly string[];
  /** Whether nothing is told of the parts of a total that is withheld, or just not enough to work it out. */
  readonly closed: boolean;
}

/**
 * The counts that are withheld outside the department: small ones, and those they could be worked out from, be it
 * from the count of the parent and the other places of it, or from other counts of the same place. Of a place whose
 * count is withheld nothing is told of its parts, except that there is nobody at all.
 * @param places every place of interest with all its siblings, and the same of every place above it, for one day
 * @param sums which counts of a place add up to another
 * @param alsoSmall counts of a place that are withheld though not small themselves
 * @returns by place, its withheld counts
 */
export function withheldFigures<Measure extends string>(
  places: readonly PlaceFigures<Measure>[],
  sums: readonly SumOfMeasures<Measure>[] = [],
  alsoSmall: (counts: Readonly<Record<Measure, number>>) => readonly Measure[] = () => [],
): ReadonlyMap<string, ReadonlySet<Measure>> {
  // What is in the parent itself has no code of its own, and shares its parent's with nothing else.
  const keyOf = ({ parent, code }: PlaceFigures<Measure>) => code ?? `${parent}=`;
  const cellOf = (place: string, measure: string) => `${place} ${measure}`;
  const counts = new Map<string, number>();
  const withheld = new Set<string>();
  const families = new Map<string, string[]>();
  for (const place of places) {
    const key = keyOf(place);
    families.set(place.parent, [...(families.get(place.parent) ?? []), key]);
    for (const [measure, count] of Object.entries<number>(place.counts)) {
      counts.set(cellOf(key, measure), count);
      if (isSmallCell(count)) {
        withheld.add(cellOf(key, measure));
      }
    }
    alsoSmall(place.counts).forEach((measure) => withheld.add(cellOf(key, measure)));
  }
  const measures = Object.keys(places[0]?.counts ?? {}) as Measure[];
  const known = new Set(places.map(keyOf));
  const all: Sum[] = [
    // From the top down, so that a parent is mostly decided before its parts.
    ...[...families]
      .sort(([one], [other]) => one.length - other.length)
      .flatMap(([parent, family]) =>
        measures.map((measure) => ({
          total: known.has(parent) ? cellOf(parent, measure) : null,
          parts: family.map((key) => cellOf(key, measure)),
          closed: true,
        })),
      ),
    ...places.flatMap((place) =>
      sums.map(({ total, parts }) => ({
        total: cellOf(keyOf(place), total),
        parts: parts.map((part) => cellOf(keyOf(place), part)),
        closed: false,
      })),
    ),
  ];
  // What is withheld for one sum may be missing in another: until nothing more has to be.
  for (let before = -1; before !== withheld.size;) {
    before = withheld.size;
    all.forEach((sum) => withholdFor(sum, counts, withheld));
  }
  return new Map(
    places.map((place) => [
      keyOf(place),
      new Set(measures.filter((measure) => withheld.has(cellOf(keyOf(place), measure)))),
    ]),
  );
}

function withholdFor(
  { total, parts, closed }: Sum,
  counts: ReadonlyMap<string, number>,
  withheld: Set<string>,
): void {
  const sizes = parts.map((part) => counts.get(part)!);
  const withholdBelow = () => {
    // From the smallest on, until what is not told could be somebody else as well.
    const bySize = parts
      .map((part, index) => ({ part, size: sizes[index]! }))
      .filter(({ size }) => size > 0)
      .sort((one, other) => one.size - other.size);
    let hidden = bySize.reduce((sum, { part, size }) => (withheld.has(part) ? sum + size : sum), 0);
    for (const { part, size } of bySize.filter((of) => !withheld.has(of.part))) {
      if (closed || hidden < smallestPublishedCell) {
        withheld.add(part);
        hidden += size;
      }
    }
  };
  if (total !== null && withheld.has(total)) {
    withholdBelow();
    return;
  }
  const already = parts.map((part) => withheld.has(part));
  if (!already.includes(true)) {
    return;
  }
  const cells = withheldCells(sizes, already);
  if (total !== null && cells.some((cell, index) => cell && !already[index] && sizes[index] === 0)) {
    // Behind nobody nobody can be hidden: where the other parts are empty, it is the total that is not told.
    withheld.add(total);
    withholdBelow();
    return;
  }
  parts.filter((_, index) => cells[index]).forEach((part) => withheld.add(part));
}
