import { Fault } from '../../../shared/src/errors';
import type { VolunteerFilter } from '../generated/types';

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

const mask = '*';

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
  return characters.map((character, index) => (index < shown ? character : mask)).join('');
}

function familyNameLength(characters: readonly string[]): number {
  // 欧阳 alone is a person of the family 欧: a compound family name is followed by a given name.
  const mayBeCompound = characters.length > 2 && !characters.some((character) => partMarks.has(character));
  return mayBeCompound && compoundFamilyNames.has(characters.slice(0, 2).join('')) ? 2 : 1;
}

/** @throws Fault DATE_RANGE_INVALID when the range of registration dates ends before it begins */
export function requireDateRange({ registeredFrom: from, registeredTo: to }: VolunteerFilter): void {
  if (from != null && to != null && from > to) {
    throw new Fault('DATE_RANGE_INVALID', { from, to });
  }
}
