import type { CommunityKind } from '../generated/types';

/**
 * What the name in the national list says of a place. The list names committees (金泉路社区居委会); people
 * name places (金泉路社区).
 */
export function placeOfCommittee(listedName: string): {
  readonly name: string;
  readonly kind: CommunityKind;
} {
  if (/(居委会|居民委员会)$/.test(listedName)) {
    return { name: listedName.replace(/社区(居委会|居民委员会)$/, '社区'), kind: 'RESIDENTS_COMMITTEE' };
  }
  if (/(村委会|村民委员会)$/.test(listedName)) {
    return { name: listedName.replace(/村?(村委会|村民委员会)$/, '村'), kind: 'VILLAGERS_COMMITTEE' };
  }
  return { name: listedName, kind: 'OTHER' };
}
