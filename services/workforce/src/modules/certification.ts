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
import { copyExams } from '../demo/exams';
import { copyLearning } from '../demo/learning';
import { copyTerms, demoApplications, earlierTerms } from '../demo/registration-terms';
import { copyStudies } from '../demo/studies';
import { educationEnrolment } from '../education/education-enrolment.entity';
import { educationEnrolmentMutations } from '../education/education-enrolment.mutations';
import {
  educationEnrolmentQueries,
  educationEnrolmentResolvers,
  educationEnrolmentsOfWorkerResolvers,
} from '../education/education-enrolment.resolvers';
import { examRegistration } from '../exam/exam-registration.entity';
import { examRegistrationMutations } from '../exam/exam-registration.mutations';
import {
  examReimbursement,
  examReimbursementPast,
  examReimbursementRule,
} from '../exam/exam-reimbursement.entity';
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
import { registrationRulesStep } from '../registration-rule/registration-rule.seed';
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
    examReimbursementPast,
    examReimbursementRule,
    educationEnrolment,
  ],
  migrations: [Certification1764330000000],
  seed: [
    registrationRulesStep,
    {
      name: 'demo/registration-terms',
      label: '历次证书登记（演示） / Earlier terms of registration (demo)',
      dataset: 'demo',
      run: (client) => copyTerms(client, earlierTerms()),
    },
    {
      name: 'demo/registration-applications',
      label: '办理中的证书登记（演示） / Applications for registration (demo)',
      dataset: 'demo',
      run: (client) => copyTerms(client, demoApplications()),
    },
    {
      name: 'demo/continuing-education',
      label: '继续教育（演示） / Continuing education (demo)',
      dataset: 'demo',
      run: copyLearning,
    },
    {
      name: 'demo/exams',
      label: '报考与考试费用报销（演示） / Exams and the reimbursement of fees (demo)',
      dataset: 'demo',
      run: copyExams,
    },
    {
      name: 'demo/studies',
      label: '学历教育（演示） / Study for degrees (demo)',
      dataset: 'demo',
      run: copyStudies,
    },
  ],
};
