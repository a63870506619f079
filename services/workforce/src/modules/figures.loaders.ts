import DataLoader from 'dataloader';
import { rowById } from '../../../shared/src/loader';
import { regionDayKey, type RegionDay } from '../../../shared/src/region-families';
import type { Statements } from '../../../shared/src/statements';
import {
  certificationAround,
  certificationOf,
  countyBasesOf,
  postsAround,
  postsOf,
} from '../region/counts.store';
import { keyOf, readFigures, type Figures, type FiguresAsked, type FiguresSource } from '../region/figures';
import {
  certificationSums,
  postSums,
  tellsSmallLoan,
  type BaseMeasure,
  type CertificationMeasure,
  type PostMeasure,
} from '../region/measures';
import { standardsInForce, staffingStandardsById } from '../staffing/staffing-standard.store';
import type { StaffingStandardRow } from '../staffing/staffing-standard.entity';

export const figuresLoaders = (statements: Statements) => ({
  staffingStandard: rowById((ids) => staffingStandardsById(statements, ids)),
  standardInForce: new DataLoader<RegionDay, StaffingStandardRow | null, string>(
    (asked) => standardsInForce(statements, asked),
    { cacheKeyFn: regionDayKey },
  ),
  /** Whatever is asked of them, the counts of a kind are read at once: one statement whichever fields select them. */
  certificationFigures: figuresBy<CertificationMeasure>({
    of: (asked) => certificationOf(statements, asked),
    around: (asked) => certificationAround(statements, asked),
    sums: certificationSums,
  }),
  postFigures: figuresBy<PostMeasure>({
    of: (asked) => postsOf(statements, asked),
    around: (asked) => postsAround(statements, asked),
    sums: postSums,
    alsoSmall: tellsSmallLoan,
  }),
  /** Bases are no persons: nothing of them is withheld. */
  countyBases: new DataLoader<RegionDay, Figures<BaseMeasure>, string>(
    async (asked) => {
      const found = new Map(
        (await countyBasesOf(statements, asked)).map(({ code, asOf, counts }) => [
          regionDayKey({ code: code!, asOf }),
          { counts, withheld: new Set<BaseMeasure>() },
        ]),
      );
      return asked.map((of) => found.get(regionDayKey(of))!);
    },
    { cacheKeyFn: regionDayKey },
  ),
});

function figuresBy<Measure extends string>(source: FiguresSource<Measure>) {
  return new DataLoader<FiguresAsked, Figures<Measure>, string>((asked) => readFigures(source, asked), {
    cacheKeyFn: keyOf,
  });
}
