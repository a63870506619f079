import type { PoolClient } from 'pg';
import { copyRows } from '../../../shared/src/copy';
import { demoId } from '../../../shared/src/identifier';
import { certificate, type CertificateRow } from '../certificate/certificate.entity';
import { employment, type EmploymentRow } from '../employment/employment.entity';
import {
  registration,
  registrationEvent,
  type RegistrationEventRow,
} from '../registration/registration.entity';
import { monthsAfter } from '../registration/registration.rules';
import { worker } from '../worker/worker.entity';
import { dayAfter, drawnDay } from './chance';
import type { ListedCommunity } from './community-list';
import { syntheticName } from './names';

/** A certificate without what follows from its holder. */
export interface CertificateFact extends Pick<CertificateRow, 'level' | 'issuedOn'> {
  /** Last day of the registration's present term; null when it was never registered. */
  readonly registeredUntil: string | null;
}

/** An employment without what follows from its holder. */
export type EmploymentFact = Pick<
  EmploymentRow,
  'kind' | 'field' | 'employer' | 'communityId' | 'regionCode' | 'startedOn' | 'endedOn'
>;

/** A made-up worker of the demo with what the register knows of the person. */
export interface Person {
  /** Natural key; its demo id is the worker's id in every service. */
  readonly key: string;
  readonly regionCode: string;
  readonly certificates: readonly CertificateFact[];
  readonly employments: readonly EmploymentFact[];
}

const provenance = 'SYNTHETIC' as const;

/** Loads people as workers, certificates and employments. @returns the number of rows */
export async function copyPeople(client: PoolClient, people: readonly Person[]): Promise<number> {
  const workers = people.map(({ key, regionCode }) => ({
    id: demoId(key),
    displayName: syntheticName(key),
    regionCode,
    provenance,
  }));
  const certificates = people.flatMap(({ key, regionCode, certificates }) =>
    certificates.map(({ level, issuedOn }): CertificateRow => ({
      id: certificateId(key, level),
      workerId: demoId(key),
      regionCode,
      level,
      issuedOn,
      provenance,
    })),
  );
  const registrations = people.flatMap(registrationsOf);
  const employments = people.flatMap(({ key, employments }) =>
    employments.map((fact) => ({
      ...fact,
      id: demoId(`${key}/employment/${fact.startedOn}`),
      workerId: demoId(key),
      provenance,
    })),
  );
  const counts = [
    await copyRows(client, worker, ['id', 'displayName', 'regionCode', 'provenance'], workers),
    await copyRows(
      client,
      certificate,
      ['id', 'workerId', 'regionCode', 'level', 'issuedOn', 'provenance'],
      certificates,
    ),
    await copyRows(
      client,
      registration,
      [
        'id',
        'certificateId',
        'workerId',
        'level',
        'regionCode',
        'kind',
        'step',
        'appliedOn',
        'decideBy',
        'registeredOn',
        'issuedOn',
        'validFrom',
        'validTo',
        'renewalOpensOn',
        'requiredMinutes',
        'provenance',
      ],
      registrations,
    ),
    await copyRows(
      client,
      registrationEvent,
      ['registrationId', 'number', 'step', 'takenOn', 'reason', 'takenBy'],
      registrations.flatMap(eventsOf),
    ),
    await copyRows(
      client,
      employment,
      [
        'id',
        'workerId',
        'kind',
        'field',
        'employer',
        'communityId',
        'regionCode',
        'startedOn',
        'endedOn',
        'provenance',
      ],
      employments,
    ),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

function certificateId(key: string, level: CertificateRow['level']): string {
  return demoId(`${key}/certificate/${level}`);
}

/** The present term of each registered certificate: three years, or what is left of them since the certificate. */
function registrationsOf({ key, regionCode, certificates }: Person) {
  return certificates
    .filter(({ registeredUntil }) => registeredUntil !== null)
    .map(({ level, issuedOn, registeredUntil }) => {
      const validTo = registeredUntil!;
      const threeYears = dayAfter(`${Number(validTo.slice(0, 4)) - 3}${validTo.slice(4)}`);
      const validFrom = threeYears > issuedOn ? threeYears : issuedOn;
      return {
        id: demoId(`${key}/registration/${level}`),
        certificateId: certificateId(key, level),
        workerId: demoId(key),
        level,
        regionCode,
        kind: 'FIRST' as const,
        step: 'ISSUED' as const,
        appliedOn: validFrom,
        decideBy: validFrom,
        registeredOn: validFrom,
        issuedOn: validFrom,
        validFrom,
        validTo,
        // The last three months; 72 hours for assistants, 90 above them.
        renewalOpensOn: monthsAfter(dayAfter(validTo), -3),
        requiredMinutes: level === 'ASSISTANT' ? 4320 : 5400,
        provenance,
      };
    });
}

/** Of a term that somebody else has decided, the register knows the end of the procedure only. */
function eventsOf({ id, validFrom }: { readonly id: string; readonly validFrom: string }) {
  return (['REGISTERED', 'ISSUED'] as const).map((step, index): RegistrationEventRow => ({
    registrationId: id,
    number: index + 1,
    step,
    takenOn: validFrom,
    reason: '登记册转入，此前步骤未载',
    takenBy: null,
  }));
}

/** A post in a community with its residents' committee; every third one is in the committees themselves. */
export function communityPost(
  community: ListedCommunity,
  index: number,
  startedOn: string,
  endedOn: string | null = null,
): EmploymentFact {
  return {
    kind: index % 3 === 0 ? 'COMMITTEE_FULLTIME' : 'DEDICATED',
    field: 'COMMUNITY',
    employer: community.committee,
    communityId: community.id,
    regionCode: community.regionCode,
    startedOn,
    endedOn,
  };
}

/** A registration that is valid into the years 2026 to 2028, by key. */
export function validRegistration(key: string): string {
  return drawnDay(`${key}/registration`, '2026-03-01', '2028-10-31');
}

/** One certificate, issued from 2016 to 2024. */
export function oneCertificate(
  key: string,
  level: CertificateRow['level'],
  registeredUntil: string | null = validRegistration(key),
): CertificateFact[] {
  return [{ level, issuedOn: drawnDay(`${key}/certificate`, '2016-06-01', '2024-10-31'), registeredUntil }];
}

/** A certificate and, years before it, the one of a lower level; the higher one is registered. */
export function twoCertificates(
  key: string,
  lower: CertificateRow['level'],
  higher: CertificateRow['level'],
  registeredUntil: string | null = validRegistration(key),
): CertificateFact[] {
  return [
    {
      level: lower,
      issuedOn: drawnDay(`${key}/certificate/1`, '2016-06-01', '2019-10-31'),
      registeredUntil: null,
    },
    {
      level: higher,
      issuedOn: drawnDay(`${key}/certificate/2`, '2020-06-01', '2024-10-31'),
      registeredUntil,
    },
  ];
}
