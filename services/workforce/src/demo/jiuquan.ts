import { drawnDay, drawnFrom } from './chance';
import { urbanCommunitiesUnder, type ListedCommunity } from './community-list';
import {
  communityPost,
  oneCertificate,
  twoCertificates,
  type CertificateFact,
  type EmploymentFact,
  type Person,
} from './person';

/** 酒泉市 */
const jiuquan = '6209';

/** How many certified workers the demo makes up in each county, roughly by size: sixty in all. */
const counties = [
  { code: '620902', name: '肃州区', persons: 18 },
  { code: '620921', name: '金塔县', persons: 7 },
  { code: '620922', name: '瓜州县', persons: 7 },
  { code: '620923', name: '肃北蒙古族自治县', persons: 4 },
  { code: '620924', name: '阿克塞哈萨克族自治县', persons: 4 },
  { code: '620981', name: '玉门市', persons: 10 },
  { code: '620982', name: '敦煌市', persons: 10 },
];

/** The fields that the action plan stresses; employers say that they belong to the demo. */
const institutions = [
  { field: 'PETITION', employer: '演示信访接待中心' },
  { field: 'HEALTH', employer: '演示医院' },
  { field: 'EDUCATION', employer: '演示中学' },
  { field: 'CORRECTION', employer: '演示社区矫正中心' },
  { field: 'ELDERLY_CARE', employer: '演示养老院' },
  { field: 'CHILD_WELFARE', employer: '演示儿童福利院' },
  { field: 'DISABILITY', employer: '演示残疾人康复中心' },
] as const;

/** Certified workers of Jiuquan: half in communities, half in institutions and agencies, a few no longer in post. */
export function jiuquanWorkforce(): Person[] {
  const communities = urbanCommunitiesUnder(jiuquan);
  return counties.flatMap(({ code, name, persons }) => {
    const inCounty = communities.filter(({ regionCode }) => regionCode.startsWith(code));
    return Array.from({ length: persons }, (_, index): Person => {
      const key = `worker:${code}/certified/${index + 1}`;
      const post = postOf(key, index, { code, name }, inCounty);
      return {
        key,
        regionCode: post.regionCode,
        certificates: certificatesOf(key, index),
        employments: [post],
      };
    });
  });
}

function postOf(
  key: string,
  index: number,
  county: { readonly code: string; readonly name: string },
  communities: readonly ListedCommunity[],
): EmploymentFact {
  const startedOn = drawnDay(`${key}/employment`, '2015-03-01', '2024-12-31');
  const endedOn = index % 10 === 9 ? drawnDay(`${key}/employment/end`, '2025-01-31', '2025-10-31') : null;
  if (index % 2 === 0) {
    return communityPost(drawnFrom(`${key}/community`, communities), index, startedOn, endedOn);
  }
  const { field, employer } = drawnFrom(`${key}/institution`, institutions);
  const inAgency = index % 6 === 5;
  return {
    kind: inAgency ? 'AGENCY' : 'INSTITUTION',
    field,
    employer: county.name + (inAgency ? '演示社会工作服务中心' : employer),
    communityId: null,
    regionCode: county.code,
    startedOn,
    endedOn,
  };
}

function certificatesOf(key: string, index: number): CertificateFact[] {
  switch (index % 6) {
    case 1:
    case 4:
      return oneCertificate(key, 'INTERMEDIATE');
    case 5:
      return twoCertificates(key, 'ASSISTANT', 'INTERMEDIATE');
    default:
      return oneCertificate(key, 'ASSISTANT');
  }
}
