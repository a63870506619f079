import fc from 'fast-check';
import { isSmallCell, smallestPublishedCell, withheldCells } from './small-cells';

/** Every assignment of the withheld cells that what is published allows, up to a bound, as an inspector would try. */
function possibleValues(counts: readonly number[], withheld: readonly boolean[], cell: number): Set<number> {
  const rest = counts.reduce((sum, count, index) => sum + (withheld[index] ? count : 0), 0);
  const others = withheld.filter(Boolean).length - 1;
  // With another hidden cell beside it, a hidden cell may hold anything from none to all that is hidden.
  return others === 0
    ? new Set([counts[cell]!])
    : new Set(Array.from({ length: rest + 1 }, (_, value) => value));
}

const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 500 })), {
  minLength: 1,
  maxLength: 14,
});

describe('cells of a breakdown with a published total', () => {
  it('one to four persons are a small cell; none, and five, are not', () => {
    expect([0, 1, 4, 5, 6].map(isSmallCell)).toEqual([false, true, true, false, false]);
  });

  it.each([
    [
      [12, 3, 40],
      [true, true, false],
    ],
    [
      [12, 3, 2, 40],
      [false, true, true, false],
    ],
    [
      [12, 1, 1, 40],
      [true, true, true, false],
    ],
    [
      [12, 0, 40],
      [false, false, false],
    ],
    [
      [3, 0, 0],
      [true, true, true],
    ],
    [[3], [true]],
  ])('of %j withhold %j', (given, expected) => {
    expect(withheldCells(given)).toEqual(expected);
  });

  it('withholds every small cell and nothing where there is none', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const withheld = withheldCells(given);
        given.forEach((count, index) => {
          if (isSmallCell(count)) {
            expect(withheld[index]).toBe(true);
          }
        });
        if (!given.some(isSmallCell)) {
          expect(withheld).not.toContain(true);
        }
      }),
    );
  });

  it('never lets a small cell be worked out from the total, nor be known to be small', () => {
    fc.assert(
      fc.property(
        counts.filter((given) => given.length > 1 && given.reduce((sum, count) => sum + count, 0) >= 5),
        (given) => {
          const withheld = withheldCells(given);
          withheld.forEach((isWithheld, index) => {
            if (isWithheld) {
              const possible = possibleValues(given, withheld, index);
              expect(possible.size).toBeGreaterThan(1);
              expect(Math.max(...possible)).toBeGreaterThanOrEqual(smallestPublishedCell);
            }
          });
        },
      ),
    );
  });
});
