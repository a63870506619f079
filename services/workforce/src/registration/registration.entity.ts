import { belongingTo, belowParent, inScope } from '../../../shared/src/access/reach';
import { defineEntity } from '../../../shared/src/entity';
import type { Provenance } from '../generated/types';
import type { RegistrationKind, RegistrationStep } from './registration.rules';

/** One term of a certificate's registration, from the application to its end. */
export interface RegistrationRow {
  readonly id: string;
  readonly certificateId: string;
  readonly workerId: string;
  /** Where the worker was registered when applying. */
  readonly regionCode: string;
  readonly kind: RegistrationKind;
  /** The latest step that was taken; what the calendar makes of it, `registrationStateOn` says. */
  readonly step: RegistrationStep;
  readonly appliedOn: string;
  /** Last day to decide: the thirtieth working day after the application. */
  readonly decideBy: string;
  /** First and last day of validity, both included; null until it is registered. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
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
    regionCode: { type: 'text', collation: 'C' },
    kind: { type: 'text' },
    step: { type: 'text' },
    appliedOn: { type: 'date' },
    decideBy: { type: 'date' },
    validFrom: { type: 'date', nullable: true },
    validTo: { type: 'date', nullable: true },
    provenance: { type: 'text' },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'registration_worker', columns: ['workerId', 'validFrom'] },
    { name: 'registration_certificate', columns: ['certificateId'] },
    { name: 'registration_region', columns: ['regionCode', 'id'] },
    { name: 'registration_valid_to', columns: ['validTo', 'regionCode'] },
  ],
  checks: [
    { name: 'registration_term', expression: 'valid_to > valid_from' },
    { name: 'registration_validity', expression: '(valid_from IS NULL) = (valid_to IS NULL)' },
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
