/** Steps that are taken, in their order; the rest of the states of `domain.md` §5 the calendar makes. */
export const registrationSteps = [
  'PENDING',
  'FIRST_PASS',
  'FINAL_PASS',
  'REGISTERED',
  'ISSUED',
  'RENEWED',
] as const;

export type RegistrationStep = (typeof registrationSteps)[number] | 'REFUSED';

/** First registration, or the next term of one. */
export type RegistrationKind = 'FIRST' | 'RENEWAL';
