import { loaderByArgument, pageByParent, rowById, rowByKey, rowsByKey } from '../../../shared/src/loader';
import type { Statements } from '../../../shared/src/statements';
import {
  competitionEntriesById,
  competitionEntriesOfWorkers,
  competitionsById,
  entriesOfCompetitions,
  participantCounts,
} from '../competition/competition.store';
import { mentorshipsById, mentorshipsOfWorkers } from '../mentorship/mentorship.store';
import { postRotationsById, postRotationsOfWorkers } from '../post-rotation/post-rotation.store';
import {
  secretaryStudiosById,
  secretaryStudiosOfCommunities,
  statusHistoryOfStudios,
} from '../secretary-studio/secretary-studio.store';
import {
  contactsOfTalentLiaisons,
  talentLiaisonContactsById,
  talentLiaisonsById,
  talentLiaisonsOfExperts,
} from '../talent-liaison/talent-liaison.store';
import { applicationsById, stepsOfApplications } from '../talent-programme/talent-programme.store';
import {
  talentServiceOfficersById,
  workersServedByOfficers,
} from '../talent-service/talent-service-officer.store';
import { talentStageEntriesById, talentStageEntriesOfWorkers } from '../talent-stage/talent-stage.store';

export const talentLoaders = (statements: Statements) => ({
  talentStageEntry: rowById((ids) => talentStageEntriesById(statements, ids)),
  /** Serves `talentStage` of every day alike. */
  talentStageEntriesOfWorker: rowsByKey(
    (ids) => talentStageEntriesOfWorkers(statements, ids),
    (row) => row.workerId,
  ),
  talentLiaison: rowById((ids) => talentLiaisonsById(statements, ids)),
  talentLiaisonsOfExpert: rowsByKey(
    (ids) => talentLiaisonsOfExperts(statements, ids),
    (row) => row.expertId,
  ),
  talentLiaisonContact: rowById((ids) => talentLiaisonContactsById(statements, ids)),
  contactsOfTalentLiaison: rowsByKey(
    (ids) => contactsOfTalentLiaisons(statements, ids),
    (row) => row.liaisonId,
  ),
  talentServiceOfficer: rowById((ids) => talentServiceOfficersById(statements, ids)),
  workersServedByOfficer: rowsByKey(
    (ids) => workersServedByOfficers(statements, ids),
    (row) => row.officerId,
  ),
  talentProgrammeApplication: rowById((ids) => applicationsById(statements, ids)),
  stepsOfTalentProgrammeApplication: rowsByKey(
    (ids) => stepsOfApplications(statements, ids),
    (row) => row.applicationId,
  ),
  mentorship: rowById((ids) => mentorshipsById(statements, ids)),
  mentorshipsOfWorker: rowsByKey(
    (ids) => mentorshipsOfWorkers(statements, ids),
    (row) => row.workerId,
  ),
  postRotation: rowById((ids) => postRotationsById(statements, ids)),
  postRotationsOfWorker: rowsByKey(
    (ids) => postRotationsOfWorkers(statements, ids),
    (row) => row.workerId,
  ),
  secretaryStudio: rowById((ids) => secretaryStudiosById(statements, ids)),
  secretaryStudiosOfCommunity: rowsByKey(
    (ids) => secretaryStudiosOfCommunities(statements, ids),
    (row) => row.communityId,
  ),
  /** Serves `status` of every day, `statusHistory` and `allowedTransitions` alike. */
  statusHistoryOfSecretaryStudio: rowsByKey(
    (ids) => statusHistoryOfStudios(statements, ids),
    (row) => row.studioId,
  ),
  competition: rowById((ids) => competitionsById(statements, ids)),
  competitionOn: loaderByArgument((asOf: string | null) =>
    rowById((ids) => competitionsById(statements, ids, asOf)),
  ),
  participantCountOfCompetition: loaderByArgument((asOf: string | null) =>
    rowByKey(
      (ids) => participantCounts(statements, asOf, ids),
      (row) => row.competitionId,
    ),
  ),
  entriesOfCompetition: loaderByArgument((asOf: string | null) =>
    pageByParent((ids, list) => entriesOfCompetitions(statements, asOf, ids, list)),
  ),
  competitionEntry: rowById((ids) => competitionEntriesById(statements, ids)),
  competitionEntriesOfWorker: loaderByArgument((asOf: string | null) =>
    rowsByKey(
      (ids) => competitionEntriesOfWorkers(statements, asOf, ids),
      (row) => row.workerId,
    ),
  ),
});
