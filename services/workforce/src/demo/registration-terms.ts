import type { PoolClient } from 'pg';
import { copyRows } from '../../../shared/src/copy';
import { demoId } from '../../../shared/src/identifier';
import { workingDayAfter } from '../../../shared/src/working-days';
import type { CertificateLevel } from '../generated/types';
import {
  registration,
  registrationEvent,
  type RegistrationEventRow,
  type RegistrationRow,
} from '../registration/registration.entity';
import { daysAfter, monthsAfter, type RegistrationStep } from '../registration/registration.rules';
import { drawn } from './chance';
import { everybody } from './everybody';
import type { CertificateFact, Person } from './person';

/** The demo ends with 2025: nothing that was done is dated later. */
export const lastDay = '2025-12-31';

/** One term of the demo: with what comes of it for the continuing education within it. */
export interface DemoTerm extends RegistrationRow {
  /** Key that what is drawn for the term hangs on. */
  readonly key: string;
  /** Whether it was renewed or is about to be, and so is complete in hours. */
  readonly isComplete: boolean;
}

const stepDays = {
  PENDING: 'appliedOn',
  FIRST_PASS: 'firstPassedOn',
  FINAL_PASS: 'finalPassedOn',
  REGISTERED: 'registeredOn',
  ISSUED: 'issuedOn',
  REFUSED: 'refusedOn',
  RENEWED: 'renewedOn',
} as const satisfies Record<RegistrationStep, keyof RegistrationRow>;

/** Minutes that a term of a level asks for (the rule that the demo is loaded with). */
export function requiredMinutes(level: CertificateLevel): number {
  return level === 'ASSISTANT' ? 4320 : 5400;
}

/**
 * Terms besides the present ones: some before the present one, which had lapsed until the certificate was registered
 * anew; and those of first certificates, renewed once and let go when the holder had a higher one.
 */
export function earlierTerms(): DemoTerm[] {
  return everybody().all.flatMap((person) => [...lapsedBefore(person), ...ofFirstCertificate(person)]);
}

/** The term before the present one, for every other worker whose certificate is old enough. */
function lapsedBefore(person: Person): DemoTerm[] {
  return person.certificates.flatMap((held) => {
    const key = `${person.key}/registration/${held.level}/earlier`;
    const present = presentTermBegins(held);
    if (present === null || drawn(`${key}/made`, 2) === 0) {
      return [];
    }
    const validTo = daysAfter(present, -20 - drawn(`${key}/gap`, 90));
    const validFrom = monthsAfter(daysAfter(validTo, 1), -36);
    return validFrom < daysAfter(held.issuedOn, 30)
      ? []
      : [term(person, held.level, key, { validFrom, isComplete: drawn(`${key}/complete`, 2) === 0 })];
  });
}

/** First day of the present term of a certificate, as the register of the demo has it; null when there is none. */
function presentTermBegins({ issuedOn, registeredUntil }: CertificateFact): string | null {
  if (registeredUntil === null) {
    return null;
  }
  const threeYears = monthsAfter(daysAfter(registeredUntil, 1), -36);
  return threeYears > issuedOn ? threeYears : issuedOn;
}

/** Of who holds two certificates, the lower one: registered, renewed, and over. */
function ofFirstCertificate(person: Person): DemoTerm[] {
  const [lower, higher] = person.certificates;
  if (lower === undefined || higher === undefined || lower.registeredUntil !== null) {
    return [];
  }
  const key = `${person.key}/registration/${lower.level}`;
  const validFrom = daysAfter(lower.issuedOn, 40 + drawn(`${key}/after`, 60));
  const nextFrom = monthsAfter(validFrom, 36);
  const renewedOn = daysAfter(nextFrom, -10 - drawn(`${key}/renewed`, 60));
  const first = term(person, lower.level, `${key}/1`, { validFrom, renewedOn, isComplete: true });
  return [
    first,
    term(person, lower.level, `${key}/2`, {
      validFrom: nextFrom,
      registeredOn: renewedOn,
      renewsId: first.id,
      isComplete: false,
    }),
  ];
}

interface TermFacts {
  readonly validFrom: string;
  /** By default the first day of validity. */
  readonly registeredOn?: string;
  readonly renewedOn?: string;
  readonly renewsId?: string;
  readonly isComplete: boolean;
}

function term(person: Person, level: CertificateLevel, key: string, facts: TermFacts): DemoTerm {
  const { validFrom, renewedOn = null, renewsId = null, isComplete } = facts;
  const registeredOn = facts.registeredOn ?? validFrom;
  const appliedOn = daysAfter(registeredOn, -15 - drawn(`${key}/applied`, 15));
  const next = monthsAfter(validFrom, 36);
  return {
    ...application(person, level, key, appliedOn),
    kind: renewsId === null ? 'FIRST' : 'RENEWAL',
    renewsId,
    step: renewedOn === null ? 'ISSUED' : 'RENEWED',
    firstPassedOn: daysAfter(appliedOn, 5),
    finalPassedOn: daysAfter(appliedOn, 12),
    registeredOn,
    issuedOn: daysAfter(registeredOn, 3),
    renewedOn,
    validFrom,
    validTo: daysAfter(next, -1),
    renewalOpensOn: monthsAfter(next, -3),
    requiredMinutes: requiredMinutes(level),
    isComplete,
  };
}

function application(person: Person, level: CertificateLevel, key: string, appliedOn: string): DemoTerm {
  return {
    key,
    id: demoId(key),
    certificateId: demoId(`${person.key}/certificate/${level}`),
    workerId: demoId(person.key),
    level,
    regionCode: person.regionCode,
    kind: 'FIRST',
    renewsId: null,
    step: 'PENDING',
    appliedOn,
    decideBy: workingDayAfter(appliedOn, 30),
    firstPassedOn: null,
    finalPassedOn: null,
    registeredOn: null,
    issuedOn: null,
    refusedOn: null,
    renewedOn: null,
    validFrom: null,
    validTo: null,
    renewalOpensOn: null,
    requiredMinutes: null,
    provenance: 'SYNTHETIC',
    version: 1,
    isComplete: false,
  };
}

/** What has become of the applications of those in Guiding who have never registered, by the end of 2025. */
const firstApplications: readonly Partial<DemoTerm>[] = [
  // Nobody has decided in thirty working days.
  { appliedOn: '2025-10-09' },
  { appliedOn: '2025-12-01', firstPassedOn: '2025-12-09', step: 'FIRST_PASS' },
  { appliedOn: '2025-12-22' },
  { appliedOn: '2025-09-01', firstPassedOn: '2025-09-08', refusedOn: '2025-09-26', step: 'REFUSED' },
  {
    appliedOn: '2025-11-24',
    firstPassedOn: '2025-12-02',
    finalPassedOn: '2025-12-16',
    step: 'FINAL_PASS',
  },
];

const refusalReason = '继续教育与工作经历证明材料不齐（演示）';

/** Applications under way or refused: first ones in Guiding, and renewals of terms that end early in 2026. */
export function demoApplications(): DemoTerm[] {
  const unregistered = everybody().guiding.filter(
    ({ certificates }) =>
      certificates.length > 0 && certificates.every(({ registeredUntil }) => registeredUntil === null),
  );
  const first = firstApplications.flatMap((facts, index) => {
    const person = unregistered[index];
    if (person === undefined) {
      return [];
    }
    const { level } = person.certificates.at(-1)!;
    return [
      {
        ...application(person, level, `${person.key}/registration/${level}/first`, facts.appliedOn!),
        ...facts,
      },
    ];
  });
  return [...first, ...renewalsUnderWay()];
}

function renewalsUnderWay(): DemoTerm[] {
  return everybody().all.flatMap((person) =>
    person.certificates.flatMap(({ level, registeredUntil }) => {
      const key = `${person.key}/registration/${level}`;
      if (
        registeredUntil === null ||
        registeredUntil <= lastDay ||
        monthsAfter(daysAfter(registeredUntil, 1), -3) > '2025-12-15'
      ) {
        return [];
      }
      const renewal = application(person, level, `${key}/renewal`, '2025-12-18');
      return [{ ...renewal, kind: 'RENEWAL' as const, renewsId: demoId(key) }];
    }),
  );
}

/** Loads terms with the steps that led to them. */
export async function copyTerms(client: PoolClient, terms: readonly DemoTerm[]): Promise<number> {
  const properties = Object.keys(registration.columns) as (keyof RegistrationRow)[];
  const loaded = await copyRows(client, registration, properties, terms);
  const steps = await copyRows(
    client,
    registrationEvent,
    ['registrationId', 'number', 'step', 'takenOn', 'reason', 'takenBy'],
    terms.flatMap(eventsOf),
  );
  return loaded + steps;
}

function eventsOf(row: DemoTerm): RegistrationEventRow[] {
  const steps = Object.entries(stepDays) as [RegistrationStep, keyof RegistrationRow][];
  return steps
    .map(([step, day]) => ({ step, takenOn: row[day] as string | null }))
    .filter((of): of is { step: RegistrationStep; takenOn: string } => of.takenOn !== null)
    .map(({ step, takenOn }, index) => ({
      registrationId: row.id,
      number: index + 1,
      step,
      takenOn,
      reason: step === 'REFUSED' ? refusalReason : null,
      takenBy: null,
    }));
}

/** The present terms of the register, as far as what was learnt within them needs to know them. */
export function presentTerms(): Pick<
  DemoTerm,
  'key' | 'workerId' | 'regionCode' | 'level' | 'validFrom' | 'validTo' | 'isComplete'
>[] {
  return everybody().all.flatMap((person) =>
    person.certificates.flatMap((held) => {
      const validFrom = presentTermBegins(held);
      const key = `${person.key}/registration/${held.level}`;
      return validFrom === null
        ? []
        : [
            {
              key,
              workerId: demoId(person.key),
              regionCode: person.regionCode,
              level: held.level,
              validFrom,
              validTo: held.registeredUntil,
              // Who let the registration lapse had not learnt enough; of the rest every other one has.
              isComplete: held.registeredUntil! > lastDay && drawn(`${key}/complete`, 2) === 0,
            },
          ];
    }),
  );
}
