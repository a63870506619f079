import { foundById } from '../../../shared/src/loader';
import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { EducationEnrolmentResolvers, QueryResolvers, WorkerResolvers } from '../generated/types';
import { dayAsked, listDay } from '../../../shared/src/dated';
import type { EducationEnrolmentRow } from './education-enrolment.entity';
import { educationEnrolmentMachine, educationEnrolmentStateOn } from './education-enrolment.rules';
import { educationEnrolmentList, educationEnrolmentOrders } from './education-enrolment.store';

export const educationEnrolmentQueries: Pick<QueryResolvers, 'educationEnrolment' | 'educationEnrolments'> = {
  educationEnrolment: (_, { id }, { loaders }) =>
    foundById('EducationEnrolment', loaders.educationEnrolment, id),
  educationEnrolments: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      educationEnrolmentList(filter ?? {}),
      educationEnrolmentOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const educationEnrolmentResolvers: Complete<EducationEnrolmentResolvers, EducationEnrolmentRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.educationEnrolment.load(id),
  worker: ({ workerId }, _, { loaders }) => loaders.worker.load(workerId),
  region: ({ regionCode }) => ({ code: regionCode }),
  endedOn: ({ graduatedOn, withdrawnOn }) => graduatedOn ?? withdrawnOn,
  state: (row, { asOf }) => educationEnrolmentStateOn(row, dayAsked(asOf, row)),
  allowedTransitions: (row) =>
    educationEnrolmentMachine.allowed(educationEnrolmentStateOn(row, dayAsked(null, row))),
};

export const educationEnrolmentsOfWorkerResolvers: Required<Pick<WorkerResolvers, 'educationEnrolments'>> = {
  educationEnrolments: (row, page, { loaders }, info) =>
    nestedConnection(
      loaders.educationEnrolmentsOfWorker(listDay(row)),
      row.id,
      educationEnrolmentOrders.STARTED_ON_DESC,
      page,
      info,
    ),
};
