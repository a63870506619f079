import { foundById } from '../../../shared/src/loader';
import { isInCharge } from '../../../shared/src/access/small-cells-guard';
import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import { Fault } from '../../../shared/src/errors';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type {
  AttendanceResolvers,
  CompletionCertificateResolvers,
  QueryResolvers,
  TrainingCoverageResolvers,
  TrainingPlanResolvers,
  TrainingSessionResolvers,
  WorkerResolvers,
} from '../generated/types';
import { dayAsked, listDay } from '../../../shared/src/dated';
import type { AttendanceRow } from './attendance.entity';
import { attendanceState, attendanceStates } from './attendance.rules';
import { attendanceOrder, type CompletionCertificateRow } from './attendance.store';
import type { TrainingPlanRow } from './training-plan.entity';
import { trainingCoverage, type TrainingCoverageRow } from './training-plan.rules';
import { trainingPlanList, trainingPlanOrders } from './training-plan.store';
import type { TrainingSessionRow } from './training-session.entity';
import { trainingSessionStates } from './training-session.rules';
import { trainingSessionList, trainingSessionOrders } from './training-session.store';

export const trainingQueries: Pick<
  QueryResolvers,
  'trainingPlan' | 'trainingPlans' | 'trainingSession' | 'trainingSessions' | 'completionCertificate'
> = {
  trainingPlan: (_, { id }, { loaders }) => foundById('TrainingPlan', loaders.trainingPlan, id),
  trainingPlans: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, trainingPlanList(filter ?? {}), trainingPlanOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
  trainingSession: (_, { id }, { loaders }) => foundById('TrainingSession', loaders.trainingSession, id),
  trainingSessions: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      trainingSessionList(filter ?? {}),
      trainingSessionOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
  completionCertificate: async (_, { number }, { loaders }) => {
    const found = await loaders.completionCertificate.load(number);
    if (found === null) {
      throw new Fault('NOT_FOUND', { entity: 'CompletionCertificate', key: number });
    }
    return found;
  },
};

export const trainingPlanResolvers: Complete<TrainingPlanResolvers, TrainingPlanRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.trainingPlan.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  sessions: (row, { orderBy, ...page }, { loaders }, info) =>
    nestedConnection(
      loaders.sessionsOfPlan(listDay(row)),
      row.id,
      trainingSessionOrders[orderBy],
      page,
      info,
    ),
  coverage: async (row, { asOf }, { loaders, request }) =>
    trainingCoverage(
      await loaders.coverageOfPlan.load({ planId: row.id, asOf: dayAsked(asOf, row) }),
      isInCharge(request.viewer, row.regionCode),
    ),
};

export const trainingCoverageResolvers: Complete<TrainingCoverageResolvers, TrainingCoverageRow> = {
  numeratorUnit: () => 'PERSON',
  denominatorUnit: () => 'PERSON',
  valueUnit: () => 'RATIO',
};

export const trainingSessionResolvers: Complete<TrainingSessionResolvers, TrainingSessionRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.trainingSession.load(id),
  // A foreign key holds the plan in place.
  plan: async ({ planId }, _, { loaders }) => (await loaders.trainingPlan.load(planId))!,
  region: ({ regionCode }) => ({ code: regionCode }),
  base: ({ baseId }, _, { loaders }) => (baseId === null ? null : loaders.practiceBase.load(baseId)),
  trainers: ({ id }, _, { loaders }) => loaders.trainersOfSession.load(id),
  allowedTransitions: ({ state }) => trainingSessionStates.allowed(state),
  attendanceCount: async (row, _, { loaders }) =>
    (await loaders.turnoutOfSession(listDay(row)).load(row.id))?.attendanceCount ?? 0,
  personCount: async (row, _, { loaders }) =>
    (await loaders.turnoutOfSession(listDay(row)).load(row.id))?.personCount ?? 0,
  attendances: (row, page, { loaders }, info) =>
    nestedConnection(loaders.attendancesOfSession(listDay(row)), row.id, attendanceOrder, page, info),
};

export const attendanceResolvers: Complete<AttendanceResolvers, AttendanceRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.attendance.load(id),
  // Foreign keys hold both in place.
  session: async ({ sessionId }, _, { loaders }) => (await loaders.trainingSession.load(sessionId))!,
  worker: async ({ workerId }, _, { loaders }) => (await loaders.worker.load(workerId))!,
  passedOn: ({ passedOn, annulledPassedOn }) => passedOn ?? annulledPassedOn,
  state: (row) => attendanceState(row),
  allowedTransitions: (row) => attendanceStates.allowed(attendanceState(row)),
};

export const completionCertificateResolvers: Complete<
  CompletionCertificateResolvers,
  CompletionCertificateRow
> = {
  __resolveReference: ({ number }, { loaders }) => loaders.completionCertificate.load(number),
  issuingRegion: ({ regionCode }) => ({ code: regionCode }),
  valid: ({ annulledOn }) => annulledOn === null,
};

/** What training knows of a worker. */
export const workerTrainingResolvers: Required<Pick<WorkerResolvers, 'attendances'>> = {
  attendances: (row, page, { loaders }, info) =>
    nestedConnection(loaders.attendancesOfWorker(listDay(row)), row.id, attendanceOrder, page, info),
};
