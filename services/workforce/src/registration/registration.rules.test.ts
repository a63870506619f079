import fc from 'fast-check';
import { makeRegistration } from '../../test/make';
import { makeApplication, makeRegistrationRule } from '../../test/make/certification';
import type { CertificateLevel, RegistrationState } from '../generated/types';
import type { RegistrationRow } from './registration.entity';
import {
  daysAfter,
  isOverdueOn,
  monthsAfter,
  registrationMachine,
  registrationStateOn,
  standingRegistration,
  termUnder,
  type RegistrationStep,
} from './registration.rules';

const ids = {
  workerId: '0199a000-0000-7000-8000-00000000000a',
  certificateId: '0199a000-0000-7000-8000-00000000000b',
};
const start = '2020-01-01';

/** A history: steps in the order of the procedure, each some days after the one before, until it breaks off. */
const histories = fc.record({
  gaps: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 }),
  refused: fc.boolean(),
  termDays: fc.integer({ min: 2, max: 200 }),
  windowDays: fc.integer({ min: 1, max: 60 }),
  renewedAfter: fc.option(fc.integer({ min: 0, max: 260 }), { nil: null }),
});

type History = typeof histories extends fc.Arbitrary<infer Value> ? Value : never;

interface Step {
  readonly step: RegistrationStep;
  readonly day: string;
}

/** The steps of a history as they were taken. */
function stepsOf({ gaps, refused, renewedAfter }: History): Step[] {
  const order = ['PENDING', 'FIRST_PASS', 'FINAL_PASS', 'REGISTERED', 'ISSUED'] as const;
  let day = start;
  const steps: Step[] = gaps.map((gap, index) => {
    day = daysAfter(day, gap);
    return { step: order[index]!, day };
  });
  if (steps.length < 4) {
    return refused ? [...steps, { step: 'REFUSED', day: daysAfter(day, 3) }] : steps;
  }
  return renewedAfter === null ? steps : [...steps, { step: 'RENEWED', day: daysAfter(day, renewedAfter) }];
}

function rowOf(history: History, steps: readonly Step[]): RegistrationRow {
  const on = (step: RegistrationStep) => steps.find((of) => of.step === step)?.day ?? null;
  const validFrom = on('REGISTERED');
  const validTo = validFrom && daysAfter(validFrom, history.termDays);
  return makeApplication({
    ...ids,
    appliedOn: on('PENDING')!,
    firstPassedOn: on('FIRST_PASS'),
    finalPassedOn: on('FINAL_PASS'),
    registeredOn: validFrom,
    issuedOn: on('ISSUED'),
    refusedOn: on('REFUSED'),
    renewedOn: on('RENEWED'),
    validFrom,
    validTo,
    renewalOpensOn: validTo && daysAfter(validTo, -history.windowDays),
    step: steps.at(-1)!.step,
  });
}

/** The states of a term, replayed from its first day: steps as they are taken, and each morning the calendar. */
function replayed(row: RegistrationRow, steps: readonly Step[], days: number): RegistrationState[] {
  let state: RegistrationState = 'NOT_APPLIED';
  return Array.from({ length: days }, (_, index) => {
    const day = daysAfter(start, index - 1);
    if (['REGISTERED', 'ISSUED'].includes(state) && day >= row.renewalOpensOn!) {
      state = 'RENEWAL_OPEN';
    }
    if (['REGISTERED', 'ISSUED', 'RENEWAL_OPEN'].includes(state) && day > row.validTo!) {
      state = 'LAPSED';
    }
    for (const { step } of steps.filter((of) => of.day === day)) {
      // A certificate that is issued late is issued for a term that is already open for renewal, or over.
      if (step !== 'ISSUED' || state === 'REGISTERED') {
        state = step;
      }
      if (['REGISTERED', 'ISSUED'].includes(state) && day >= row.renewalOpensOn!) {
        state = 'RENEWAL_OPEN';
      }
    }
    return state;
  });
}

describe('registrationStateOn', () => {
  it('is on every day what a replay of the history comes to', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const steps = stepsOf(history);
        const row = rowOf(history, steps);
        const states = replayed(row, steps, 700);
        expect(states.map((_, index) => registrationStateOn(row, daysAfter(start, index - 1)))).toEqual(
          states,
        );
      }),
    );
  });

  it('goes through states only as the table allows, days on which nothing or several things happen included', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const row = rowOf(history, stepsOf(history));
        let before: RegistrationState = 'NOT_APPLIED';
        for (let index = 0; index < 700; index += 1) {
          const state = registrationStateOn(row, daysAfter(start, index));
          if (state !== before) {
            expect(reachable(before)).toContain(state);
          }
          before = state;
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** States that a state may turn into by one step or, on one day, several. */
function reachable(from: RegistrationState): RegistrationState[] {
  const found = new Set<RegistrationState>();
  const visit = (state: RegistrationState) =>
    registrationMachine.allowed(state).forEach((next) => {
      if (!found.has(next)) {
        found.add(next);
        visit(next);
      }
    });
  visit(from);
  return [...found];
}

describe('isOverdueOn', () => {
  const row = { ...makeApplication({ ...ids, appliedOn: '2025-01-02', decideBy: '2025-02-19' }) };
  it.each([
    ['on the last day', '2025-02-19', {}, false],
    ['on the day after', '2025-02-20', {}, true],
    ['once it is decided', '2025-03-10', { refusedOn: '2025-03-10' }, false],
    ['on a day when it was not yet decided', '2025-03-09', { refusedOn: '2025-03-10' }, true],
  ])('%s', (_, day, given, expected) => {
    expect(isOverdueOn({ ...row, ...given }, day)).toBe(expected);
  });
});

describe('standingRegistration', () => {
  const term = (level: CertificateLevel, validFrom: string, validTo: string) =>
    makeRegistration({ ...ids, level, validFrom, validTo });
  const first = term('ASSISTANT', '2018-01-01', '2020-12-31');
  const assistant = term('ASSISTANT', '2022-01-01', '2024-12-31');
  const intermediate = term('INTERMEDIATE', '2021-06-01', '2024-05-31');
  const application = makeApplication({ ...ids, appliedOn: '2025-02-01' });
  const all = [application, assistant, first, intermediate];

  it.each([
    ['nothing before the first application', '2017-12-31', null],
    ['the one in force', '2018-01-01', first],
    ['the latest when none is in force', '2021-05-31', first],
    ['of two in force that of the higher level', '2022-06-01', intermediate],
    ['the other one when that is over', '2024-06-01', assistant],
    ['the latest applied for of those that are over', '2025-01-31', assistant],
    ['an application when nothing is in force', '2025-02-01', application],
  ])('is %s', (_, day, expected) => {
    expect(standingRegistration(all, day)).toBe(expected);
    expect(standingRegistration([...all].reverse(), day)).toBe(expected);
  });
});

describe('a term', () => {
  it.each([
    ['2024-01-15', '2027-01-14', '2026-10-15'],
    ['2024-02-29', '2027-02-27', '2026-11-28'],
    ['2024-06-01', '2027-05-31', '2027-03-01'],
    ['2023-12-31', '2026-12-30', '2026-09-30'],
  ])('that begins on %s lasts to %s and opens for renewal on %s', (validFrom, validTo, renewalOpensOn) => {
    expect(termUnder(makeRegistrationRule(), 'ASSISTANT', validFrom)).toEqual({
      validFrom,
      validTo,
      renewalOpensOn,
      requiredMinutes: 4320,
    });
  });

  it('asks for the minutes of its level', () => {
    const rule = makeRegistrationRule({ assistantMinutes: 1, intermediateMinutes: 2, seniorMinutes: 3 });
    expect(
      (['ASSISTANT', 'INTERMEDIATE', 'SENIOR'] as const).map(
        (level) => termUnder(rule, level, '2024-01-01').requiredMinutes,
      ),
    ).toEqual([1, 2, 3]);
  });

  it('is followed by months that never skip one: the day or the last of the month', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true }),
        fc.integer({ min: -200, max: 200 }),
        (date, months) => {
          const day = date.toISOString().slice(0, 10);
          const [year, month, of] = monthsAfter(day, months).split('-').map(Number) as [
            number,
            number,
            number,
          ];
          const [fromYear, fromMonth, from] = day.split('-').map(Number) as [number, number, number];
          expect(year * 12 + month).toBe(fromYear * 12 + fromMonth + months);
          expect(
            of === from || (of < from && daysAfter(`${monthsAfter(day, months)}`, 1).endsWith('-01')),
          ).toBe(true);
        },
      ),
    );
  });
});
