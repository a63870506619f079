import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { keyIdOf, KeyRing, type Sealed } from './key-ring';
import { keyText, makeKey, readKeyRing } from './settings';

const key = (id: string) => ({ id, secret: randomBytes(32) });
const [k1, k2, stranger] = [key('k1'), key('k2'), key('k1')];
const ring = new KeyRing([k1, k2]);
const rotated = new KeyRing([k2, k1]);

const texts = fc.string({ unit: 'binary', maxLength: 200 });
const places = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('a key ring', () => {
  it('opens what it sealed, whatever text it was, also when another key has come first', () => {
    fc.assert(
      fc.property(texts, places, (text, place) => {
        const sealed = ring.seal(text, place);
        expect(ring.open(sealed, place)).toBe(text);
        expect(rotated.open(sealed, place)).toBe(text);
        expect(keyIdOf(sealed)).toBe('k1');
        expect(keyIdOf(rotated.seal(text, place))).toBe('k2');
      }),
    );
  });

  it('never seals the same text into the same value, and no part of the text is seen in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}[\dX]$/), (text) => {
        const sealed = ring.seal(text, 'volunteer.id_number/1');
        expect(sealed).not.toBe(ring.seal(text, 'volunteer.id_number/1'));
        expect(Buffer.from(sealed.slice(3), 'base64url').toString('latin1')).not.toContain(text);
      }),
    );
  });

  it('refuses to open a value at another place', () => {
    fc.assert(
      fc.property(texts, places, places, (text, place, other) => {
        fc.pre(place !== other);
        expect(() => ring.open(ring.seal(text, place), other)).toThrow();
      }),
    );
  });

  it('refuses a value of which one bit, or the end, is not as it was', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, chosen) => {
        const sealed = ring.seal(text, 'here');
        const body = Buffer.from(sealed.slice(3), 'base64url');
        const bit = chosen % (body.length * 8);
        const flipped = Buffer.from(body);
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => ring.open(`k1.${flipped.toString('base64url')}` as Sealed, 'here')).toThrow();
        const cut = body.subarray(0, chosen % body.length);
        expect(() => ring.open(`k1.${cut.toString('base64url')}` as Sealed, 'here')).toThrow();
      }),
    );
  });

  it('refuses a value under a key that it does not hold, or that only has the name of one', () => {
    const sealed = ring.seal('15010119900101123X', 'here');
    expect(() => new KeyRing([k2]).open(sealed, 'here')).toThrow(/key "k1" is not in the ring/);
    expect(() => new KeyRing([stranger]).open(sealed, 'here')).toThrow();
    expect(() => ring.open(`k2.${sealed.slice(3)}` as Sealed, 'here')).toThrow();
  });

  it('hashes equal values equally, and other values, kinds and keys otherwise', () => {
    fc.assert(
      fc.property(texts, texts, places, places, (one, other, kind, otherKind) => {
        const digest = ring.digest(one, kind);
        expect(ring.digest(one, kind)).toBe(digest);
        expect(digest === ring.digest(other, kind)).toBe(one === other);
        // A kind never holds the character that divides it from the value.
        fc.pre(!kind.includes('\0') && !otherKind.includes('\0'));
        expect(digest === ring.digest(one, otherKind)).toBe(kind === otherKind);
        expect(new KeyRing([k2]).digest(one, kind)).not.toBe(digest);
        expect(ring.digests(one, kind)).toEqual([digest, rotated.digest(one, kind)]);
        expect(new Set(rotated.digests(one, kind))).toEqual(new Set(ring.digests(one, kind)));
      }),
    );
  });

  it('is not made of nothing, of short keys, or of two keys with one id', () => {
    expect(() => new KeyRing([])).toThrow(RangeError);
    expect(() => new KeyRing([{ id: 'k', secret: randomBytes(31) }])).toThrow(RangeError);
    expect(() => new KeyRing([k1, stranger])).toThrow(RangeError);
  });

  it('is read from PERSONAL_DATA_KEYS, the current key first; what is wrong there is never shown', () => {
    const made = makeKey();
    const PERSONAL_DATA_KEYS = [made, k1].map(keyText).join(', ');
    const read = readKeyRing({ PERSONAL_DATA_KEYS })!;
    expect(read.ids).toEqual([made.id, 'k1']);
    expect(read.open(ring.seal('a', 'here'), 'here')).toBe('a');
    expect(readKeyRing({})).toBeNull();
    for (const wrong of ['k1', 'K1:abc', `${keyText(k1)},${keyText(stranger)}`, keyText(k1).slice(0, -1)]) {
      expect(() => readKeyRing({ PERSONAL_DATA_KEYS: wrong })).toThrow(/PERSONAL_DATA_KEYS: must/);
      expect(() => readKeyRing({ PERSONAL_DATA_KEYS: wrong })).not.toThrow(wrong);
    }
  });
});

describe('the key id of what is stored', () => {
  it('is not read from a datum that stands there in clear', () => {
    for (const clear of ['13800000000', '15010119900101123X', 'k1.', 'k1.short', '', 'a.b@c']) {
      expect(keyIdOf(clear)).toBeNull();
      expect(() => ring.open(clear as Sealed, 'here')).toThrow('what is stored is not a sealed value');
    }
  });
});
