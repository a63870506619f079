import { requireCome, requirePeriod } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { todayInChina } from '../../../shared/src/calendar';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow, lockRow } from '../../../shared/src/mutation/write';
import { requireRegion } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import { employmentSource } from '../employment/employment.store';
import type {
  ApproveSecondmentInput,
  EndSecondmentInput,
  MutationResolvers,
  RefuseSecondmentInput,
  RequestSecondmentInput,
  WithdrawSecondmentInput,
} from '../generated/types';
import type { SecondmentRow } from './secondment.entity';
import {
  requireDecision,
  requireLastDay,
  requireWithinCounty,
  requireWithinEmployment,
  secondmentStates,
} from './secondment.rules';
import { requireNotSeconded, secondmentSource } from './secondment.store';

const hostLength = 60;
const reasonLength = 200;

/** Requests a secondment. The employment's row is locked: requests for one employment take turns. */
const requestSecondment = mutation(
  secondmentSource,
  'secondment',
  async (statements, input: RequestSecondmentInput) => {
    const employment = await lockRow(statements, employmentSource, input.employmentId);
    const { hostRegionCode, startsOn, endsOn } = input;
    requireWithinCounty(employment.regionCode, hostRegionCode);
    await requireRegion(statements, hostRegionCode);
    requirePeriod(startsOn, endsOn);
    requireWithinEmployment(employment, input);
    await requireNotSeconded(statements, employment.id, startsOn, endsOn);
    return await insertRow<SecondmentRow>(statements, secondmentSource, {
      id: v7(),
      workerId: employment.workerId,
      employmentId: employment.id,
      regionCode: employment.regionCode,
      hostRegionCode,
      host: requiredText('host', input.host, hostLength),
      reason: requiredText('reason', input.reason, reasonLength),
      state: 'REQUESTED',
      requestedOn: todayInChina(),
      requestedBy: statements.viewer.subject,
      startsOn,
      endsOn,
      decidedOn: null,
      decidedBy: null,
      decisionReason: null,
      provenance: 'REGISTERED',
      version: 1,
    });
  },
);

const approveSecondment = mutation(
  secondmentSource,
  'secondment',
  async (statements, input: ApproveSecondmentInput) =>
    changeRow(statements, secondmentSource, input, (row) => {
      requireDecision(row, 'APPROVED', statements.viewer);
      return { state: 'APPROVED', decidedOn: todayInChina(), decidedBy: statements.viewer.subject };
    }),
);

const refuseSecondment = mutation(
  secondmentSource,
  'secondment',
  async (statements, input: RefuseSecondmentInput) =>
    changeRow(statements, secondmentSource, input, (row) => {
      requireDecision(row, 'REFUSED', statements.viewer);
      return {
        state: 'REFUSED',
        decidedOn: todayInChina(),
        decidedBy: statements.viewer.subject,
        decisionReason: requiredText('reason', input.reason, reasonLength),
      };
    }),
);

const withdrawSecondment = mutation(
  secondmentSource,
  'secondment',
  async (statements, input: WithdrawSecondmentInput) =>
    changeRow(statements, secondmentSource, input, (row) => {
      secondmentStates.require(row, row.state, 'WITHDRAWN');
      return { state: 'WITHDRAWN', decidedOn: todayInChina(), decidedBy: statements.viewer.subject };
    }),
);

/** Ends a secondment that was granted, on the day on which the worker really was away for the last time. */
const endSecondment = mutation(
  secondmentSource,
  'secondment',
  async (statements, input: EndSecondmentInput) =>
    changeRow(statements, secondmentSource, input, (row) => {
      secondmentStates.require(row, row.state, 'ENDED');
      requireLastDay(row, input.lastDay);
      requireCome('lastDay', input.lastDay);
      return { state: 'ENDED', endsOn: input.lastDay };
    }),
);

export const secondmentMutations: Pick<
  Required<MutationResolvers>,
  'requestSecondment' | 'approveSecondment' | 'refuseSecondment' | 'withdrawSecondment' | 'endSecondment'
> = {
  requestSecondment,
  approveSecondment,
  refuseSecondment,
  withdrawSecondment,
  endSecondment,
};
