import { purposeProblem } from '../../services/gateway/src/purpose';
import { roles, type Viewer } from '../../services/shared/src/viewer';

type GivenRole = Viewer['roles'][number];

/** The options of `npm run token`, for `parseArgs`. */
export const tokenOptions = {
  role: { type: 'string', multiple: true },
  region: { type: 'string' },
  subject: { type: 'string' },
  community: { type: 'string' },
  volunteer: { type: 'string' },
  agency: { type: 'string' },
  worker: { type: 'string' },
  agreement: { type: 'string' },
  purpose: { type: 'string' },
  hours: { type: 'string', default: '1' },
} as const;

/** The options as `parseArgs` gives them. */
export interface TokenValues {
  readonly role?: readonly string[] | undefined;
  readonly region?: string | undefined;
  readonly subject?: string | undefined;
  readonly community?: string | undefined;
  readonly volunteer?: string | undefined;
  readonly agency?: string | undefined;
  readonly worker?: string | undefined;
  readonly agreement?: string | undefined;
  readonly purpose?: string | undefined;
  readonly hours: string;
}

const longestHours = 720;

const assignable = roles.filter((role): role is GivenRole => role !== 'PUBLIC');

/** Roles that reach nothing without a region. */
const regional: readonly GivenRole[] = ['OFFICER', 'ANALYST', 'BUREAU'];

/** Raised when the options are no token's: all that is wrong, a line each. */
class TokenOptionsError extends Error {
  readonly code = 'TOKEN_OPTIONS_INVALID';
  readonly remedy =
    'For example: npm run -s token -- --role OFFICER --region 1509 [--subject … --community … --volunteer … ' +
    '--agency … --worker … --agreement Volunteer.region,… --purpose … --hours 1]';
}

/**
 * The viewer that the options describe, and for how many hours.
 * @throws TokenOptionsError
 */
export function readTokenRequest(values: TokenValues): { viewer: Viewer; hours: number } {
  const given = (values.role ?? []).flatMap((role) => role.split(','));
  const hours = Number(values.hours);
  const problems = [...problemsOf(values, given, hours)];
  if (problems.length > 0) {
    throw new TokenOptionsError(problems.join('\n'));
  }
  const { region, subject, community, volunteer, agency, worker, agreement, purpose } = values;
  const viewer: Viewer = {
    subject: subject ?? `demo:${given.join('+').toLowerCase()}`,
    roles: given as GivenRole[],
    regionScope: region ?? null,
    community,
    volunteer,
    agency,
    worker,
    agreement: agreement?.split(','),
    purpose,
  };
  return { viewer, hours };
}

function* problemsOf(values: TokenValues, given: readonly string[], hours: number): Generator<string> {
  if (given.length === 0) {
    yield `--role is missing: one of ${assignable.join(', ')}`;
  }
  for (const role of given) {
    if (role === 'PUBLIC') {
      yield '--role PUBLIC needs no token: send none';
    } else if (!assignable.some((known) => known === role)) {
      yield `--role ${role} is unknown: give one of ${assignable.join(', ')}`;
    }
  }
  const { region, purpose, role: _role, hours: _hours, ...others } = values;
  if (region === undefined) {
    const needy = regional.filter((role) => given.includes(role));
    if (needy.length > 0) {
      yield `--region is missing: ${needy.join(', ')} reaches nothing without one; give a division code, or '*' for the whole country`;
    }
  } else if (!/^(\*|\d{2}|\d{4}|\d{6}|\d{9})$/.test(region)) {
    yield `--region ${region} is no division code: give 2, 4, 6 or 9 digits, or '*' for the whole country`;
  }
  for (const [name, value] of Object.entries(others)) {
    if (value === '') {
      yield `--${name} is empty`;
    }
  }
  if (purpose !== undefined && (purpose.trim() === '' || purposeProblem(purpose) !== null)) {
    yield '--purpose must be a text of 1 to 200 characters on one line';
  }
  if (!(hours > 0 && hours <= longestHours)) {
    yield `--hours ${values.hours} is out of range: give a number above 0, at most ${longestHours}`;
  }
}
