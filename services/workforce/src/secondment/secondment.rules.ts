import { requirePeriod } from '../../../shared/src/bounds';
import { isRegionCode } from '../../../shared/src/condition';
import { Fault } from '../../../shared/src/errors';
import { stateMachine, transitionRefused } from '../../../shared/src/state-machine';
import { wholeCountry, type Viewer } from '../../../shared/src/viewer';
import type { EmploymentRow } from '../employment/employment.entity';
import type { SecondmentRow } from './secondment.entity';

/** States in which a secondment was granted: between its days the worker is away. */
export const grantedStates = ['APPROVED', 'ENDED'] as const;

/** States in which a secondment takes up its days. */
export const standingStates = ['REQUESTED', ...grantedStates] as const;

export type SecondmentState = 'REFUSED' | 'WITHDRAWN' | (typeof standingStates)[number];

export const secondmentStates = stateMachine<SecondmentState>('Secondment', {
  REQUESTED: ['APPROVED', 'REFUSED', 'WITHDRAWN'],
  APPROVED: ['ENDED'],
  REFUSED: [],
  WITHDRAWN: [],
  ENDED: [],
});

/** Digits of the code of a county. */
const countyDigits = 6;

/**
 * A county lends its community staff to itself and its townships: neither upward nor to another county.
 * @throws Fault REGION_NOT_FOUND, SECONDMENT_OUTSIDE_COUNTY
 */
export function requireWithinCounty(regionCode: string, hostRegionCode: string): void {
  if (!isRegionCode(hostRegionCode)) {
    throw new Fault('REGION_NOT_FOUND', { code: hostRegionCode });
  }
  const county = regionCode.slice(0, countyDigits);
  if (hostRegionCode.length < countyDigits || !hostRegionCode.startsWith(county)) {
    throw new Fault('SECONDMENT_OUTSIDE_COUNTY', { code: hostRegionCode, county });
  }
}

/** @throws Fault SECONDMENT_OUTSIDE_EMPLOYMENT when somebody would be lent before or after being in post */
export function requireWithinEmployment(
  { startedOn, endedOn }: Pick<EmploymentRow, 'startedOn' | 'endedOn'>,
  { startsOn, endsOn }: Pick<SecondmentRow, 'startsOn' | 'endsOn'>,
): void {
  if (startsOn < startedOn || (endedOn !== null && endsOn > endedOn)) {
    throw new Fault('SECONDMENT_OUTSIDE_EMPLOYMENT', { from: startsOn, to: endsOn });
  }
}

/**
 * A request is decided by an officer of the whole county or above, who is not the one that made it.
 * @throws Fault TRANSITION_REFUSED
 */
export function requireDecision(
  row: SecondmentRow,
  to: 'APPROVED' | 'REFUSED',
  { subject, regionScope }: Viewer,
): void {
  secondmentStates.require(row, row.state, to);
  const obstacle =
    regionScope === null || (regionScope !== wholeCountry && regionScope.length > countyDigits)
      ? {
          zh: '借调须由辖区覆盖全县（市、区）的干部审批。',
          en: 'a secondment is decided by an officer whose region is the whole county.',
        }
      : subject !== null && subject === row.requestedBy
        ? {
            zh: '申请人不得审批自己的申请，请由另一位干部审批。',
            en: 'nobody decides on their own request; let another officer decide.',
          }
        : null;
  if (obstacle !== null) {
    const allowed = secondmentStates.allowed(row.state);
    throw transitionRefused('Secondment', row.id, row.state, to, allowed, obstacle);
  }
}

/**
 * The last day away as it came to be: from the first one on, and not after the one agreed.
 * @throws Fault DATE_RANGE_INVALID, DATE_TOO_LATE
 */
export function requireLastDay({ startsOn, endsOn }: SecondmentRow, lastDay: string): void {
  requirePeriod(startsOn, lastDay);
  if (lastDay > endsOn) {
    throw new Fault('DATE_TOO_LATE', { field: 'lastDay', day: lastDay, latest: endsOn });
  }
}
