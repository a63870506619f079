import type { FastifyInstance } from 'fastify';
import { createLocalJWKSet, importJWK, SignJWT } from 'jose';
import { z } from 'zod';
import type { Viewer } from '../../shared/src/viewer';
import { claimsOfViewer } from './claims';
import type { DemoIdentity } from './demo-identity';
import { demoPersonas, type DemoPersona } from './demo-personas';
import type { Identity, TokenIssuer } from './identity';
import { purposeProblem } from './purpose';

/** A name, not an address: a demo may listen on any port, and its tokens outlive a change of it. */
const issuerName = 'http://localhost/demo';
const audience = 'social-work-graph';
const algorithm = 'ES256';
const hourSeconds = 3_600;

/** The issuer that demo mode plays itself: it believes everybody to be whoever they say. */
export interface DemoIssuer extends Identity {
  readonly issuer: TokenIssuer;
  /** An access token for any viewer but the public, who needs none. */
  tokenFor(viewer: Viewer, seconds?: number): Promise<string>;
}

/** Makes the demo's issuer; `demo` adds its routes to a server, under `/demo`. */
export function demoIssuer({ tokenKey }: DemoIdentity): DemoIssuer {
  const { d: _private, ...publicKey } = tokenKey;
  const keySet = { keys: [{ ...publicKey, alg: algorithm, use: 'sig' }] };
  const signingKey = importJWK(tokenKey, algorithm);

  async function tokenFor(viewer: Viewer, seconds = hourSeconds): Promise<string> {
    return new SignJWT(claimsOfViewer(viewer))
      .setProtectedHeader({ alg: algorithm, kid: tokenKey.kid, typ: 'at+jwt' })
      .setIssuer(issuerName)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .sign(await signingKey);
  }

  return {
    issuer: { issuer: issuerName, audience, keyOf: createLocalJWKSet(keySet) },
    tokenFor,
    demo: (http) => serveIssuer(http, keySet, tokenFor),
  };
}

const tokenRequest = z.object({
  persona: z.enum(demoPersonas.filter(({ viewer }) => viewer !== null).map(({ key }) => key)),
  purpose: z
    .string()
    .trim()
    .min(1)
    .refine((text) => purposeProblem(text) === null)
    .optional(),
});

function serveIssuer(http: FastifyInstance, keySet: object, tokenFor: DemoIssuer['tokenFor']): void {
  http.get('/demo/.well-known/openid-configuration', (request, reply) => {
    const here = `${request.protocol}://${request.host}/demo`;
    return reply.send({
      issuer: issuerName,
      jwks_uri: `${here}/jwks`,
      token_endpoint: `${here}/token`,
      id_token_signing_alg_values_supported: [algorithm],
    });
  });
  http.get('/demo/jwks', (_, reply) => reply.send(keySet));
  http.get('/demo/personas', (_, reply) => reply.send(demoPersonas.map(shown)));
  http.post('/demo/token', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const asked = tokenRequest.safeParse(request.body);
    if (!asked.success) {
      const personas = demoPersonas.filter(({ viewer }) => viewer !== null).map(({ key }) => key);
      return reply.code(400).send({
        error: 'invalid_request',
        error_description: `send {"persona": "…"} with one of ${personas.join(', ')}, and a "purpose" of at most 200 characters if there is one`,
      });
    }
    const viewer = demoPersonas.find(({ key }) => key === asked.data.persona)!.viewer!;
    const purpose = asked.data.purpose ?? viewer.purpose;
    const token = await tokenFor({ ...viewer, purpose });
    return reply.send({ access_token: token, token_type: 'Bearer', expires_in: hourSeconds });
  });
}

/** What a menu shows of a persona. */
function shown({ viewer: _viewer, ...persona }: DemoPersona) {
  return persona;
}
