import { requireCome } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow, lockRow } from '../../../shared/src/mutation/write';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type { Statements } from '../../../shared/src/statements';
import { employmentSource } from '../employment/employment.store';
import type {
  AdvanceRecruitmentInput,
  AnnounceRecruitmentInput,
  CancelRecruitmentInput,
  MutationResolvers,
  RecordHireInput,
  RecordRecruitmentRoundInput,
} from '../generated/types';
import type { RecruitmentRow } from './recruitment.entity';
import {
  nextRound,
  recruitmentStates,
  requireAdvance,
  requireHire,
  requirePlaces,
  requireState,
} from './recruitment.rules';
import {
  hireCountsOfRecruitments,
  insertHire,
  insertRound,
  recruitmentSource,
  roundsOfRecruitments,
} from './recruitment.store';

const titleLength = 60;
const reasonLength = 200;

const announceRecruitment = mutation(
  recruitmentSource,
  'recruitment',
  async (statements, { regionCode, announcedOn, places, ...input }: AnnounceRecruitmentInput) => {
    requireRegionInScope(statements.viewer, regionCode);
    await requireRegion(statements, regionCode);
    requireCome('announcedOn', announcedOn);
    requirePlaces(places);
    return await insertRow<RecruitmentRow>(statements, recruitmentSource, {
      id: v7(),
      title: requiredText('title', input.title, titleLength),
      regionCode,
      state: 'ANNOUNCED',
      announcedOn,
      places,
      cancelledReason: null,
      provenance: 'REGISTERED',
      sourceClause: null,
      version: 1,
    });
  },
);

const advanceRecruitment = mutation(
  recruitmentSource,
  'recruitment',
  async (statements, input: AdvanceRecruitmentInput) =>
    changeRow(statements, recruitmentSource, input, async (row) => {
      const rounds = await roundsOfRecruitments(statements, [row.id]);
      requireAdvance(row, input.to, {
        rounds: rounds.length,
        hires: await hiresOf(statements, row.id),
      });
      return { state: input.to };
    }),
);

const recordRecruitmentRound = mutation(
  recruitmentSource,
  'recruitment',
  async (statements, input: RecordRecruitmentRoundInput) =>
    changeRow(statements, recruitmentSource, input, async (row) => {
      requireState(row, ['ASSESSMENT']);
      const rounds = await roundsOfRecruitments(statements, [row.id]);
      await insertRound(statements, nextRound(row, rounds, input));
      return {};
    }),
);

/** Links an employment to the recruitment that it came of: hires are counted, never stored. */
const recordHire = mutation(recruitmentSource, 'recruitment', async (statements, input: RecordHireInput) =>
  changeRow(statements, recruitmentSource, input, async (row) => {
    requireState(row, ['PUBLICITY', 'APPOINTED']);
    const employment = await lockRow(statements, employmentSource, input.employmentId);
    requireHire(row, employment, await hiresOf(statements, row.id));
    await insertHire(statements, row.id, employment.id);
    return {};
  }),
);

const cancelRecruitment = mutation(
  recruitmentSource,
  'recruitment',
  async (statements, input: CancelRecruitmentInput) =>
    changeRow(statements, recruitmentSource, input, (row) => {
      recruitmentStates.require(row, row.state, 'CANCELLED');
      return {
        state: 'CANCELLED',
        cancelledReason: requiredText('reason', input.reason, reasonLength),
      };
    }),
);

async function hiresOf(statements: Statements, recruitmentId: string): Promise<number> {
  const [counted] = await hireCountsOfRecruitments(statements, [recruitmentId]);
  return counted?.hires ?? 0;
}

export const recruitmentMutations: Pick<
  Required<MutationResolvers>,
  'announceRecruitment' | 'advanceRecruitment' | 'recordRecruitmentRound' | 'recordHire' | 'cancelRecruitment'
> = {
  announceRecruitment,
  advanceRecruitment,
  recordRecruitmentRound,
  recordHire,
  cancelRecruitment,
};
