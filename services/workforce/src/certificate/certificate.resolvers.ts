import type { Complete } from '../../../shared/src/resolvers';
import type { CertificateResolvers } from '../generated/types';
import type { CertificateRow } from './certificate.entity';

export const certificateResolvers: Complete<CertificateResolvers, CertificateRow> = {
  __resolveReference: ({ id }, { loaders }) => loaders.certificate.load(id),
};
