import sdl from '../../schema/certification.graphql';
import { certificate } from '../certificate/certificate.entity';
import { certificateMutations } from '../certificate/certificate.mutations';
import { certificateQueries, certificateResolvers } from '../certificate/certificate.resolvers';
import { continuingEducation } from '../continuing-education/continuing-education.entity';
import { continuingEducationMutations } from '../continuing-education/continuing-education.mutations';
import {
  continuingEducationQueries,
  continuingEducationResolvers,
  continuingEducationsOfWorkerResolvers,
} from '../continuing-education/continuing-education.resolvers';
import { educationEnrolment } from '../education/education-enrolment.entity';
import { educationEnrolmentMutations } from '../education/education-enrolment.mutations';
import {
  educationEnrolmentQueries,
  educationEnrolmentResolvers,
  educationEnrolmentsOfWorkerResolvers,
} from '../education/education-enrolment.resolvers';
import { examRegistration } from '../exam/exam-registration.entity';
import { examRegistrationMutations } from '../exam/exam-registration.mutations';
import { examReimbursement, examReimbursementRule } from '../exam/exam-reimbursement.entity';
import { examReimbursementMutations } from '../exam/exam-reimbursement.mutations';
import {
  examQueries,
  examRegistrationResolvers,
  examRegistrationsOfWorkerResolvers,
  examReimbursementResolvers,
  examReimbursementRuleResolvers,
} from '../exam/exam.resolvers';
import { Certification1764330000000 } from '../migrations/1764330000000-certification';
import { registrationEvent, registration } from '../registration/registration.entity';
import { registrationMutations } from '../registration/registration.mutations';
import {
  registrationQueries,
  registrationResolvers,
  registrationsOfWorkerResolvers,
} from '../registration/registration.resolvers';
import { registrationRule } from '../registration-rule/registration-rule.entity';
import { registrationRuleMutations } from '../registration-rule/registration-rule.mutations';
import {
  registrationRuleQueries,
  registrationRuleResolvers,
} from '../registration-rule/registration-rule.resolvers';
import type { Module } from './module';

/** Certificates, their registration, and what leads to them. */
export const certification: Module = {
  sdl,
  resolvers: {
    Query: {
      ...certificateQueries,
      ...registrationQueries,
      ...registrationRuleQueries,
      ...continuingEducationQueries,
      ...examQueries,
      ...educationEnrolmentQueries,
    },
    Mutation: {
      ...certificateMutations,
      ...registrationMutations,
      ...registrationRuleMutations,
      ...continuingEducationMutations,
      ...examRegistrationMutations,
      ...examReimbursementMutations,
      ...educationEnrolmentMutations,
    },
    Worker: {
      ...registrationsOfWorkerResolvers,
      ...continuingEducationsOfWorkerResolvers,
      ...examRegistrationsOfWorkerResolvers,
      ...educationEnrolmentsOfWorkerResolvers,
    },
    Certificate: certificateResolvers,
    Registration: registrationResolvers,
    RegistrationRule: registrationRuleResolvers,
    ContinuingEducation: continuingEducationResolvers,
    ExamRegistration: examRegistrationResolvers,
    ExamReimbursement: examReimbursementResolvers,
    ExamReimbursementRule: examReimbursementRuleResolvers,
    EducationEnrolment: educationEnrolmentResolvers,
  },
  entities: [
    certificate,
    registrationRule,
    registration,
    registrationEvent,
    continuingEducation,
    examRegistration,
    examReimbursement,
    examReimbursementRule,
    educationEnrolment,
  ],
  migrations: [Certification1764330000000],
  seed: [],
};
