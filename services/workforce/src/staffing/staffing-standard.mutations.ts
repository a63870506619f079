import { requireWithin } from '../../../shared/src/bounds';
import { v7 } from 'uuid';
import { mutation } from '../../../shared/src/mutation/mutation';
import { insertRow } from '../../../shared/src/mutation/write';
import { requireRegion, requireRegionInScope } from '../../../shared/src/region-codes';
import { country } from '../../../shared/src/region-families';
import { requiredText } from '../../../shared/src/required-text';
import type { MutationResolvers, SetStaffingStandardInput } from '../generated/types';
import type { StaffingStandardRow } from './staffing-standard.entity';
import { nextVersionOf, staffingStandardSource } from './staffing-standard.store';
import { standardRange } from './staffing.rules';

const documentLength = 200;
const clauseLength = 1000;

/** Sets the standard of a region; that of the whole country is for those whose scope the country is. */
const setStaffingStandard = mutation(
  staffingStandardSource,
  'staffingStandard',
  async (statements, input: SetStaffingStandardInput) => {
    const { per10k, effectiveFrom } = input;
    const regionCode = input.regionCode ?? country;
    requireRegionInScope(statements.viewer, regionCode);
    await requireRegion(statements, input.regionCode);
    requireWithin('per10k', per10k, standardRange.minimum, standardRange.maximum);
    return await insertRow<StaffingStandardRow>(statements, staffingStandardSource, {
      id: v7(),
      regionCode,
      per10k,
      effectiveFrom,
      document: requiredText('document', input.document, documentLength),
      clause: input.clause == null ? null : requiredText('clause', input.clause, clauseLength),
      provenance: 'REGISTERED',
      version: await nextVersionOf(statements, { regionCode, effectiveFrom }),
    });
  },
);

export const staffingStandardMutations: Pick<MutationResolvers, 'setStaffingStandard'> = {
  setStaffingStandard,
};
