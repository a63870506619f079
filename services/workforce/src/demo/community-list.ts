import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { referenceId } from '../../../shared/src/identifier';
import { dataFile } from '../../../shared/src/reference-list';

const edition = '2023';

/** An urban community of the national list, as far as the demo's posts need it. */
export interface ListedCommunity {
  readonly id: string;
  readonly regionCode: string;
  /** Its residents' committee, which employs its staff. */
  readonly committee: string;
}

/** A community by its statistical code and the name of the place, e.g. 团结社区. */
export function listedCommunity(statCode: string, placeName: string): ListedCommunity {
  return {
    id: communityIdOf(statCode),
    // Statistical codes begin with the code of the township.
    regionCode: statCode.slice(0, 9),
    committee: `${placeName}居民委员会`,
  };
}

/** The id under which every service knows a community of the national list. */
export function communityIdOf(statCode: string): string {
  return referenceId(edition, statCode);
}

/** Urban communities under a region, in the order of their codes. */
export function urbanCommunitiesUnder(regionCode: string): ListedCommunity[] {
  // Few of 620,000 lines are wanted: searching the text takes a quarter of the time of reading it line by line.
  const list = gunzipSync(readFileSync(dataFile('communities-2023.csv.gz'))).toString();
  const urban = new RegExp(`^(${regionCode}\\d+),(.+社区)居(?:委会|民委员会)$`, 'gm');
  return [...list.matchAll(urban)].map(([, statCode, placeName]) => listedCommunity(statCode!, placeName!));
}
