import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { importJWK, SignJWT, type JWK } from 'jose';

/** What the graph is called at the test's providers. */
export const audience = 'urn:test:social-work-graph';

/** A private signing key with an id. */
export function makeSigningKey(algorithm: 'ES256' | 'RS256' | 'EdDSA' = 'ES256'): JWK {
  const { privateKey } =
    algorithm === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : algorithm === 'RS256'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ed25519');
  return {
    ...(privateKey.export({ format: 'jwk' }) as JWK),
    kid: randomBytes(6).toString('hex'),
    alg: algorithm,
    use: 'sig',
  };
}

/** The part of a key that everybody may see. */
export function publicPart({ kty, crv, x, y, n, e, kid, alg, use }: JWK): JWK {
  return JSON.parse(JSON.stringify({ kty, crv, x, y, n, e, kid, alg, use })) as JWK;
}

interface Forgery {
  readonly key: JWK;
  readonly issuer: string;
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
}

/**
 * A token signed by a key of one's own choice; it is valid for an hour unless `claims` say otherwise, and a claim
 * that is given as undefined is left out.
 */
export async function signToken({ key, issuer, claims = {}, header = {} }: Forgery): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const payload = { iss: issuer, aud: audience, sub: 'test', iat: now, exp: now + 3_600, ...claims };
  return new SignJWT(JSON.parse(JSON.stringify(payload)) as Record<string, unknown>)
    .setProtectedHeader({
      alg: key.alg!,
      ...(key.kid === undefined ? {} : { kid: key.kid }),
      typ: 'at+jwt',
      ...header,
    })
    .sign(await importJWK(key, key.alg));
}

/** A running provider. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly port: number;
  /** Paths that were asked for since the start, in order. */
  readonly asked: readonly string[];
  /** An access token by the client credentials grant. */
  tokenOf(client: string): Promise<string>;
  stop(): Promise<void>;
}

interface ProviderOptions {
  readonly port?: number;
  readonly keys: readonly JWK[];
  readonly algorithm?: string;
  readonly clients: Readonly<Record<string, object>>;
}

/** Starts a real provider on loopback. */
export async function startIdentityProvider({
  port = 0,
  keys,
  algorithm = 'ES256',
  clients,
}: ProviderOptions): Promise<IdentityProvider> {
  const told = JSON.stringify({ port, jwks: { keys }, audience, algorithm, clients });
  const child = fork('test/support/oidc-provider.mjs', [told], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
  });
  const asked: string[] = [];
  child.on('message', (message: { asked?: string }) => {
    if (message.asked !== undefined) {
      asked.push(message.asked);
    }
  });
  const issuer = await listening(child);
  return {
    issuer,
    port: Number(new URL(issuer).port),
    asked,
    async tokenOf(client) {
      const response = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${client}:${client}-secret`).toString('base64')}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials',
      });
      const answer = (await response.json()) as { access_token?: string };
      if (answer.access_token === undefined) {
        throw new Error(`the provider gave no token: ${JSON.stringify(answer)}`);
      }
      return answer.access_token;
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
    },
  };
}

async function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the provider ended with exit code ${code}`)));
    child.on('message', ({ url }: { url?: string }) => {
      if (url !== undefined) {
        resolve(url);
      }
    });
  });
}
