import { belongingTo, belowParent, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { CertificateLevel, Provenance } from '../generated/types';
import type { RegistrationKind, RegistrationStep } from './registration.rules';

/** One term of a certificate's registration, from the application to its end. */
export interface RegistrationRow {
  readonly id: string;
  readonly certificateId: string;
  readonly workerId: string;
  /** Level of the certificate, which never changes. */
  readonly level: CertificateLevel;
  /** Where the worker was registered when applying. */
  readonly regionCode: string;
  readonly kind: RegistrationKind;
  /** The term that a renewal follows; null for a first registration. */
  readonly renewsId: string | null;
  /** The latest step that was taken; what the calendar makes of it, `registrationStateOn` says. */
  readonly step: RegistrationStep;
  readonly appliedOn: string;
  /** Last day to decide: so many working days after the application as the rule of that day says. */
  readonly decideBy: string;
  /** Days of the steps, null until they are taken: what the state was on a past day follows from them. */
  readonly firstPassedOn: string | null;
  readonly finalPassedOn: string | null;
  readonly registeredOn: string | null;
  readonly issuedOn: string | null;
  readonly refusedOn: string | null;
  readonly renewedOn: string | null;
  /** First and last day of validity, both included; null until it is registered. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** What the rule of the day of registration says of the term; null until then. */
  readonly renewalOpensOn: string | null;
  readonly requiredMinutes: number | null;
  readonly provenance: Provenance;
  readonly version: number;
}

/** A step taken with a registration: what is on record never changes. */
export interface RegistrationEventRow {
  readonly registrationId: string;
  /** From 1, without gaps. */
  readonly number: number;
  readonly step: RegistrationStep;
  readonly takenOn: string;
  readonly reason: string | null;
  readonly takenBy: string | null;
}

export const registration = defineEntity<RegistrationRow>({
  name: 'Registration',
  table: 'registration',
  reach: {
    COMMUNITY_WORKER: belongingTo('worker', 'workerId'),
    OFFICER: inScope('regionCode'),
    ANALYST: inScope('regionCode'),
    BUREAU: inScope('regionCode'),
  },
  columns: {
    id: { type: 'uuid', primary: true },
    certificateId: { type: 'uuid' },
    workerId: { type: 'uuid' },
    level: { type: 'text' },
    regionCode: { type: 'text', collation: 'C' },
    kind: { type: 'text' },
    renewsId: { type: 'uuid', nullable: true },
    step: { type: 'text' },
    appliedOn: { type: 'date' },
    decideBy: { type: 'date' },
    firstPassedOn: { type: 'date', nullable: true },
    finalPassedOn: { type: 'date', nullable: true },
    registeredOn: { type: 'date', nullable: true },
    issuedOn: { type: 'date', nullable: true },
    refusedOn: { type: 'date', nullable: true },
    renewedOn: { type: 'date', nullable: true },
    validFrom: { type: 'date', nullable: true },
    validTo: { type: 'date', nullable: true },
    renewalOpensOn: { type: 'date', nullable: true },
    requiredMinutes: { type: 'integer', nullable: true },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'registration_worker', columns: ['workerId', 'validFrom'] },
    { name: 'registration_certificate', columns: ['certificateId'] },
    { name: 'registration_region', columns: ['regionCode', 'id'] },
    { name: 'registration_valid_to', columns: ['validTo', 'id', 'regionCode'] },
    // One certificate has one application under way.
    {
      name: 'registration_one_application',
      columns: ['certificateId'],
      unique: true,
      where: 'registered_on IS NULL AND refused_on IS NULL',
    },
    {
      name: 'registration_undecided',
      columns: ['regionCode', 'id'],
      where: 'registered_on IS NULL AND refused_on IS NULL',
    },
    // A term is renewed once.
    {
      name: 'registration_renews',
      columns: ['renewsId'],
      unique: true,
      where: 'refused_on IS NULL',
    },
  ],
  checks: [
    { name: 'registration_term', expression: 'valid_to > valid_from' },
    { name: 'registration_validity', expression: '(valid_from IS NULL) = (valid_to IS NULL)' },
    {
      name: 'registration_registered',
      expression:
        '(registered_on IS NULL) = (valid_from IS NULL) AND (renewal_opens_on IS NULL) = (valid_from IS NULL) AND (required_minutes IS NULL) = (valid_from IS NULL)',
    },
    { name: 'registration_decision', expression: 'registered_on IS NULL OR refused_on IS NULL' },
    { name: 'registration_renewal', expression: `(kind = 'RENEWAL') = (renews_id IS NOT NULL)` },
  ],
  foreignKeys: [
    {
      name: 'registration_worker_fk',
      target: 'Worker',
      columnNames: ['workerId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'registration_certificate_fk',
      target: 'Certificate',
      columnNames: ['certificateId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'registration_renews_fk',
      target: 'Registration',
      columnNames: ['renewsId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const registrationEvent = defineEntity<RegistrationEventRow>({
  name: 'RegistrationEvent',
  table: 'registration_event',
  reach: belowParent,
  columns: {
    registrationId: { type: 'uuid', primary: true },
    number: { type: 'integer', primary: true },
    step: { type: 'text' },
    takenOn: { type: 'date' },
    reason: { type: 'text', nullable: true },
    takenBy: { type: 'text', nullable: true },
  },
  foreignKeys: [
    {
      name: 'registration_event_registration_fk',
      target: 'Registration',
      columnNames: ['registrationId'],
      referencedColumnNames: ['id'],
    },
  ],
});
