/** The seven counties of Jiuquan, each with its base. */
export const jiuquanCounties = [
  { code: '620902', name: '肃州区' },
  { code: '620921', name: '金塔县' },
  { code: '620922', name: '瓜州县' },
  { code: '620923', name: '肃北蒙古族自治县' },
  { code: '620924', name: '阿克塞哈萨克族自治县' },
  { code: '620981', name: '玉门市' },
  { code: '620982', name: '敦煌市' },
] as const;
