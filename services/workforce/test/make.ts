import { todayInChina } from '../../shared/src/calendar';
import type { CertificateRow } from '../src/certificate/certificate.entity';
import type { EmploymentRow } from '../src/employment/employment.entity';
import type { RegistrationRow } from '../src/registration/registration.entity';
import { daysAfter, monthsAfter } from '../src/registration/registration.rules';
import type { PracticeBaseRow } from '../src/practice-base/practice-base.entity';
import type { WorkerRow } from '../src/worker/worker.entity';

let made = 0;

/** A new id; later ones sort behind earlier ones. */
export function newId(): string {
  made += 1;
  return `0199a000-0000-7000-8000-${String(made).padStart(12, '0')}`;
}

/** The ISO date so many days from today in UTC+8. */
export function daysFromToday(days: number): string {
  return todayInChina(new Date(Date.now() + days * 86_400_000));
}

export function makeWorker(given: Partial<WorkerRow> = {}): WorkerRow {
  return {
    id: newId(),
    displayName: '甲',
    idNumber: null,
    idNumberDigest: null,
    phone: null,
    phoneDigest: null,
    birthDate: null,
    regionCode: '990101001',
    erasedOn: null,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

export function makeCertificate(
  given: Partial<CertificateRow> & Pick<CertificateRow, 'workerId'>,
): CertificateRow {
  return {
    id: newId(),
    regionCode: '990101001',
    level: 'ASSISTANT',
    issuedOn: '2020-09-01',
    provenance: 'REGISTERED',
    ...given,
  };
}

export function makeEmployment(
  given: Partial<EmploymentRow> & Pick<EmploymentRow, 'workerId'>,
): EmploymentRow {
  return {
    id: newId(),
    kind: 'DEDICATED',
    field: 'COMMUNITY',
    employer: '甲社区居民委员会',
    communityId: null,
    agencyId: null,
    facility: null,
    postId: null,
    fullTime: true,
    regionCode: '990101001',
    startedOn: '2021-01-01',
    endedOn: null,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

/** A term that is registered and issued on its first day, three years long unless said otherwise. */
export function makeRegistration(
  given: Partial<RegistrationRow> & Pick<RegistrationRow, 'workerId' | 'certificateId'>,
): RegistrationRow {
  const { validFrom = '2020-11-01', validTo = '2023-10-31' } = given;
  return {
    id: newId(),
    level: 'ASSISTANT',
    regionCode: '990101001',
    kind: 'FIRST',
    renewsId: null,
    step: 'ISSUED',
    appliedOn: validFrom ?? '2020-10-01',
    decideBy: validFrom ?? '2020-11-20',
    firstPassedOn: validFrom,
    finalPassedOn: validFrom,
    registeredOn: validFrom,
    issuedOn: validFrom,
    refusedOn: null,
    renewedOn: null,
    validFrom,
    validTo,
    renewalOpensOn: validTo === null ? null : monthsAfter(daysAfter(validTo, 1), -3),
    requiredMinutes: validFrom === null ? null : 4320,
    provenance: 'REGISTERED',
    version: 1,
    ...given,
  };
}

export function makePracticeBase(given: Partial<PracticeBaseRow> = {}): PracticeBaseRow {
  return {
    id: newId(),
    name: '甲基地',
    level: 'COUNTY',
    status: 'ACTIVE',
    host: '甲社区',
    regionCode: '990101001',
    communityId: null,
    coverageName: '甲县',
    establishedOn: null,
    provenance: 'REGISTERED',
    sourceClause: null,
    version: 1,
    ...given,
  };
}
