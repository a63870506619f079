import type { Draw } from './draw';

/**
 * Names for made-up volunteers: each part is common where the volunteer lives, and the parts are put
 * together by draw, so that a name says nothing about a person who exists.
 */
interface LocalNames {
  readonly families: readonly string[];
  /** Whole names of people who use no family name, and how often they come. */
  readonly singular: { readonly names: readonly string[]; readonly share: number };
}

const first = list(
  '文 志 建 国 明 永 光 正 春 秀 桂 玉 兰 美 丽 晓 小 海 红 金 世 家 德 兴 学 克 云 雪 慧 素',
);
const second = list(
  '华 军 平 英 芳 林 生 贵 福 祥 勇 强 辉 琴 珍 莲 香 梅 霞 燕 娟 敏 静 峰 斌 宁 亮 菊 凤 忠',
);

const guizhou: LocalNames = {
  // 罗 韦 陆 莫 蒙 岑 班 are common among the Buyei, 雷 龙 潘 石 麻 吴 杨 among the Miao of the county.
  families: list('罗 韦 陆 莫 蒙 岑 班 王 陈 潘 雷 龙 石 麻 吴 杨 宋 兰 金 李 张 刘 黄 周 唐 何 郑 欧阳'),
  singular: { names: [], share: 0 },
};

const innerMongolia: LocalNames = {
  families: list('王 李 张 刘 赵 孙 高 郭 武 白 包 吴 韩 贾 乔 任 侯 梁 云 海 欧阳 皇甫'),
  singular: {
    names: list(
      '巴特尔 苏日娜 乌云其其格 娜仁花 哈斯巴根 格日勒图 朝鲁门 萨仁图雅 阿拉坦仓 通拉嘎 宝音德力格尔 其木格',
    ),
    share: 0.2,
  },
};

const gansu: LocalNames = {
  families: list('王 李 张 刘 马 杨 陈 赵 贾 何 牛 殷 闫 丁 茹 于 冯 柴 妥 司马'),
  singular: { names: ['叶尔兰·哈布勒', '古丽娜·叶尔肯', '阿依达娜·马汗', '巴合提·努尔兰'], share: 0.03 },
};

const byProvince: Readonly<Record<string, LocalNames>> = { '15': innerMongolia, '52': guizhou, '62': gansu };

/** A made-up full name of someone who lives in a region. */
export function demoName(draw: Draw, regionCode: string): string {
  const { families, singular } = byProvince[regionCode.slice(0, 2)] ?? guizhou;
  if (draw.chance(singular.share)) {
    return draw.oneOf(singular.names);
  }
  const given = draw.chance(0.25) ? draw.oneOf(second) : draw.oneOf(first) + draw.oneOf(second);
  return draw.oneOf(families) + given;
}

function list(names: string): readonly string[] {
  return names.split(' ');
}
