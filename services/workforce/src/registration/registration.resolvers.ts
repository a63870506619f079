import { foundById } from '../../../shared/src/loader';
import { nestedConnection, rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { QueryResolvers, RegistrationResolvers, WorkerResolvers } from '../generated/types';
import { dayAsked, listDay } from '../../../shared/src/dated';
import type { RegistrationRow } from './registration.entity';
import {
  continuingEducationProgress,
  isOverdueOn,
  registrationMachine,
  registrationStateOn,
  standingRegistration,
} from './registration.rules';
import { registrationList, registrationOrders, registrationsInOrder } from './registration.store';

export const registrationQueries: Pick<QueryResolvers, 'registration' | 'registrations'> = {
  registration: (_, { id }, { loaders }) => foundById('Registration', loaders.registration, id),
  registrations: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(
      statements,
      registrationList(filter ?? {}, orderBy),
      registrationOrders[orderBy],
      page,
      info,
      () => requireRegion(statements, filter?.regionUnder),
    ),
};

export const registrationResolvers: Complete<RegistrationResolvers, RegistrationRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.registration.load(id),
  worker: ({ workerId }, _, { loaders }) => loaders.worker.load(workerId),
  certificate: ({ certificateId }, _, { loaders }) => loaders.certificate.load(certificateId),
  region: ({ regionCode }) => ({ code: regionCode }),
  renews: ({ renewsId }, _, { loaders }) => (renewsId === null ? null : loaders.registration.load(renewsId)),
  state: (row, { asOf }) => registrationStateOn(row, dayAsked(asOf, row)),
  allowedTransitions: (row) => registrationMachine.allowed(registrationStateOn(row, dayAsked(null, row))),
  overdue: (row, { asOf }) => isOverdueOn(row, dayAsked(asOf, row)),
  continuingEducation: async (row, { asOf }, { loaders }) => {
    const { requiredMinutes } = row;
    return requiredMinutes === null
      ? null
      : continuingEducationProgress(
          requiredMinutes,
          (await loaders.minutesOfTerm.load(`${row.id}/${dayAsked(asOf, row)}`))!.minutes,
        );
  },
  events: ({ id }, _, { loaders }) => loaders.eventsOfRegistration.load(id),
};

export const registrationsOfWorkerResolvers: Required<
  Pick<WorkerResolvers, 'registration' | 'registrations'>
> = {
  registration: async (worker, { asOf }, { loaders }) => {
    const day = dayAsked(asOf, worker);
    const standing = standingRegistration(await loaders.registrationsOfWorker.load(worker.id), day);
    return standing && { ...standing, asOf: day };
  },
  registrations: (worker, page, { loaders }, info) =>
    nestedConnection(
      loaders.registrationsBelowWorker(listDay(worker)),
      worker.id,
      registrationsInOrder,
      page,
      info,
    ),
};
