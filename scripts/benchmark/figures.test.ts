import { quantile, shareOfWhole, significant, spreadOf, spreadOfKnown } from './figures';

describe('figures', () => {
  it('takes the middle of an odd and of an even number of measurements', () => {
    expect(spreadOf([9, 1, 5])).toEqual({ median: 5, min: 1, max: 9 });
    expect(spreadOf([10, 1, 4, 2])).toEqual({ median: 3, min: 1, max: 10 });
    expect(() => spreadOf([])).toThrow(RangeError);
  });

  it('has no median where a measurement is missing', () => {
    expect(spreadOfKnown([1, null])).toBeNull();
    expect(spreadOfKnown([])).toBeNull();
    expect(spreadOfKnown([2, 1])).toEqual({ median: 1.5, min: 1, max: 2 });
  });

  it('takes quantiles by the nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([quantile(hundred, 0.5), quantile(hundred, 0.99), quantile(hundred, 1)]).toEqual([50, 99, 100]);
    expect(quantile([7], 0.5)).toBe(7);
  });

  it('says which part of a whole something takes', () => {
    expect([shareOfWhole(10, 8), shareOfWhole(10, 10), shareOfWhole(8, 10)]).toEqual([
      expect.closeTo(0.2),
      0,
      -0.25,
    ]);
    expect([shareOfWhole(null, 1), shareOfWhole(1, null)]).toEqual([null, null]);
  });

  it('keeps significant digits only', () => {
    expect([significant(1234.567), significant(0.0123456, 2)]).toEqual([1235, 0.012]);
  });
});
