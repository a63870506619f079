import fc from 'fast-check';
import { scalarResolvers } from './resolvers';

it('Fen takes whole fen alone, whichever way they come', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => {
      expect(scalarResolvers.Fen.parseValue(amount)).toBe(amount);
      expect(scalarResolvers.Fen.serialize(amount)).toBe(amount);
    }),
  );
  for (const value of [1.5, 2 ** 53, Number.NaN, Infinity, '100', null, true, {}]) {
    expect(() => scalarResolvers.Fen.parseValue(value)).toThrow(
      'Fen cannot represent a non safe-integer value',
    );
  }
});
