import { v7 } from 'uuid';
import { mutation } from '../../../shared/src/mutation/mutation';
import { changeRow, insertRow, lockRow, type Change } from '../../../shared/src/mutation/write';
import { requiredText } from '../../../shared/src/required-text';
import type { Statements } from '../../../shared/src/statements';
import { certificateSource } from '../certificate/certificate.store';
import type {
  ApplyForRegistrationInput,
  IssueRegistrationInput,
  MutationResolvers,
  PassFinalReviewInput,
  PassFirstReviewInput,
  RefuseRegistrationInput,
  RegisterCertificateInput,
} from '../generated/types';
import { registrationRuleIn } from '../registration-rule/registration-rule.store';
import type { RegistrationRow } from './registration.entity';
import {
  daysAfter,
  decideBy,
  earliestApplication,
  latestStepOf,
  registrationMachine,
  registrationStateOn,
  requireApplicable,
  requireHours,
  requireOtherReviewer,
  termUnder,
  type RegistrationStep,
} from './registration.rules';
import {
  eventsOfRegistrations,
  lockTerm,
  markRenewed,
  minutesOfTerms,
  recordEvent,
  registrationSource,
  termsOfCertificate,
} from './registration.store';
import { stepDay } from './step-day.rules';

const reasonLength = 500;

/** Applies for the first registration of a certificate, or for the next term while its renewal is open. */
const applyForRegistration = mutation(
  registrationSource,
  'registration',
  async (statements, { certificateId, kind, appliedOn }: ApplyForRegistrationInput) => {
    // Whoever applies for the same certificate at once waits here.
    const certificate = await lockRow(statements, certificateSource, certificateId);
    const terms = await termsOfCertificate(statements, certificate.id);
    const day = stepDay('appliedOn', appliedOn, earliestApplication(certificate.issuedOn, terms));
    const renewed = requireApplicable(certificate.id, terms, kind, day);
    const rule = await registrationRuleIn(statements, certificate.regionCode, day);
    const id = v7();
    const change = await insertRow<RegistrationRow>(statements, registrationSource, {
      id,
      certificateId: certificate.id,
      workerId: certificate.workerId,
      level: certificate.level,
      regionCode: certificate.regionCode,
      kind,
      renewsId: renewed && renewed.id,
      step: 'PENDING',
      appliedOn: day,
      decideBy: decideBy(rule, day),
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
      provenance: 'REGISTERED',
      version: 1,
    });
    await recordEvent(statements, { registrationId: id, step: 'PENDING', takenOn: day, reason: null });
    return change;
  },
);

interface StepInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly takenOn?: string | null;
}

/** Takes one step of the procedure, if the state of that day may turn into it, and puts it on record. */
async function takeStep(
  statements: Statements,
  input: StepInput,
  step: RegistrationStep,
  effect: (row: RegistrationRow, day: string) => Partial<RegistrationRow> | Promise<Partial<RegistrationRow>>,
  reason: string | null = null,
): Promise<Change<RegistrationRow>> {
  const change = await changeRow(statements, registrationSource, input, async (row) => {
    const day = stepDay('takenOn', input.takenOn, latestStepOf(row));
    registrationMachine.require(row, registrationStateOn(row, day), step);
    const set = await effect(row, day);
    await recordEvent(statements, { registrationId: row.id, step, takenOn: day, reason });
    return { ...set, step };
  });
  return change;
}

const passFirstReview = mutation(
  registrationSource,
  'registration',
  async (statements, input: PassFirstReviewInput) =>
    takeStep(statements, input, 'FIRST_PASS', (_, day) => ({ firstPassedOn: day })),
);

const passFinalReview = mutation(
  registrationSource,
  'registration',
  async (statements, input: PassFinalReviewInput) =>
    takeStep(statements, input, 'FINAL_PASS', async (row, day) => {
      requireOtherReviewer(row, await eventsOfRegistrations(statements, [row.id]), statements.viewer.subject);
      return { finalPassedOn: day };
    }),
);

/** Begins a term: today's for a first registration, for a renewal the one behind the term that ends. */
const registerCertificate = mutation(
  registrationSource,
  'registration',
  async (statements, input: RegisterCertificateInput) =>
    takeStep(statements, input, 'REGISTERED', async (row, day) => {
      const rule = await registrationRuleIn(statements, row.regionCode, day);
      const validFrom = row.renewsId === null ? day : await renew(statements, row, row.renewsId, day);
      return { registeredOn: day, ...termUnder(rule, row.level, validFrom) };
    }),
);

/** Closes the term that a renewal follows. @returns the first day of the renewal's own term */
async function renew(
  statements: Statements,
  renewal: RegistrationRow,
  renewedId: string,
  day: string,
): Promise<string> {
  const ending = await lockTerm(statements, renewedId);
  registrationMachine.require(ending, registrationStateOn(ending, day), 'RENEWED');
  const [completed] = await minutesOfTerms(statements, [`${ending.id}/${day}`]);
  requireHours(renewal, ending.requiredMinutes!, completed!.minutes);
  await markRenewed(statements, ending.id, day);
  await recordEvent(statements, { registrationId: ending.id, step: 'RENEWED', takenOn: day, reason: null });
  return daysAfter(ending.validTo!, 1);
}

const issueRegistration = mutation(
  registrationSource,
  'registration',
  async (statements, input: IssueRegistrationInput) =>
    takeStep(statements, input, 'ISSUED', (_, day) => ({ issuedOn: day })),
);

const refuseRegistration = mutation(
  registrationSource,
  'registration',
  async (statements, input: RefuseRegistrationInput) =>
    takeStep(
      statements,
      input,
      'REFUSED',
      (_, day) => ({ refusedOn: day }),
      requiredText('reason', input.reason, reasonLength),
    ),
);

export const registrationMutations: Required<
  Pick<
    MutationResolvers,
    | 'applyForRegistration'
    | 'passFirstReview'
    | 'passFinalReview'
    | 'registerCertificate'
    | 'issueRegistration'
    | 'refuseRegistration'
  >
> = {
  applyForRegistration,
  passFirstReview,
  passFinalReview,
  registerCertificate,
  issueRegistration,
  refuseRegistration,
};
