import { drawnDay } from './chance';
import { urbanCommunitiesUnder } from './community-list';
import { communityPost, oneCertificate, twoCertificates, type CertificateFact, type Person } from './person';

/** 贵定县 */
const guiding = '522723';

/** 「截至目前全县共有持证社工57人」: the people are made up, their number is the report's. */
const certifiedPersons = 57;

/** Community workers without a certificate. How many there are the report does not say. */
const uncertifiedPersons = 60;

/** 「2023 年以来通过公开选聘，新配备社区工作者49名」: so many of them came in 2023 or later. */
const recruitedSince2023 = 49;

/** Workers of Guiding county, spread over its urban communities, all in post. */
export function guidingWorkforce(): Person[] {
  const communities = urbanCommunitiesUnder(guiding);
  const inCommunity = (index: number) => communities[index % communities.length]!;
  const person = (
    kind: string,
    index: number,
    startedOn: [first: string, last: string],
    certificates: CertificateFact[],
  ) => {
    const key = keyOf(kind, index);
    const community = inCommunity(index);
    return {
      key,
      regionCode: community.regionCode,
      certificates,
      employments: [communityPost(community, index, drawnDay(`${key}/employment`, ...startedOn))],
    };
  };
  return [
    ...Array.from({ length: certifiedPersons }, (_, index) =>
      person(
        'certified',
        index,
        ['2014-03-01', '2022-12-31'],
        certificatesOf(keyOf('certified', index), index),
      ),
    ),
    ...Array.from({ length: uncertifiedPersons }, (_, index) =>
      person(
        'community-worker',
        index,
        index < recruitedSince2023 ? ['2023-03-01', '2025-06-30'] : ['2014-03-01', '2022-12-31'],
        [],
      ),
    ),
  ];
}

function keyOf(kind: string, index: number): string {
  return `worker:${guiding}/${kind}/${index + 1}`;
}

function certificatesOf(key: string, index: number): CertificateFact[] {
  // In a county most hold the first level; one in nine has never registered.
  const unregistered = index % 9 === 4 ? [null] : [];
  switch (index % 10) {
    case 3:
    case 8:
      return oneCertificate(key, 'INTERMEDIATE', ...unregistered);
    case 6:
      return twoCertificates(key, 'ASSISTANT', 'INTERMEDIATE', ...unregistered);
    default:
      return oneCertificate(key, 'ASSISTANT', ...unregistered);
  }
}
