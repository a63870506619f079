import { requireCome, requireNotBefore } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { Fault } from '../../../shared/src/errors';
import { requireCommunity } from '../known-community/known-community.store';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow } from '../../../shared/src/mutation/write';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type { ChangePracticeBaseStatusInput, FoundPracticeBaseInput } from '../generated/types';
import { countPlannedSessionsAt } from '../training/training-session.store';
import type { PracticeBaseRow } from './practice-base.entity';
import {
  practiceBaseStatuses,
  reasonOfStatus,
  requireCommunityOf,
  requireFoundingStatus,
  requireNoPlannedSessions,
} from './practice-base.rules';
import {
  addPracticeBaseStatus,
  coverRegions,
  practiceBaseSource,
  statusesOfPracticeBases,
} from './practice-base.store';

/** Enters a base with its area and the status it begins with. */
const foundPracticeBase = mutation(
  practiceBaseSource,
  'practiceBase',
  async (statements, input: FoundPracticeBaseInput) => {
    const codes = [...new Set(input.coverageRegionCodes)];
    for (const code of [input.regionCode, ...codes]) {
      requireRegionInScope(statements.viewer, code);
      await requireRegion(statements, code);
    }
    if (codes.length === 0) {
      throw new Fault('FIELD_REQUIRED', {
        field: 'coverageRegionCodes',
        whyZh: '基地至少覆盖一个区划。',
        whyEn: 'a base covers one region at least.',
      });
    }
    const communityId =
      input.communityId == null ? null : (await requireCommunity(statements, input.communityId)).id;
    const name = requiredText('name', input.name, 100);
    requireCommunityOf(input.level, communityId);
    requireFoundingStatus(input.status);
    requireCome('since', input.since);
    const founded = await insertRow<PracticeBaseRow>(statements, practiceBaseSource, {
      id: v7(),
      name,
      level: input.level,
      status: input.status,
      host: requiredText('host', input.host, 100),
      regionCode: input.regionCode,
      communityId,
      coverageName: requiredText('coverageName', input.coverageName, 50),
      establishedOn: input.status === 'ACTIVE' ? input.since : null,
      provenance: 'REGISTERED',
      sourceClause: null,
      version: 1,
    });
    const baseId = founded.after.id;
    await coverRegions(statements, baseId, codes);
    await addPracticeBaseStatus(statements, {
      baseId,
      status: input.status,
      startedOn: input.since,
      reason: null,
    });
    return founded;
  },
);

/** Takes a base to its next status; what it was until then stays on record with its days. */
const changePracticeBaseStatus = mutation(
  practiceBaseSource,
  'practiceBase',
  async (statements, input: ChangePracticeBaseStatusInput) => {
    const reason = reasonOfStatus(input.status, input.reason);
    requireCome('on', input.on);
    return await changeRow(statements, practiceBaseSource, input, async (row) => {
      practiceBaseStatuses.require(row, row.status, input.status);
      const latest = (await statusesOfPracticeBases(statements, [row.id])).at(-1);
      requireNotBefore('on', input.on, latest?.startedOn ?? null);
      if (input.status === 'CLOSED') {
        requireNoPlannedSessions(row.id, row.status, await countPlannedSessionsAt(statements, row.id));
      }
      await addPracticeBaseStatus(statements, {
        baseId: row.id,
        status: input.status,
        startedOn: input.on,
        reason,
      });
      return {
        status: input.status,
        establishedOn: row.establishedOn ?? (input.status === 'ACTIVE' ? input.on : null),
      };
    });
  },
);

export const practiceBaseMutations = { foundPracticeBase, changePracticeBaseStatus };
