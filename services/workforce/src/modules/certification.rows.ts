export type { CertificateRow } from '../certificate/certificate.entity';
