import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { httpUrl } from '../../shared/src/settings';
import type { Log } from '../../shared/src/log';
import { ProviderUnavailable, type TokenIssuer } from './identity';

interface OpenIdSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer's keys are; without it, discovery tells. */
  readonly jwksUri?: string | undefined;
  readonly log: Log;
  /** How long keys are used before they are asked for again: a key that was withdrawn is accepted as long. */
  readonly keysMaxAgeMilliseconds?: number;
  /** Pause between requests that tokens with an unknown key bring about. */
  readonly keysCooldownMilliseconds?: number;
  /** Pause after a request that failed. */
  readonly retryMilliseconds?: number;
}

const timeoutMilliseconds = 5_000;

const discoveryDocument = z.object({ issuer: z.string(), jwks_uri: httpUrl });
const keySetForm = z.object({ keys: z.array(z.looseObject({})) });

/**
 * An OpenID Connect provider. Nothing is asked of it before the first token comes; its keys are kept, asked for
 * again when they are old or a token names one that is not among them, and never more often than the pauses
 * allow, so that neither a flood of made-up tokens nor a provider that is down costs a request each.
 */
export function openIdIssuer({
  issuer,
  audience,
  jwksUri,
  log,
  keysMaxAgeMilliseconds = 600_000,
  keysCooldownMilliseconds = 30_000,
  retryMilliseconds = 2_000,
}: OpenIdSettings): TokenIssuer {
  let failedAt = -Infinity;
  let keys: Promise<JWTVerifyGetKey> | null = null;

  /** @throws ProviderUnavailable, without asking when it has just failed */
  async function ask(url: string): Promise<unknown> {
    if (Date.now() - failedAt < retryMilliseconds) {
      throw new ProviderUnavailable(`${url} failed a moment ago`);
    }
    try {
      const answer = await fetch(url, {
        headers: { accept: 'application/json' },
        // A redirect would let another host choose the keys.
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
      if (answer.status !== 200) {
        throw new Error(`it answered ${answer.status}`);
      }
      return await answer.json();
    } catch (error) {
      throw failed(url, error);
    }
  }

  function failed(url: string, cause: unknown): ProviderUnavailable {
    failedAt = Date.now();
    log.warn({ url, err: cause }, 'the identity provider cannot be used');
    return new ProviderUnavailable(`${url} cannot be used`, { cause });
  }

  async function discover(): Promise<string> {
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const document = discoveryDocument.safeParse(await ask(url));
    if (!document.success || document.data.issuer !== issuer) {
      throw failed(url, new Error('it does not describe the issuer that OIDC_ISSUER names'));
    }
    return document.data.jwks_uri;
  }

  async function askForKeys(url: string): Promise<Response> {
    const keySet = keySetForm.safeParse(await ask(url));
    if (!keySet.success) {
      throw failed(url, new Error('it is not a JSON Web Key Set'));
    }
    return Response.json(keySet.data);
  }

  async function openKeys(): Promise<JWTVerifyGetKey> {
    return createRemoteJWKSet(new URL(jwksUri ?? (await discover())), {
      cacheMaxAge: keysMaxAgeMilliseconds,
      cooldownDuration: keysCooldownMilliseconds,
      timeoutDuration: timeoutMilliseconds,
      [customFetch]: askForKeys,
    });
  }

  function opened(): Promise<JWTVerifyGetKey> {
    keys ??= openKeys().catch((error: unknown) => {
      keys = null;
      throw error;
    });
    return keys;
  }

  return {
    issuer,
    audience,
    keyOf: async (header, token) => (await opened())(header, token),
  };
}
