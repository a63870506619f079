import { loaderByArgument, pageByParent, rowById, rowByKey, rowsByKey } from '../../../shared/src/loader';
import type { Statements } from '../../../shared/src/statements';
import { certificatesById, certificatesOfWorkers } from '../certificate/certificate.store';
import {
  continuingEducationsById,
  continuingEducationsOfWorkers,
} from '../continuing-education/continuing-education.store';
import {
  educationEnrolmentsById,
  educationEnrolmentsOfWorkers,
} from '../education/education-enrolment.store';
import {
  examRegistrationsById,
  examRegistrationsOfWorkers,
  examReimbursementRulesById,
  examReimbursementsById,
  reimbursementsOfExams,
} from '../exam/exam.store';
import {
  eventsOfRegistrations,
  minutesOfTerms,
  registrationsBelowWorkers,
  registrationsById,
  registrationsOfCertificates,
  registrationsOfWorkers,
} from '../registration/registration.store';
import { registrationRulesById } from '../registration-rule/registration-rule.store';

export const certificationLoaders = (statements: Statements) => ({
  certificate: rowById((ids) => certificatesById(statements, ids)),
  /** Serves `certificates` and `highestCertificate` alike, so that asking for both reads once. */
  certificatesOfWorker: rowsByKey(
    (ids) => certificatesOfWorkers(statements, ids),
    (row) => row.workerId,
  ),
  registration: rowById((ids) => registrationsById(statements, ids)),
  /** All terms of a worker, from which the one that stands on a day is chosen. */
  registrationsOfWorker: rowsByKey(
    (ids) => registrationsOfWorkers(statements, ids),
    (row) => row.workerId,
  ),
  registrationsOfCertificate: rowsByKey(
    (ids) => registrationsOfCertificates(statements, ids),
    (row) => row.certificateId,
  ),
  registrationsBelowWorker: loaderByArgument((asOf: string | null) =>
    pageByParent((workers, list) => registrationsBelowWorkers(statements, asOf, workers, list)),
  ),
  eventsOfRegistration: rowsByKey(
    (ids) => eventsOfRegistrations(statements, ids),
    (row) => row.registrationId,
  ),
  /** By `<registration id>/<day>`. */
  minutesOfTerm: rowByKey(
    (keys) => minutesOfTerms(statements, keys),
    (row) => row.key,
  ),
  registrationRule: rowById((ids) => registrationRulesById(statements, ids)),
  continuingEducation: rowById((ids) => continuingEducationsById(statements, ids)),
  continuingEducationsOfWorker: loaderByArgument((asOf: string | null) =>
    pageByParent((workers, list) => continuingEducationsOfWorkers(statements, asOf, workers, list)),
  ),
  examRegistration: rowById((ids) => examRegistrationsById(statements, ids)),
  examRegistrationsOfWorker: loaderByArgument((asOf: string | null) =>
    pageByParent((workers, list) => examRegistrationsOfWorkers(statements, asOf, workers, list)),
  ),
  examReimbursement: rowById((ids) => examReimbursementsById(statements, ids)),
  examRegistrationOn: loaderByArgument((asOf: string | null) =>
    rowById((ids) => examRegistrationsById(statements, ids, asOf)),
  ),
  reimbursementOfExam: loaderByArgument((asOf: string | null) =>
    rowByKey(
      (ids) => reimbursementsOfExams(statements, asOf, ids),
      (row) => row.examRegistrationId,
    ),
  ),
  examReimbursementRule: rowById((ids) => examReimbursementRulesById(statements, ids)),
  educationEnrolment: rowById((ids) => educationEnrolmentsById(statements, ids)),
  educationEnrolmentsOfWorker: loaderByArgument((asOf: string | null) =>
    pageByParent((workers, list) => educationEnrolmentsOfWorkers(statements, asOf, workers, list)),
  ),
});
