import { foundById } from '../../../shared/src/loader';
import { rootConnection } from '../../../shared/src/connection';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { CertificateResolvers, QueryResolvers } from '../generated/types';
import { dayAsked } from '../../../shared/src/dated';
import { registrationStateOn, standingRegistration } from '../registration/registration.rules';
import type { CertificateRow } from './certificate.entity';
import { certificateList, certificateOrders } from './certificate.store';

export const certificateQueries: Pick<QueryResolvers, 'certificate' | 'certificates'> = {
  certificate: (_, { id }, { loaders }) => foundById('Certificate', loaders.certificate, id),
  certificates: (_, { filter, orderBy, ...page }, { statements }, info) =>
    rootConnection(statements, certificateList(filter ?? {}), certificateOrders[orderBy], page, info, () =>
      requireRegion(statements, filter?.regionUnder),
    ),
};

export const certificateResolvers: Complete<CertificateResolvers, CertificateRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.certificate.load(id),
  worker: ({ workerId }, _, { loaders }) => loaders.worker.load(workerId),
  registrations: ({ id }, _, { loaders }) => loaders.registrationsOfCertificate.load(id),
  registrationState: async (row, { asOf }, { loaders }) => {
    const day = dayAsked(asOf, row);
    const standing = standingRegistration(await loaders.registrationsOfCertificate.load(row.id), day);
    return standing === null ? 'NOT_APPLIED' : registrationStateOn(standing, day);
  },
};
