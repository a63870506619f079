import fc from 'fast-check';
import { maskedName } from './mask';

describe('a masked name', () => {
  it.each([
    ['王芳', '王*'],
    ['韦小兰', '韦**'],
    ['欧阳修', '欧阳*'],
    ['司马相如', '司马**'],
    ['歐陽小春', '歐陽**'],
    ['陈方安生', '陈***'],
    ['𠅤明', '𠅤*'],
    [' 王芳 ', '王*'],
  ])('of %s shows the family name: %s', (fullName, shown) => {
    expect(maskedName(fullName)).toBe(shown);
  });

  it.each([
    ['欧阳', '欧*'],
    ['司马', '司*'],
  ])('of %s, too short for a compound family name, shows %s', (fullName, shown) => {
    expect(maskedName(fullName)).toBe(shown);
  });

  it.each([
    ['阿依古丽·买买提', '阿*******'],
    ['叶尔兰・哈布勒', '叶******'],
    ['欧阳·帕提曼', '欧*****'],
    ['巴特尔', '巴**'],
    ['Tenzin Dorje', 'T***********'],
  ])('of %s, which has no family name, shows the first character only: %s', (fullName, shown) => {
    expect(maskedName(fullName)).toBe(shown);
  });

  it.each([
    ['王', '*'],
    ['', ''],
    ['  ', ''],
  ])('of "%s" shows nothing: "%s"', (fullName, shown) => {
    expect(maskedName(fullName)).toBe(shown);
  });

  it('never shows the whole name, and keeps its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 12 }), (text) => {
        const fullName = text.trim();
        const shown = [...maskedName(text)];
        expect(shown).toHaveLength([...fullName].length);
        expect(shown.filter((character) => character !== '*').length).toBeLessThanOrEqual(2);
        expect(shown.at(-1)).toBe(fullName === '' ? undefined : '*');
      }),
    );
  });
});
