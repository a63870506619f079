import { makeStaffingStandard } from '../../../services/workforce/test/make/figures';
import { staffingStandard } from '../../../services/workforce/src/staffing/staffing-standard.entity';
import { both, sides } from '../world';
import type { FragmentOf } from './fragment';

export const figures: FragmentOf = async ({ insert }, { regions }) => {
  const standards = both((side) => makeStaffingStandard({ regionCode: regions[side], clause: '原文' }));
  await insert(
    staffingStandard,
    sides.map((side) => standards[side]),
  );
  return {
    rows: { StaffingStandard: both((side) => ({ key: { id: standards[side].id } })) },
    below: {
      UrbanResidents: 'Region.urbanResidentsByDate',
      RegionStaffing: 'Region.staffing',
      RegionWorkforce: 'Region.workforce',
      WorkforceByLevel: 'Region.workforce.byLevel',
      WorkforceByField: 'Region.workforce.byField',
      WorkforceFact: 'Region.workforceFacts',
      WorkforceExclusion: 'Region.workforceFacts.excluded',
    },
    trials: {
      setStaffingStandard: async (side) => ({
        input: { regionCode: regions[side], per10k: 18, effectiveFrom: '2024-01-01', document: '甲文件' },
      }),
    },
  };
};
