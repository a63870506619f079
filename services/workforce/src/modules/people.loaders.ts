import { dayOf } from '../../../shared/src/calendar';
import type { Sql } from 'sql-template-tag';
import { loaderByArgument, pageByParent, rowById, rowByKey, rowsByKey } from '../../../shared/src/loader';
import type { Statements } from '../../../shared/src/statements';
import { stationedWorkersOf } from '../agency/agency.store';
import { employmentsById, employmentsOfWorkers } from '../employment/employment.store';
import { adjustmentsOfPosts, holderCountsOfPosts, holdersOfPosts, postsById } from '../post/post.store';
import {
  hireCountsOfRecruitments,
  hiresOfRecruitments,
  recruitmentsById,
  roundsOfRecruitments,
} from '../recruitment/recruitment.store';
import { secondmentsById, secondmentsOfWorkers } from '../secondment/secondment.store';

export const peopleLoaders = (statements: Statements) => ({
  employment: rowById((ids) => employmentsById(statements, ids)),
  employmentsOfWorker: rowsByKey(
    (ids) => employmentsOfWorkers(statements, ids),
    (row) => row.workerId,
  ),
  stationedWorkers: byDay((day) =>
    pageByParent((agencies, list) => stationedWorkersOf(statements, day, agencies, list)),
  ),
  post: rowById((ids) => postsById(statements, ids)),
  /** Serves `adjustments`, `quota` and `vacancies` alike. */
  adjustmentsOfPost: rowsByKey(
    (ids) => adjustmentsOfPosts(statements, ids),
    (row) => row.postId,
  ),
  holdersOfPost: byDay((day) => pageByParent((posts, list) => holdersOfPosts(statements, day, posts, list))),
  holderCountOfPost: byDay((day) =>
    rowByKey(
      (ids) => holderCountsOfPosts(statements, day, ids),
      (row) => row.postId,
    ),
  ),
  recruitment: rowById((ids) => recruitmentsById(statements, ids)),
  roundsOfRecruitment: rowsByKey(
    (ids) => roundsOfRecruitments(statements, ids),
    (row) => row.recruitmentId,
  ),
  hireCountOfRecruitment: rowByKey(
    (ids) => hireCountsOfRecruitments(statements, ids),
    (row) => row.recruitmentId,
  ),
  hiresOfRecruitment: pageByParent((recruitments, list) =>
    hiresOfRecruitments(statements, recruitments, list),
  ),
  secondment: rowById((ids) => secondmentsById(statements, ids)),
  secondmentsOfWorker: rowsByKey(
    (ids) => secondmentsOfWorkers(statements, ids),
    (row) => row.workerId,
  ),
});

/** One loader for each day that is asked about. */
function byDay<Loader>(make: (day: Sql) => Loader): (asOf: string | null | undefined) => Loader {
  const loaderOf = loaderByArgument((asOf: string | null) => make(dayOf(asOf)));
  return (asOf) => loaderOf(asOf ?? null);
}
