import { Fault } from '../../../shared/src/errors';
import { isUuid } from '../../../shared/src/identifier';
import { mutation } from '../../../shared/src/mutation/mutation';
import { insertRow } from '../../../shared/src/mutation/write';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import type { MutationResolvers, RecordCommunityInput } from '../generated/types';
import { isKnownCommunity, knownCommunitySource } from './known-community.store';

/** Makes a community known that the projects service has registered since the national list was loaded. */
const recordCommunity = mutation(
  knownCommunitySource,
  'community',
  async (statements, { communityId, regionCode }: RecordCommunityInput) => {
    requireRegionInScope(statements.viewer, regionCode);
    await requireRegion(statements, regionCode);
    if (!isUuid(communityId)) {
      throw new Fault('COMMUNITY_NOT_FOUND', { key: communityId });
    }
    if (await isKnownCommunity(statements, communityId)) {
      throw new Fault('ALREADY_RECORDED', { entity: 'Community', key: communityId });
    }
    return await insertRow(statements, knownCommunitySource, { id: communityId, regionCode });
  },
);

export const knownCommunityMutations: Pick<Required<MutationResolvers>, 'recordCommunity'> = {
  recordCommunity,
};
