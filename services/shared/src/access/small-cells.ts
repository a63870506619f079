/** Counts of persons below this do not leave the department: they can point at somebody. */
export const smallestPublishedCell = 5;

/** Whether a count of persons is one that is not published: none at all gives nobody away. */
export function isSmallCell(count: number): boolean {
  return count > 0 && count < smallestPublishedCell;
}

/**
 * Which cells of a breakdown are withheld when its total is published too: every small one, and where what is
 * withheld could still be worked out from the total, the next smallest ones, until the withheld cells together
 * hold at least five persons and are at least two.
 * @param counts whole numbers of persons, one for each cell
 * @param already cells that are withheld for another reason, by default none
 * @returns for each cell whether it is withheld
 */
export function withheldCells(counts: readonly number[], already: readonly boolean[] = []): boolean[] {
  const withheld = counts.map((count, index) => already[index] === true || isSmallCell(count));
  if (!withheld.includes(true)) {
    return withheld;
  }
  const bySize = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count, index }) => count > 0 && !withheld[index])
    .sort((one, other) => one.count - other.count || one.index - other.index);
  const hidden = () => counts.filter((_, index) => withheld[index]);
  const guessable = () => {
    const cells = hidden();
    return cells.length < 2 || cells.reduce((sum, count) => sum + count, 0) < smallestPublishedCell;
  };
  for (let next = bySize.shift(); next !== undefined && guessable(); next = bySize.shift()) {
    withheld[next.index] = true;
  }
  // With nothing else to hide behind, an empty cell is withheld as well.
  for (let index = 0; index < counts.length && guessable(); index += 1) {
    withheld[index] = true;
  }
  return withheld;
}
