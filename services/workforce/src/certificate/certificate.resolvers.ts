import { rootConnection } from '../../../shared/src/connection';
import { Fault } from '../../../shared/src/errors';
import { requireRegion } from '../../../shared/src/region-codes';
import type { Complete } from '../../../shared/src/resolvers';
import type { CertificateResolvers, QueryResolvers } from '../generated/types';
import { dayAsked } from '../registration/dated';
import { registrationStateOn, standingRegistration } from '../registration/registration.rules';
import type { CertificateRow } from './certificate.entity';
import { certificateList, certificateOrders } from './certificate.store';

export const certificateQueries: Pick<QueryResolvers, 'certificate' | 'certificates'> = {
  certificate: async (_, { id }, { loaders }) => {
    const found = await loaders.certificate.load(id);
    if (found === null) {
      throw new Fault('NOT_FOUND', { entity: 'Certificate', key: id });
    }
    return found;
  },
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
