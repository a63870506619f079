import { withheldCells } from '../../../shared/src/access/small-cells';
import type { TrainingCoverageGap } from '../generated/types';

/** How many of the community workers in post under a plan's region have passed one of its sessions, on a day. */
export interface TrainingCoverageCount {
  readonly planId: string;
  readonly asOf: string;
  readonly regionCode: string;
  readonly trained: number;
  readonly communityWorkers: number;
}

/** The coverage of a plan as it is shown. */
export interface TrainingCoverageRow {
  readonly asOf: string;
  /** Whose figures these are. */
  readonly regionCode: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly nullReason: TrainingCoverageGap | null;
}

/**
 * The coverage of a plan. A region without community workers has none, which is not the same as 0. Outside of the
 * department neither a small number of trained workers is told nor a small number of those who are not.
 * @param inCharge whether it is shown within the department
 */
export function trainingCoverage(
  { asOf, regionCode, trained, communityWorkers }: TrainingCoverageCount,
  inCharge: boolean,
): TrainingCoverageRow {
  const figure = { asOf, regionCode, numerator: trained, denominator: communityWorkers };
  if (communityWorkers === 0) {
    return { ...figure, value: null, nullReason: 'NO_COMMUNITY_WORKERS' };
  }
  if (!inCharge && withheldCells([trained, communityWorkers - trained]).includes(true)) {
    return { ...figure, numerator: null, value: null, nullReason: 'SMALL_CELL' };
  }
  return { ...figure, value: trained / communityWorkers, nullReason: null };
}
