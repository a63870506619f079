import { rowById, rowsByKey } from '../../../shared/src/loader';
import type { Statements } from '../../../shared/src/statements';
import {
  coverageOfPracticeBases,
  practiceBasesById,
  practiceBasesOfCommunities,
} from '../practice-base/practice-base.store';

export const trainingLoaders = (statements: Statements) => ({
  practiceBase: rowById((ids) => practiceBasesById(statements, ids)),
  practiceBasesOfCommunity: rowsByKey(
    (ids) => practiceBasesOfCommunities(statements, ids),
    // The statement reads bases of communities only.
    (row) => row.communityId!,
  ),
  coverageOfPracticeBase: rowsByKey(
    (ids) => coverageOfPracticeBases(statements, ids),
    (row) => row.baseId,
  ),
});
