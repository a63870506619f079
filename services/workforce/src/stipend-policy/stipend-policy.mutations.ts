import { requireNotBefore, requirePeriod, requireWithin } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { mutation } from '../../../shared/src/mutation/mutation';
import { insertRow, lockRow } from '../../../shared/src/mutation/write';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import { requiredText } from '../../../shared/src/required-text';
import type { AdoptStipendPolicyInput, MutationResolvers, SetStipendRateInput } from '../generated/types';
import type { StipendPolicyRow, StipendRateRow } from './stipend-policy.entity';
import { daysFrom, requireInForce, requireRateSubject } from './stipend-policy.rules';
import { endRate, latestRate, policySource, rateSource } from './stipend-policy.store';

const titleLength = 100;
const clauseLength = 500;
const longestPublicity = 90;

const adoptStipendPolicy = mutation(
  policySource,
  'stipendPolicy',
  async (statements, input: AdoptStipendPolicyInput) => {
    requireRegionInScope(statements.viewer, input.regionCode);
    await requireRegion(statements, input.regionCode);
    const { effectiveFrom, effectiveTo = null } = input;
    requirePeriod(effectiveFrom, effectiveTo);
    requireWithin('publicityDays', input.publicityDays, 1, longestPublicity);
    return await insertRow<StipendPolicyRow>(statements, policySource, {
      id: v7(),
      name: requiredText('name', input.name, titleLength),
      regionCode: input.regionCode,
      documentTitle: requiredText('documentTitle', input.documentTitle, titleLength),
      effectiveFrom,
      effectiveTo,
      clause: input.clause == null ? null : requiredText('clause', input.clause, clauseLength),
      certificationBasis: input.certificationBasis,
      publicityDays: input.publicityDays,
      provenance: 'REGISTERED',
      version: 1,
    });
  },
);

/** Sets a rate from a day on, and ends the one before; months already reviewed get differences, not edits. */
const setStipendRate = mutation(rateSource, 'stipendRate', async (statements, input: SetStipendRateInput) => {
  const subject = requireRateSubject(input);
  const { amountFen, effectiveFrom } = input;
  requireWithin('amountFen', amountFen, 1, Number.MAX_SAFE_INTEGER);
  // Whoever sets a rate of the policy, or calculates by it, takes turns.
  const policy = await lockRow(statements, policySource, input.policyId);
  requireInForce(policy, 'effectiveFrom', effectiveFrom);
  const former = await latestRate(statements, policy.id, subject);
  if (former !== null) {
    requireNotBefore('effectiveFrom', effectiveFrom, daysFrom(former.effectiveFrom, 1));
    await endRate(statements, former.id, daysFrom(effectiveFrom, -1));
  }
  return await insertRow<StipendRateRow>(statements, rateSource, {
    id: v7(),
    policyId: policy.id,
    regionCode: policy.regionCode,
    ...subject,
    amountFen,
    effectiveFrom,
    effectiveTo: null,
    provenance: 'REGISTERED',
    version: 1,
  });
});

export const stipendPolicyMutations: Required<
  Pick<MutationResolvers, 'adoptStipendPolicy' | 'setStipendRate'>
> = { adoptStipendPolicy, setStipendRate };
