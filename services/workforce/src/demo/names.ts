import { drawn, drawnFrom } from './chance';

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗',
  ...'梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕',
  ...'苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜',
];
const firstCharacters = [...'雅思晓文建海玉春志明红永丽国秀庆月嘉雨子佳梓宏启天云素景若兰'];
const secondCharacters = [...'琴华敏霞平军涛燕梅宁杰娜辉芳慧峰洁远欣萍瑞宇婷川妍岚松颖然青'];

/** A made-up display name, by key: a common surname with common characters, meant for nobody. */
export function syntheticName(key: string): string {
  const given = drawnFrom(`${key}/given-name/2`, secondCharacters);
  // One name in seven has a single character after the surname.
  const first = drawn(`${key}/given-name`, 7) === 0 ? '' : drawnFrom(`${key}/given-name/1`, firstCharacters);
  return drawnFrom(`${key}/surname`, surnames) + first + given;
}
