import fc from 'fast-check';
import { exactFen } from './fen';

const most = BigInt(Number.MAX_SAFE_INTEGER);

it('a sum is told exactly or not at all', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -4n * most, max: 4n * most }), (sum) => {
      if (sum > most || sum < -most) {
        expect(() => exactFen('totals', String(sum))).toThrow(
          expect.objectContaining({ code: 'AMOUNT_TOO_LARGE' }),
        );
      } else {
        expect(BigInt(exactFen('totals', String(sum)))).toBe(sum);
      }
    }),
  );
});

it('the sum of nothing is nothing', () => {
  expect(exactFen('totals', null)).toBe(0);
});
