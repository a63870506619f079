import { errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { Fault } from '../../shared/src/errors';
import type { Viewer } from '../../shared/src/viewer';
import { ClaimInvalid, viewerOfClaims } from './claims';
import { ProviderUnavailable, type TokenIssuer } from './identity';

/** Signatures by a private key alone: a token can be made by the issuer, not by those who check it. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];

/** `typ` of access tokens; older providers write JWT or nothing. */
const tokenTypes = new Set([undefined, 'jwt', 'at+jwt', 'application/at+jwt']);

const clockToleranceSeconds = 5;
const cacheMilliseconds = 30_000;
const cacheEntries = 10_000;
const cacheCharacters = 16 << 20;

/** The viewer of an access token. @throws Fault TOKEN_INVALID or IDENTITY_PROVIDER_UNAVAILABLE */
export type TokenVerifier = (token: string) => Promise<Viewer>;

/**
 * Verifies an issuer's access tokens: signature, issuer, audience, times, claims. A verified token is remembered
 * for half a minute and never beyond its own end, because checking a signature takes longer than many answers.
 */
export function tokenVerifier(issuer: TokenIssuer): TokenVerifier {
  const verified = new LRUCache<string, Viewer>({
    max: cacheEntries,
    maxSize: cacheCharacters,
    sizeCalculation: (_, token) => token.length,
    ttl: cacheMilliseconds,
  });
  return async (token) => {
    const known = verified.get(token);
    if (known !== undefined) {
      return known;
    }
    const { viewer, endsAt } = await verify(issuer, token);
    const ttl = Math.min(cacheMilliseconds, endsAt - Date.now());
    if (ttl > 0) {
      verified.set(token, viewer, { ttl });
    }
    return viewer;
  };
}

async function verify(
  { issuer, audience, keyOf }: TokenIssuer,
  token: string,
): Promise<{ viewer: Viewer; endsAt: number }> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keyOf, {
      issuer,
      audience,
      algorithms,
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ['exp', 'sub'],
    });
    if (!tokenTypes.has(protectedHeader.typ?.toLowerCase())) {
      throw invalid('type');
    }
    return { viewer: viewerOfClaims(payload), endsAt: payload.exp! * 1000 };
  } catch (error) {
    throw faultOf(error);
  }
}

/** What the client is told: a fixed word for what is wrong, and no part of the token. */
function faultOf(error: unknown): unknown {
  if (error instanceof Fault) {
    return error;
  }
  if (error instanceof ProviderUnavailable || error instanceof errors.JWKSTimeout) {
    return new Fault('IDENTITY_PROVIDER_UNAVAILABLE');
  }
  if (error instanceof ClaimInvalid || error instanceof errors.JWTClaimValidationFailed) {
    return invalid(`claim ${error.claim}`);
  }
  if (error instanceof errors.JWTExpired) {
    return invalid('expired');
  }
  if (error instanceof errors.JOSEAlgNotAllowed) {
    return invalid('algorithm');
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) {
    return invalid('signature');
  }
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
    return invalid('key');
  }
  return error instanceof errors.JOSEError || error instanceof TypeError ? invalid('form') : error;
}

function invalid(reason: string): Fault {
  return new Fault('TOKEN_INVALID', { reason });
}
