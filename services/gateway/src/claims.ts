import { z } from 'zod';
import { roles, type Viewer } from '../../shared/src/viewer';
import { purposeProblem } from './purpose';

type GivenRole = Viewer['roles'][number];

const assignable = new Set<string>(roles.filter((role) => role !== 'PUBLIC'));

const text = z.string().min(1).max(255);
const optionalText = text.nullish();

/** The claims of an access token that say who the viewer is; see docs/decisions/0010-identity.md. */
const viewerClaims = z.object({
  sub: text,
  // A name this graph does not know gives no right here, and may well mean something to another service.
  roles: z.array(z.string()).max(100).nullish(),
  region_scope: z
    .string()
    .regex(/^(\*|\d{2}|\d{4}|\d{6}|\d{9})$/)
    .nullish(),
  community: optionalText,
  agency: optionalText,
  volunteer: optionalText,
  worker: optionalText,
  agreement: z.array(text).max(1_000).nullish(),
  purpose: z
    .string()
    .trim()
    .min(1)
    .refine((purpose) => purposeProblem(purpose) === null)
    .nullish(),
});

/** The names of the claims, for whoever issues tokens. */
export type ViewerClaims = z.input<typeof viewerClaims>;

/** Raised when a claim does not have the form it must have; names the claim, never its value. */
export class ClaimInvalid extends Error {
  constructor(readonly claim: string) {
    super(`the claim ${claim} is missing or not of its form`);
  }
}

/**
 * The viewer that verified claims describe.
 * @throws ClaimInvalid
 */
export function viewerOfClaims(payload: unknown): Viewer {
  const parsed = viewerClaims.safeParse(payload);
  if (!parsed.success) {
    throw new ClaimInvalid(String(parsed.error.issues[0]!.path[0] ?? 'payload'));
  }
  const { sub, roles: given, region_scope, agreement, ...own } = parsed.data;
  return {
    subject: sub,
    roles: [...new Set(given ?? [])].filter((role): role is GivenRole => assignable.has(role)),
    regionScope: region_scope ?? null,
    ...defined({ ...own, agreement }),
  };
}

/** Claims as a token carries them for a viewer: the way back, for the demo's issuer and for tests. */
export function claimsOfViewer({ subject, roles: given, regionScope, ...own }: Viewer): ViewerClaims {
  return { sub: subject ?? 'nobody', roles: [...given], region_scope: regionScope, ...claimsOwn(own) };
}

function claimsOwn({ agreement, ...own }: Omit<Viewer, 'subject' | 'roles' | 'regionScope'>) {
  return defined({ ...own, agreement: agreement === undefined ? undefined : [...agreement] });
}

/** Without the entries that are absent: `undefined` and null are the same in a token. */
function defined<Values extends object>(
  values: Values,
): { [Name in keyof Values]?: NonNullable<Values[Name]> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as { [Name in keyof Values]?: NonNullable<Values[Name]> };
}
