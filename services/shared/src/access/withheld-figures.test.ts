import fc from 'fast-check';
import { isSmallCell } from './small-cells';
import { withheldFigures, type PlaceFigures } from './withheld-figures';

type Measure = 'all' | 'some' | 'others';

const sums = [{ total: 'all', parts: ['some', 'others'] }] as const;

/** A province of some counties with some townships each, from the counts of the townships. */
function placesOf(counties: readonly (readonly (readonly [number, number])[])[]): PlaceFigures<Measure>[] {
  const countsOf = (cells: readonly (readonly [number, number])[]) => {
    const some = cells.reduce((sum, [one]) => sum + one, 0);
    const others = cells.reduce((sum, [, other]) => sum + other, 0);
    return { all: some + others, some, others };
  };
  const nobody = { all: 0, some: 0, others: 0 };
  return [
    { parent: '', code: '99', counts: countsOf(counties.flat()) },
    { parent: '99', code: null, counts: nobody },
    ...counties.flatMap((townships, county) => [
      { parent: '99', code: `99${county}`, counts: countsOf(townships) },
      { parent: `99${county}`, code: null, counts: nobody },
      ...townships.map((cell, township) => ({
        parent: `99${county}`,
        code: `99${county}${township}`,
        counts: countsOf([cell]),
      })),
    ]),
  ];
}

const size = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));
const counties = fc.array(fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 3,
});

const told = (places: readonly PlaceFigures<Measure>[]) => {
  const withheld = withheldFigures(places, sums);
  return new Map(
    places.flatMap(({ parent, code, counts }) =>
      Object.entries(counts).map(([measure, count]) => [
        `${code ?? `${parent}=`} ${measure}`,
        withheld.get(code ?? `${parent}=`)!.has(measure as Measure) ? null : count,
      ]),
    ),
  );
};

describe('figures of places within places', () => {
  it('that are small are never told', () => {
    fc.assert(
      fc.property(counties, (given) => {
        const places = placesOf(given);
        const found = told(places);
        for (const { parent, code, counts } of places) {
          for (const [measure, count] of Object.entries(counts)) {
            if (isSmallCell(count)) {
              expect(found.get(`${code ?? `${parent}=`} ${measure}`)).toBeNull();
            }
          }
        }
      }),
    );
  });

  it('are all told where none is small', () => {
    const found = told(
      placesOf([
        [
          [10, 20],
          [30, 0],
        ],
        [[0, 0]],
      ]),
    );
    expect([...found.values()]).not.toContain(null);
  });

  it('never leave a sum of which one term alone is not told', () => {
    fc.assert(
      fc.property(counties, (given) => {
        const places = placesOf(given);
        const found = told(places);
        const keyOf = ({ parent, code }: PlaceFigures<Measure>) => code ?? `${parent}=`;
        const equations = [
          ...places.map((place) => [`${keyOf(place)} all`, `${keyOf(place)} some`, `${keyOf(place)} others`]),
          ...places
            .filter(({ code }) => places.some(({ parent }) => parent === code))
            .flatMap(({ code }) =>
              (['all', 'some', 'others'] as const).map((measure) => [
                `${code} ${measure}`,
                ...places
                  .filter(({ parent }) => parent === code)
                  .map((place) => `${keyOf(place)} ${measure}`),
              ]),
            ),
        ];
        for (const terms of equations) {
          expect(terms.filter((term) => found.get(term) === null)).not.toHaveLength(1);
        }
      }),
    );
  });

  it('hide three of a township behind its smallest neighbour, and tell the county', () => {
    const found = told(
      placesOf([
        [
          [3, 30],
          [20, 30],
          [30, 30],
        ],
      ]),
    );
    expect(['990 some', '9900 some', '9901 some', '9902 some'].map((key) => found.get(key))).toEqual([
      53,
      null,
      null,
      30,
    ]);
    // Who knows all 33 of the township and its 30 others knows the three.
    expect(found.get('9900 others')).toBeNull();
  });
});
