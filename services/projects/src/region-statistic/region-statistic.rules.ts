import type { RegionStatisticKind, RegionStatisticUnit } from '../generated/types';

/** What each kind of figure counts. */
export const unitOfStatistic: Readonly<Record<RegionStatisticKind, RegionStatisticUnit>> = {
  URBAN_RESIDENTS: 'PERSON',
  ELDERLY_60_PLUS: 'PERSON',
  CARE_BEDS: 'BED',
  SCHOOLS: 'SCHOOL',
  SUPERVISED_PERSONS: 'PERSON',
};
