import {
  practiceBase,
  practiceBaseRegion,
} from '../../../services/workforce/src/practice-base/practice-base.entity';
import { makePracticeBase } from '../../../services/workforce/test/make';
import { both, sides } from '../world';
import type { FragmentOf } from './fragment';

export const training: FragmentOf = async ({ insert }, { regions, communities }) => {
  const bases = both((side) =>
    makePracticeBase({
      regionCode: regions[side],
      communityId: communities[side],
      establishedOn: '2024-01-01',
      sourceClause: '原文',
    }),
  );
  await insert(
    practiceBase,
    sides.map((side) => bases[side]),
  );
  await insert(
    practiceBaseRegion,
    sides.map((side) => ({ baseId: bases[side].id, regionCode: regions[side] })),
  );
  return {
    rows: { PracticeBase: both((side) => ({ key: { id: bases[side].id } })) },
    below: { PracticeBaseCoverage: 'PracticeBase.coverage' },
  };
};
