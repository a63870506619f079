import DataLoader from 'dataloader';
import { loaderByArgument, pageByParent, rowById, rowByKey, rowsByKey } from '../../../shared/src/loader';
import type { Statements } from '../../../shared/src/statements';
import { coursePackagesById } from '../course-package/course-package.store';
import {
  coverageOfPracticeBases,
  practiceBasesById,
  practiceBasesOfCommunities,
  statusesOfPracticeBases,
} from '../practice-base/practice-base.store';
import { trainersById } from '../trainer/trainer.store';
import { trainingResourcesById } from '../training-resource/training-resource.store';
import {
  attendancesById,
  attendancesOfSessions,
  attendancesOfWorkers,
  completionCertificates,
} from '../training/attendance.store';
import type { TrainingCoverageCount } from '../training/training-plan.rules';
import { coverageOfPlans, trainingPlansById, type PlanOnDay } from '../training/training-plan.store';
import {
  sessionsOfPlans,
  sessionsOfPracticeBases,
  trainersOfSessions,
  trainingSessionsById,
  turnoutOfSessions,
} from '../training/training-session.store';

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
  statusesOfPracticeBase: rowsByKey(
    (ids) => statusesOfPracticeBases(statements, ids),
    (row) => row.baseId,
  ),
  trainingPlan: rowById((ids) => trainingPlansById(statements, ids)),
  sessionsOfPlan: loaderByArgument((asOf: string | null) =>
    pageByParent((plans, list) => sessionsOfPlans(statements, asOf, plans, list)),
  ),
  sessionsOfPracticeBase: loaderByArgument((asOf: string | null) =>
    pageByParent((bases, list) => sessionsOfPracticeBases(statements, asOf, bases, list)),
  ),
  coverageOfPlan: coverageByPlanAndDay(statements),
  trainingSession: rowById((ids) => trainingSessionsById(statements, ids)),
  /** Serves `attendanceCount` and `personCount` alike, so that asking for both counts once. */
  turnoutOfSession: loaderByArgument((asOf: string | null) =>
    rowByKey(
      (ids) => turnoutOfSessions(statements, asOf, ids),
      (row) => row.sessionId,
    ),
  ),
  trainersOfSession: rowsByKey(
    (ids) => trainersOfSessions(statements, ids),
    (row) => row.sessionId,
  ),
  attendance: rowById((ids) => attendancesById(statements, ids)),
  attendancesOfWorker: loaderByArgument((asOf: string | null) =>
    pageByParent((workers, list) => attendancesOfWorkers(statements, asOf, workers, list)),
  ),
  attendancesOfSession: loaderByArgument((asOf: string | null) =>
    pageByParent((sessions, list) => attendancesOfSessions(statements, asOf, sessions, list)),
  ),
  completionCertificate: rowByKey(
    (numbers) => completionCertificates(statements, numbers),
    (row) => row.number,
  ),
  coursePackage: rowById((ids) => coursePackagesById(statements, ids)),
  trainer: rowById((ids) => trainersById(statements, ids)),
  trainingResource: rowById((ids) => trainingResourcesById(statements, ids)),
});

/** All plans and days of a tick in one statement. */
function coverageByPlanAndDay(statements: Statements): DataLoader<PlanOnDay, TrainingCoverageCount, string> {
  const keyOf = ({ planId, asOf }: PlanOnDay) => `${planId} ${asOf}`;
  return new DataLoader(
    async (asked) => {
      const counts = new Map((await coverageOfPlans(statements, asked)).map((of) => [keyOf(of), of]));
      // Asked below plans that are there only.
      return asked.map((of) => counts.get(keyOf(of))!);
    },
    { cacheKeyFn: keyOf },
  );
}
