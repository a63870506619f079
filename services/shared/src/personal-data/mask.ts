/** Kinds of personal data; each has its own way of being shown without being given away. */
export type PersonalDatum = 'NAME' | 'ID_NUMBER' | 'PHONE' | 'BIRTH_DATE' | 'ADDRESS';

const asterisk = '*';

/**
 * A personal datum as it is shown to those who may not see it in full. Its length tells no more than the
 * datum's kind does, and a text too short to hide anything is hidden altogether.
 * @example masked('PHONE', '13812340000') // '138****0000'
 */
export function masked(kind: PersonalDatum, value: string): string {
  switch (kind) {
    case 'NAME':
      return maskedName(value);
    case 'ID_NUMBER':
      return keepEnds(value, 4, 4);
    case 'PHONE':
      return keepEnds(value, 3, 4);
    case 'BIRTH_DATE':
      // The year alone, for the services that go by age.
      return `${value.slice(0, 4)}-**-**`;
    case 'ADDRESS':
      return asterisk.repeat(6);
  }
}

function keepEnds(value: string, head: number, tail: number): string {
  const characters = [...value];
  const hidden = characters.length - head - tail;
  return hidden < 4
    ? asterisk.repeat(characters.length)
    : characters.slice(0, head).join('') + asterisk.repeat(hidden) + characters.slice(-tail).join('');
}

/** Family names of two characters in use today (those of 百家姓 and of the census lists). */
const compoundFamilyNames = new Set(
  (
    '欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 慕容 令狐 皇甫 尉迟 公孙 长孙 宇文 夏侯 端木 轩辕 申屠 ' +
    '太史 濮阳 淳于 单于 公冶 宗政 公羊 澹台 赫连 钟离 鲜于 闾丘 司空 司寇 仉督 子车 颛孙 巫马 公西 ' +
    '漆雕 乐正 壤驷 公良 拓跋 夹谷 宰父 谷梁 呼延 东郭 南门 西门 百里 东门 左丘 第五 梁丘 万俟 闻人 纳兰 ' +
    '歐陽 司馬 諸葛 東方 尉遲 長孫 軒轅 單于'
  ).split(' '),
);

/** What joins the parts of a name that has no family name: the middle dots in use, and the space. */
const partMarks = new Set(['·', '•', '・', '‧', '∙', '．', ' ']);

/**
 * A name as others may see it: the family name, and an asterisk for each further character. Of a name
 * without a family name (parts joined by a middle dot, or a single word) the first character is shown; a
 * name of one character is hidden altogether, since there is nothing left to hide.
 * @example maskedName('欧阳小春') // '欧阳**'
 */
export function maskedName(fullName: string): string {
  // By code points: rare family names lie outside the Basic Multilingual Plane.
  const characters = [...fullName.trim()];
  const shown = Math.min(familyNameLength(characters), characters.length - 1);
  return characters.map((character, index) => (index < shown ? character : asterisk)).join('');
}

function familyNameLength(characters: readonly string[]): number {
  // 欧阳 alone is a person of the family 欧: a compound family name is followed by a given name.
  const mayBeCompound = characters.length > 2 && !characters.some((character) => partMarks.has(character));
  return mayBeCompound && compoundFamilyNames.has(characters.slice(0, 2).join('')) ? 2 : 1;
}
