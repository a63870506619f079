import { createLocalJWKSet, decodeJwt, jwtVerify, type JSONWebKeySet } from 'jose';
import { makeDemoIdentity } from '../../services/gateway/src/demo-identity';
import { demoIssuer } from '../../services/gateway/src/demo-issuer';
import { demoPersonas } from '../../services/gateway/src/demo-personas';
import { publicOnly } from '../../services/gateway/src/identity';
import { roles } from '../../services/shared/src/viewer';
import { startMirrorGateway, type MirrorGateway } from '../support/gateway';

const identity = makeDemoIdentity();
const viewerKey = Buffer.from(identity.viewerKey, 'base64url');

let gateway: MirrorGateway;
beforeAll(async () => {
  gateway = await startMirrorGateway(demoIssuer(identity), viewerKey);
});
afterAll(() => gateway.stop());

const get = async (path: string) => (await fetch(`${gateway.url}${path}`)).json();
const askToken = (body: object) =>
  fetch(`${gateway.url}/demo/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

it('there is one persona for each role, described in Chinese and English', async () => {
  const personas = await get('/demo/personas');
  expect(personas.map(({ role }: { role: string }) => role)).toEqual(roles);
  for (const persona of personas) {
    expect(persona.label).toMatch(/\p{Script=Han}/u);
    expect(persona.may).toMatch(/\p{Script=Han}.*。$/u);
    expect(persona).not.toHaveProperty('viewer');
  }
});

it.each(
  demoPersonas.filter(({ viewer }) => viewer !== null).map(({ key, viewer }) => [key, viewer!] as const),
)('the token of %s makes its bearer that persona in a subgraph', async (persona, viewer) => {
  const response = await askToken({ persona });
  expect(response.headers.get('cache-control')).toBe('no-store');
  const answer = (await response.json()) as { access_token: string };
  expect(answer).toMatchObject({ token_type: 'Bearer', expires_in: 3_600 });
  const { body } = await gateway.ask(answer.access_token);
  expect(JSON.parse(body.data.mirror)).toEqual(viewer);
});

it('a purpose goes into the token', async () => {
  const { access_token } = (await (await askToken({ persona: 'officer', purpose: '走访慰问' })).json()) as {
    access_token: string;
  };
  expect(decodeJwt(access_token)).toMatchObject({ purpose: '走访慰问', roles: ['OFFICER'] });
});

it.each([{}, { persona: 'public' }, { persona: 'root' }, { persona: 'officer', purpose: 'a\nb' }, []])(
  '%j gets no token',
  async (body) => {
    const response = await askToken(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: 'invalid_request' });
  },
);

it('a client that knows OpenID Connect can verify a token by what is published, and no secret is', async () => {
  const { issuer, jwks_uri } = await get('/demo/.well-known/openid-configuration');
  expect(jwks_uri).toBe(`${gateway.url}/demo/jwks`);
  const jwks = await get('/demo/jwks');
  expect(JSON.stringify(jwks)).not.toContain(identity.tokenKey.d);
  const { access_token } = (await (await askToken({ persona: 'admin' })).json()) as { access_token: string };
  const verified = await jwtVerify(access_token, createLocalJWKSet(jwks as JSONWebKeySet), { issuer });
  expect(verified.protectedHeader).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
});

it('tokens of another demo are refused', async () => {
  const stranger = demoIssuer({ ...makeDemoIdentity() });
  const token = await stranger.tokenFor({ subject: 'x', roles: ['ADMIN'], regionScope: '*' });
  expect((await gateway.ask(token)).status).toBe(401);
});

it('none of this is there without demo mode', async () => {
  const closed = await startMirrorGateway(publicOnly, viewerKey);
  try {
    for (const path of ['personas', 'jwks', 'token', '.well-known/openid-configuration']) {
      expect((await fetch(`${closed.url}/demo/${path}`)).status).toBe(404);
    }
  } finally {
    await closed.stop();
  }
});
