import { Fault } from '../../../shared/src/errors';
import { stateMachine, transitionRefused } from '../../../shared/src/state-machine';
import { workingDayAfter } from '../../../shared/src/working-days';
import { ascendingLevels } from '../certificate/certificate.rules';
import type { CertificateLevel, RegistrationState } from '../generated/types';
import type { RegistrationRuleRow } from '../registration-rule/registration-rule.entity';
import type { RegistrationEventRow, RegistrationRow } from './registration.entity';

/** Steps that are taken, in their order; the rest of the states of `domain.md` §5 the calendar makes. */
export type RegistrationStep =
  'PENDING' | 'FIRST_PASS' | 'FINAL_PASS' | 'REGISTERED' | 'ISSUED' | 'RENEWED' | 'REFUSED';

/** First registration, or the next term of one. */
export type RegistrationKind = 'FIRST' | 'RENEWAL';

/**
 * RENEWAL_OPEN and LAPSED come by the calendar. A lapsed term can still become renewed: by a renewal that was applied
 * for in time and decided after the last day.
 */
export const registrationMachine = stateMachine<RegistrationState>('Registration', {
  NOT_APPLIED: ['PENDING'],
  PENDING: ['FIRST_PASS', 'REFUSED'],
  FIRST_PASS: ['FINAL_PASS', 'REFUSED'],
  FINAL_PASS: ['REGISTERED', 'REFUSED'],
  REGISTERED: ['ISSUED', 'RENEWAL_OPEN'],
  ISSUED: ['RENEWAL_OPEN'],
  RENEWAL_OPEN: ['RENEWED', 'LAPSED'],
  RENEWED: [],
  LAPSED: ['RENEWED'],
  REFUSED: [],
});

/** The days that the state of a term follows from. */
export type RegistrationDays = Pick<
  RegistrationRow,
  | 'appliedOn'
  | 'firstPassedOn'
  | 'finalPassedOn'
  | 'registeredOn'
  | 'issuedOn'
  | 'refusedOn'
  | 'renewedOn'
  | 'renewalOpensOn'
  | 'validTo'
>;

/**
 * The state of a term at the end of a day: that of the last step taken by then, and for a registered term what the
 * calendar makes of it. `registrationState` in the store is the same in SQL.
 * @returns NOT_APPLIED before the application
 */
export function registrationStateOn(row: RegistrationDays, day: string): RegistrationState {
  const by = (step: string | null) => step !== null && step <= day;
  if (!by(row.appliedOn)) {
    return 'NOT_APPLIED';
  }
  if (by(row.refusedOn)) {
    return 'REFUSED';
  }
  if (by(row.renewedOn)) {
    return 'RENEWED';
  }
  if (by(row.registeredOn)) {
    if (day > row.validTo!) {
      return 'LAPSED';
    }
    return by(row.renewalOpensOn) ? 'RENEWAL_OPEN' : by(row.issuedOn) ? 'ISSUED' : 'REGISTERED';
  }
  return by(row.finalPassedOn) ? 'FINAL_PASS' : by(row.firstPassedOn) ? 'FIRST_PASS' : 'PENDING';
}

const undecidedStates: readonly RegistrationState[] = ['PENDING', 'FIRST_PASS', 'FINAL_PASS'];

/** Whether an application was under way at the end of a day, applied for and neither registered nor refused. */
function isUndecided(state: RegistrationState): boolean {
  return undecidedStates.includes(state);
}

/** Whether an application was undecided at the end of a day that lies after the last day to decide it. */
export function isOverdueOn(row: RegistrationDays & Pick<RegistrationRow, 'decideBy'>, day: string): boolean {
  return day > row.decideBy && isUndecided(registrationStateOn(row, day));
}

/** Whether a term was registered and valid on a day, its first and last one included. */
export function isInForceOn(
  row: Pick<RegistrationRow, 'registeredOn' | 'validFrom' | 'validTo'>,
  day: string,
): boolean {
  return row.registeredOn !== null && row.registeredOn <= day && row.validFrom! <= day && row.validTo! >= day;
}

/**
 * The registration that stands for a worker, or for a certificate, on a day: the term in force, of several that of
 * the highest level; when none is in force, the one applied for last. `standingOn` in the store is the same in SQL.
 * @param rows all terms, in any order @returns null when none was applied for by then
 */
export function standingRegistration<Row extends RegistrationRow>(
  rows: readonly Row[],
  day: string,
): Row | null {
  const rank = (row: Row) => {
    const inForce = isInForceOn(row, day);
    return [inForce ? 1 + ascendingLevels.indexOf(row.level) : 0, row.appliedOn, row.id] as const;
  };
  let standing: Row | null = null;
  for (const row of rows) {
    if (row.appliedOn <= day && (standing === null || outranks(rank(row), rank(standing)))) {
      standing = row;
    }
  }
  return standing;
}

function outranks(one: readonly [number, string, string], other: readonly [number, string, string]): boolean {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index >= 0 && one[index]! > other[index]!;
}

/**
 * The day so many months after a day, or before it when negative; the last day of the month where that has fewer days.
 * @param day ISO date
 */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** The day so many days after a day. @param day ISO date */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What a rule makes of a term that begins on a day. */
export function termUnder(
  rule: RegistrationRuleRow,
  level: CertificateLevel,
  validFrom: string,
): Record<'validFrom' | 'validTo' | 'renewalOpensOn', string> & { readonly requiredMinutes: number } {
  const dayAfterTerm = monthsAfter(validFrom, rule.termMonths);
  return {
    validFrom,
    validTo: daysAfter(dayAfterTerm, -1),
    renewalOpensOn: monthsAfter(dayAfterTerm, -rule.renewalWindowMonths),
    requiredMinutes: requiredMinutes(rule, level),
  };
}

function requiredMinutes(rule: RegistrationRuleRow, level: CertificateLevel): number {
  switch (level) {
    case 'ASSISTANT':
      return rule.assistantMinutes;
    case 'INTERMEDIATE':
      return rule.intermediateMinutes;
    case 'SENIOR':
      return rule.seniorMinutes;
  }
}

/** Last day to decide an application under a rule. */
export function decideBy(rule: RegistrationRuleRow, appliedOn: string): string {
  return workingDayAfter(appliedOn, rule.decisionWorkingDays);
}

/** What a term asks for, what was completed, and what is missing; in minutes. */
export function continuingEducationProgress(requiredMinutes: number, completedMinutes: number) {
  return {
    requiredMinutes,
    completedMinutes,
    shortByMinutes: Math.max(0, requiredMinutes - completedMinutes),
  };
}

/** The day of the last step of a term: no later step lies before it. */
export function latestStepOf(row: RegistrationDays): string {
  return [
    row.firstPassedOn,
    row.finalPassedOn,
    row.registeredOn,
    row.issuedOn,
    row.refusedOn,
    row.renewedOn,
  ].reduce<string>((latest, day) => (day !== null && day > latest ? day : latest), row.appliedOn);
}

/** The first day on which one could apply: a certificate is there, and what was refused before is decided. */
export function earliestApplication(
  issuedOn: string,
  terms: readonly Pick<RegistrationRow, 'refusedOn'>[],
): string {
  return terms.reduce(
    (latest, { refusedOn }) => (refusedOn !== null && refusedOn > latest ? refusedOn : latest),
    issuedOn,
  );
}

/**
 * Whether a certificate's registration may be applied for on a day: a first one while none is under way or valid, a
 * renewal while the term in force is open for it.
 * @param terms all terms of the certificate @returns the term that a renewal follows, null for a first registration
 * @throws Fault REGISTRATION_ACTIVE when it would be a second one, TRANSITION_REFUSED for a renewal out of its time
 */
export function requireApplicable(
  certificateId: string,
  terms: readonly RegistrationRow[],
  kind: RegistrationKind,
  day: string,
): RegistrationRow | null {
  const underWay = terms.find(({ registeredOn, refusedOn }) => registeredOn === null && refusedOn === null);
  if (underWay !== undefined) {
    throw new Fault('REGISTRATION_ACTIVE', {
      key: certificateId,
      state: underWay.step,
      whatZh: '请待其办结后再申请。',
      whatEn: 'apply when it has been decided.',
    });
  }
  const registered = terms.filter(({ validTo }) => validTo !== null);
  const latest = registered.reduce<RegistrationRow | null>(
    (one, other) => (one === null || other.validTo! > one.validTo! ? other : one),
    null,
  );
  const state = latest === null ? 'NOT_APPLIED' : registrationStateOn(latest, day);
  if (kind === 'RENEWAL') {
    if (latest === null || state !== 'RENEWAL_OPEN') {
      throw renewalRefused(certificateId, latest, state);
    }
    return latest;
  }
  if (latest !== null && latest.validTo! >= day) {
    throw new Fault('REGISTRATION_ACTIVE', {
      key: certificateId,
      state,
      whatZh: `有效期至 ${latest.validTo!}，请在最后阶段（${latest.renewalOpensOn!} 起）申请续期。`,
      whatEn: `it is valid to ${latest.validTo!}; apply for its renewal from ${latest.renewalOpensOn!} on.`,
    });
  }
  return null;
}

function renewalRefused(certificateId: string, latest: RegistrationRow | null, state: RegistrationState) {
  const why =
    latest === null
      ? { zh: '尚未登记，请申请首次登记。', en: 'it was never registered; apply for a first registration.' }
      : state === 'LAPSED'
        ? {
            zh: `登记已于 ${latest.validTo!} 到期失效，请重新申请首次登记。`,
            en: `the registration lapsed after ${latest.validTo!}; apply for a first registration anew.`,
          }
        : {
            zh: `续期自 ${latest.renewalOpensOn!} 起方可申请。`,
            en: `a renewal is applied for from ${latest.renewalOpensOn!} on.`,
          };
  return transitionRefused(
    'Registration',
    latest?.id ?? certificateId,
    state,
    'RENEWED',
    registrationMachine.allowed(state),
    why,
  );
}

/** @throws Fault TRANSITION_REFUSED when the reviewer is the one who passed the first review */
export function requireOtherReviewer(
  { id }: { readonly id: string },
  events: readonly RegistrationEventRow[],
  reviewer: string | null,
): void {
  if (events.some(({ step, takenBy }) => step === 'FIRST_PASS' && takenBy === reviewer)) {
    throw transitionRefused(
      'Registration',
      id,
      'FIRST_PASS',
      'FINAL_PASS',
      registrationMachine.allowed('FIRST_PASS'),
      {
        zh: '初审与复审不得为同一人，请由另一位干部复审。',
        en: 'the final review is passed by somebody else than the first; let another officer pass it.',
      },
    );
  }
}

/** @throws Fault TRANSITION_REFUSED when the ending term lacks continuing education, with what is missing */
export function requireHours(renewal: { readonly id: string }, required: number, completed: number): void {
  const { shortByMinutes } = continuingEducationProgress(required, completed);
  if (shortByMinutes > 0) {
    throw transitionRefused(
      'Registration',
      renewal.id,
      'FINAL_PASS',
      'REGISTERED',
      registrationMachine.allowed('FINAL_PASS'),
      {
        zh: `上一期继续教育应为 ${required} 分钟，已完成 ${completed} 分钟，尚缺 ${shortByMinutes} 分钟。`,
        en: `the ending term asks for ${required} minutes of continuing education; ${completed} are completed and ${shortByMinutes} are missing.`,
      },
    );
  }
}
