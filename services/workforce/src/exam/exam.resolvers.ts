import { foundById } from '../../../shared/src/loader';
import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type {
  ExamRegistrationResolvers,
  ExamReimbursementResolvers,
  ExamReimbursementRuleResolvers,
  QueryResolvers,
  WorkerResolvers,
} from '../generated/types';
import { listDay } from '../../../shared/src/dated';
import { regionOfRule } from '../registration-rule/rule-place.rules';
import type { ExamRegistrationRow } from './exam-registration.entity';
import type { ExamReimbursementRow, ExamReimbursementRuleRow } from './exam-reimbursement.entity';
import { examMachine, examReimbursementMachine } from './exam.rules';
import {
  examRegistrationList,
  examRegistrationOrders,
  examReimbursementList,
  examReimbursementOrders,
  examReimbursementRuleList,
  examReimbursementRuleOrders,
} from './exam.store';

export const examQueries: Pick<
  QueryResolvers,
  | 'examRegistration'
  | 'examRegistrations'
  | 'examReimbursement'
  | 'examReimbursements'
  | 'examReimbursementRule'
  | 'examReimbursementRules'
> = {
  examRegistration: (_, { id }, { loaders }) => foundById('ExamRegistration', loaders.examRegistration, id),
  examRegistrations: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      examRegistrationList(filter ?? {}),
      examRegistrationOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
  examReimbursement: (_, { id }, { loaders }) =>
    foundById('ExamReimbursement', loaders.examReimbursement, id),
  examReimbursements: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      examReimbursementList(filter ?? {}),
      examReimbursementOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
  examReimbursementRule: (_, { id }, { loaders }) =>
    foundById('ExamReimbursementRule', loaders.examReimbursementRule, id),
  examReimbursementRules: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      examReimbursementRuleList(filter ?? {}),
      examReimbursementRuleOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const examRegistrationResolvers: Complete<ExamRegistrationResolvers, ExamRegistrationRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.examRegistration.load(id),
  worker: ({ workerId }, _, { loaders }) => loaders.worker.load(workerId),
  region: ({ regionCode }) => ({ code: regionCode }),
  allowedTransitions: ({ state }) => examMachine.allowed(state),
  reimbursement: (row, _, { loaders }) => loaders.reimbursementOfExam(listDay(row)).load(row.id),
};

export const examReimbursementResolvers: Complete<ExamReimbursementResolvers, ExamReimbursementRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.examReimbursement.load(id),
  examRegistration: (row, _, { loaders }) =>
    loaders.examRegistrationOn(listDay(row)).load(row.examRegistrationId),
  worker: ({ workerId }, _, { loaders }) => loaders.worker.load(workerId),
  region: ({ regionCode }) => ({ code: regionCode }),
  allowedTransitions: ({ state }) => examReimbursementMachine.allowed(state),
};

export const examReimbursementRuleResolvers: Complete<
  ExamReimbursementRuleResolvers,
  ExamReimbursementRuleRow
> = {
  __resolveReference: ({ id }, { loaders }) => loaders.examReimbursementRule.load(id),
  region: ({ regionCode }) => regionOfRule(regionCode),
};

export const examRegistrationsOfWorkerResolvers: Required<Pick<WorkerResolvers, 'examRegistrations'>> = {
  examRegistrations: (row, page, { loaders }, info) =>
    nestedConnection(
      loaders.examRegistrationsOfWorker(listDay(row)),
      row.id,
      examRegistrationOrders.REGISTERED_ON_DESC,
      page,
      info,
    ),
};
