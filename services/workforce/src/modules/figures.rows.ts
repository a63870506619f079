import type { Connection } from '../../../shared/src/connection';
import type { FactDefinition } from '../region/facts.rules';
import type { Figures, FiguresAsked } from '../region/figures';
import type { ResidentsOnDate } from '../staffing/staffing.rules';
import type { StaffingStandardRow } from '../staffing/staffing-standard.entity';

export type { StaffingStandardRow };
export type StaffingStandardConnectionRow = Connection<StaffingStandardRow>;

/** An entity of another service, known here by its key and by what is asked of its owner for the staffing. */
export interface RegionRow {
  readonly code: string;
  readonly urbanResidentsByDate?: readonly ResidentsOnDate[];
}

/** What the staffing of a region on a day is worked out from. */
export interface RegionStaffingRow {
  readonly asOf: string;
  readonly residents: ResidentsOnDate | null;
  readonly standard: StaffingStandardRow | null;
  /** Null when withheld. */
  readonly onPaper: number | null;
  readonly onSite: number | null;
}

/** Whose workforce is asked for; what of it, its fields read. */
export type RegionWorkforceRow = FiguresAsked;

/** A fact of a region on a day. */
export interface WorkforceFactRow {
  readonly definition: FactDefinition;
  readonly asOf: string;
  readonly figures: Figures<string>;
}
