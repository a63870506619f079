import { requireCome, requireNotBefore } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow } from '../../../shared/src/mutation/write';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type {
  ChangeSecretaryStudioStatusInput,
  MutationResolvers,
  OpenSecretaryStudioInput,
} from '../generated/types';
import { requireExactlyOne } from '../talent/exactly-one.rules';
import { lockWorker } from '../talent/named-workers';
import { requiredName } from '../talent/official.rules';
import { requireCommunity } from '../known-community/known-community.store';
import type { SecretaryStudioRow } from './secretary-studio.entity';
import { latestStatus, studioStatuses } from './secretary-studio.rules';
import { addStatus, secretaryStudioSource, statusHistoryOfStudios } from './secretary-studio.store';

const nameLength = 100;
const reasonLength = 500;

const openSecretaryStudio = mutation(
  secretaryStudioSource,
  'secretaryStudio',
  async (statements, input: OpenSecretaryStudioInput) => {
    const { regionCode, openedOn, secretaryId } = input;
    requireRegionInScope(statements.viewer, regionCode);
    await requireRegion(statements, regionCode);
    requireExactlyOne({ secretaryName: input.secretaryName, secretaryId });
    const name = requiredText('name', input.name, nameLength);
    const secretaryName =
      input.secretaryName == null ? null : requiredName('secretaryName', input.secretaryName);
    const { id: communityId } = await requireCommunity(statements, input.communityId);
    requireCome('openedOn', openedOn);
    const secretary = secretaryId == null ? null : await lockWorker(statements, secretaryId);
    const change = await insertRow<SecretaryStudioRow>(statements, secretaryStudioSource, {
      id: v7(),
      name,
      communityId,
      secretaryName,
      secretaryId: secretary?.id ?? null,
      regionCode,
      openedOn,
      provenance: 'REGISTERED',
      sourceClause: null,
      version: 1,
    });
    await addStatus(statements, {
      studioId: change.after.id,
      status: 'ACTIVE',
      enteredOn: openedOn,
      reason: null,
    });
    return change;
  },
);

const changeSecretaryStudioStatus = mutation(
  secretaryStudioSource,
  'secretaryStudio',
  async (statements, input: ChangeSecretaryStudioStatusInput) => {
    const reason = requiredText('reason', input.reason, reasonLength);
    requireCome('enteredOn', input.enteredOn);
    return await changeRow(statements, secretaryStudioSource, input, async (row) => {
      const latest = latestStatus(await statusHistoryOfStudios(statements, [row.id]));
      studioStatuses.require(row, latest.status, input.status);
      requireNotBefore('enteredOn', input.enteredOn, latest.enteredOn);
      await addStatus(statements, {
        studioId: row.id,
        status: input.status,
        enteredOn: input.enteredOn,
        reason,
      });
      // The studio itself stays as it is; its version tells that its status has changed.
      return {};
    });
  },
);

export const secretaryStudioMutations: Required<
  Pick<MutationResolvers, 'openSecretaryStudio' | 'changeSecretaryStudioStatus'>
> = { openSecretaryStudio, changeSecretaryStudioStatus };
