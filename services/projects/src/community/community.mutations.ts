import { v7 } from 'uuid';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow } from '../../../shared/src/mutation/write';
import { requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type { MutationResolvers, RegisterCommunityInput, RenameCommunityInput } from '../generated/types';
import { requireRegion } from '../region/region.store';
import type { CommunityRow } from './community.entity';
import { communitySource } from './community.store';

const nameLength = 60;

const registerCommunity = mutation(
  communitySource,
  'community',
  async (statements, { name, kind, regionCode }: RegisterCommunityInput) => {
    requireRegionInScope(statements.viewer, regionCode);
    await requireRegion(statements, regionCode);
    return await insertRow<CommunityRow>(statements, communitySource, {
      id: v7(),
      name: requiredText('name', name, nameLength),
      kind,
      regionCode,
      provenance: 'REGISTERED',
      version: 1,
    });
  },
);

const renameCommunity = mutation(
  communitySource,
  'community',
  async (statements, input: RenameCommunityInput) =>
    changeRow(statements, communitySource, input, () => ({
      name: requiredText('name', input.name, nameLength),
    })),
);

export const communityMutations: Pick<MutationResolvers, 'registerCommunity' | 'renameCommunity'> = {
  registerCommunity,
  renameCommunity,
};
