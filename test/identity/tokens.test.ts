import { createHmac, createPublicKey, randomBytes, type JsonWebKey } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { JWK } from 'jose';
import { publicOnly } from '../../services/gateway/src/identity';
import { openIdIssuer } from '../../services/gateway/src/openid-issuer';
import { openLog } from '../../services/shared/src/log';
import { publicViewer } from '../../services/shared/src/viewer';
import { viewerHeader, viewerSigner } from '../../services/shared/src/viewer-header';
import { stopClock } from '../support/clock';
import { startMirrorGateway, type MirrorGateway } from '../support/gateway';
import { audience, makeSigningKey, publicPart, signToken } from '../support/identity-provider';

/** What a gateway makes of tokens that no provider would give, over an endpoint with the provider's public keys. */

const key = makeSigningKey('RS256');
const viewerKey = randomBytes(32);
const now = () => Math.floor(Date.now() / 1000);

let keyServer: Server;
let keyRequests = 0;
let published: () => { status: number; body: string };
let issuer: string;
let gateway: MirrorGateway;

const publish = (...keys: JWK[]) => ({ status: 200, body: JSON.stringify({ keys: keys.map(publicPart) }) });

beforeAll(async () => {
  published = () => publish(key);
  keyServer = createServer((_, response) => {
    keyRequests += 1;
    const { status, body } = published();
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  }).listen(0, '127.0.0.1');
  await once(keyServer, 'listening');
  issuer = `http://127.0.0.1:${(keyServer.address() as AddressInfo).port}`;
  gateway = await startGateway();
});
afterAll(async () => {
  await gateway.stop();
  keyServer.closeAllConnections();
  await new Promise((resolve) => keyServer.close(resolve));
});

function startGateway(): Promise<MirrorGateway> {
  return startMirrorGateway(
    {
      issuer: openIdIssuer({
        issuer,
        audience,
        jwksUri: `${issuer}/keys`,
        log: openLog('gateway', 'silent'),
      }),
      demo: null,
    },
    viewerKey,
  );
}

const token = (claims: Record<string, unknown> = {}, header: Record<string, unknown> = {}) =>
  signToken({ key, issuer, claims, header });

async function expectRefused(given: string, reason: string): Promise<void> {
  const { status, headers, body } = await gateway.ask(given);
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'TOKEN_INVALID', details: { reason } } }] });
  expect(body.data).toBeUndefined();
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toMatch(/^Bearer .*error="invalid_token"/);
}

async function viewerOf(given?: string, headers?: Record<string, string>): Promise<unknown> {
  const { body } = await gateway.ask(given, headers);
  expect(body.errors).toBeUndefined();
  return JSON.parse(body.data.mirror);
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token', () => {
  it('that is valid is taken, again and again', async () => {
    const given = await token({ roles: ['ANALYST'], region_scope: '*' });
    for (let time = 0; time < 3; time += 1) {
      expect(await viewerOf(given)).toEqual({ subject: 'test', roles: ['ANALYST'], regionScope: '*' });
    }
  });

  it('without a signature is refused (alg none)', async () => {
    const claims = { iss: issuer, aud: audience, sub: 'test', exp: now() + 60, roles: ['ADMIN'] };
    for (const alg of ['none', 'None', 'NONE']) {
      await expectRefused(`${base64url({ alg, kid: key.kid })}.${base64url(claims)}.`, 'algorithm');
      await expectRefused(`${base64url({ alg, kid: key.kid })}.${base64url(claims)}.AAAA`, 'algorithm');
    }
  });

  it('signed with the public key as a shared secret is refused (HS256)', async () => {
    const pem = createPublicKey({ key: publicPart(key) as JsonWebKey, format: 'jwk' })
      .export({ type: 'spki', format: 'pem' })
      .toString();
    const claims = { iss: issuer, aud: audience, sub: 'test', exp: now() + 60, roles: ['ADMIN'] };
    const text = `${base64url({ alg: 'HS256', kid: key.kid })}.${base64url(claims)}`;
    await expectRefused(`${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`, 'algorithm');
  });

  it.each([
    ['of another issuer', { iss: 'https://issuer.example' }, 'claim iss'],
    ['for another audience', { aud: 'another-service' }, 'claim aud'],
    ['that is an ID token: its audience is the client', { aud: 'front-end', nonce: 'n' }, 'claim aud'],
    ['without an issuer', { iss: undefined }, 'claim iss'],
    ['without an audience', { aud: undefined }, 'claim aud'],
    ['without an end', { exp: undefined }, 'claim exp'],
    ['without a subject', { sub: undefined }, 'claim sub'],
    ['with an empty subject', { sub: '' }, 'claim sub'],
    ['that has expired', { exp: now() - 10 }, 'expired'],
    ['that is not yet valid', { nbf: now() + 60 }, 'claim nbf'],
    ['whose end is no number', { exp: 'never' }, 'claim exp'],
    ['whose roles are no list', { roles: 'ADMIN' }, 'claim roles'],
    ['whose region is no code', { region_scope: '15%' }, 'claim region_scope'],
    ['whose region has three digits', { region_scope: '150' }, 'claim region_scope'],
    ['whose region is empty', { region_scope: '' }, 'claim region_scope'],
    ['whose community is a number', { community: 7 }, 'claim community'],
    ['whose agreement is no list', { agreement: 'Volunteer' }, 'claim agreement'],
    ['whose purpose has a line break', { purpose: 'a\nb' }, 'claim purpose'],
  ])('%s is refused', async (_, claims, reason) => {
    await expectRefused(await token(claims), reason);
  });

  describe('by the clock', () => {
    // The clock stands still: a busy machine must not bring the end nearer.
    beforeEach(() => stopClock(Date.now()));
    afterEach(() => jest.useRealTimers());

    it.each([
      ['4 seconds past its end', (second: number) => ({ exp: second - 4 })],
      ['4 seconds before its beginning', (second: number) => ({ nbf: second + 4 })],
    ])('%s is taken: clocks differ', async (_, claimsAt) => {
      const claims = claimsAt(now());
      expect(await viewerOf(await token({ exp: now() + 60, ...claims }))).toMatchObject({ subject: 'test' });
    });

    it('is refused after its end although it was taken before', async () => {
      const given = await token({ exp: now() + 1 });
      expect(await viewerOf(given)).toMatchObject({ subject: 'test' });
      jest.setSystemTime(Date.now() + 10_000);
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      await expectRefused(given, 'expired');
    });
  });

  it('of another kind is refused', async () => {
    await expectRefused(await token({}, { typ: 'logout+jwt' }), 'type');
  });

  it('with a critical header that is not understood is refused', async () => {
    const given = await token();
    const [, payload, signature] = given.split('.') as [string, string, string];
    const header = base64url({ alg: 'RS256', kid: key.kid, crit: ['urn:x'], 'urn:x': 1 });
    await expectRefused(`${header}.${payload}.${signature}`, 'form');
  });

  it('that brings its own key is refused', async () => {
    const own = makeSigningKey('RS256');
    const header = { jwk: publicPart(own), jku: 'https://attacker.example/keys', kid: key.kid };
    await expectRefused(await signToken({ key: own, issuer, header }), 'signature');
  });

  it('with one claim changed under its signature is refused', async () => {
    const [header, payload, signature] = (await token({ roles: ['VOLUNTEER'] })).split('.') as [
      string,
      string,
      string,
    ];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    await expectRefused(`${header}.${base64url({ ...claims, roles: ['ADMIN'] })}.${signature}`, 'signature');
  });

  it('that is none is refused', async () => {
    for (const text of ['a', 'a.b', 'a.b.c', '..', 'e30.e30.e30', 'a.b.c.d.e', '-'.repeat(4_000)]) {
      const { status, body } = await gateway.ask(text);
      expect(status).toBe(401);
      expect(body.errors).toMatchObject([{ extensions: { code: 'TOKEN_INVALID' } }]);
    }
  });

  it('in another scheme, or none at all after Bearer, is refused, not taken for the public’s', async () => {
    for (const authorization of ['Basic YTpi', 'Bearer', 'Bearer a b', await token()]) {
      const { status, body } = await gateway.ask(undefined, { authorization });
      expect(status).toBe(401);
      expect(body.errors[0].extensions.code).toBe('TOKEN_INVALID');
    }
  });

  it('that is refused is so in Chinese, and without being quoted', async () => {
    const { body } = await gateway.ask(await token({ community: 15_012_319_900_101 }), {
      'accept-language': 'zh-CN',
    });
    expect(body.errors[0].message).toMatch(/^访问令牌无效（claim community）/);
    expect(JSON.stringify(body)).not.toContain('15012319');
  });
});

it('names of roles that this graph does not know give nothing', async () => {
  const given = await token({ roles: ['ROOT', 'PUBLIC', 'AUDITOR', 'AUDITOR', 'officer'] });
  expect(await viewerOf(given)).toMatchObject({ roles: ['AUDITOR'] });
});

it('a flood of tokens with unknown keys does not become a flood at the provider', async () => {
  await viewerOf(await token());
  const before = keyRequests;
  const stranger = makeSigningKey('ES256');
  for (let wave = 0; wave < 10; wave += 1) {
    await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const given = await signToken({ key: { ...stranger, kid: `made-up-${wave}-${index}` }, issuer });
        expect((await gateway.ask(given)).status).toBe(401);
      }),
    );
  }
  expect(keyRequests - before).toBeLessThanOrEqual(1);
});

it.each([
  ['that answers 500', { status: 500, body: '' }],
  ['that answers HTML', { status: 200, body: '<html>' }],
  ['that answers something else', { status: 200, body: '{"keys":7}' }],
])('a provider %s is asked once in a while, not once a token', async (_, answer) => {
  const fresh = await startGateway();
  const before = keyRequests;
  published = () => answer;
  try {
    const given = await token();
    for (let time = 0; time < 10; time += 1) {
      const { status, body } = await fresh.ask(given);
      expect(status).toBe(503);
      expect(body.errors[0].extensions.code).toBe('IDENTITY_PROVIDER_UNAVAILABLE');
    }
    expect(keyRequests - before).toBeLessThanOrEqual(2);
  } finally {
    published = () => publish(key);
    await fresh.stop();
  }
});

describe('what a client says of itself beside its token', () => {
  it('in x-viewer has no effect at the gateway, however it is signed', async () => {
    const raised = { subject: 'attacker', roles: ['ADMIN' as const], regionScope: '*' };
    for (const body of ['', JSON.stringify({ query: '{ mirror }' })]) {
      for (const name of ['mirror', 'gateway']) {
        const header = viewerSigner(viewerKey, name)(raised, body);
        expect(await viewerOf(undefined, { [viewerHeader]: header })).toEqual(publicViewer);
        expect(await viewerOf(await token(), { [viewerHeader]: header })).toEqual({
          ...publicViewer,
          subject: 'test',
        });
      }
    }
    expect(await viewerOf(undefined, { [viewerHeader]: 'garbage' })).toEqual(publicViewer);
  });

  it.each([
    ['% alone', '%', 'encoding'],
    ['bytes that are no UTF-8', '%ff%fe', 'encoding'],
    ['unencoded letters beyond ASCII', 'Pr\u00fcfung', 'encoding'],
    ['201 characters', encodeURIComponent('用'.repeat(201)), 'length'],
    ['a line break', 'a%0Ab', 'characters'],
    ['a NUL', 'a%00b', 'characters'],
    ['a character that turns the line around', encodeURIComponent('a\u202eb'), 'characters'],
  ])('in x-purpose is refused when it is %s', async (_, purpose, reason) => {
    const { status, body } = await gateway.ask(await token(), { 'x-purpose': purpose });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ extensions: { code: 'PURPOSE_INVALID', details: { reason } } }]);
  });

  it('in x-purpose may be 200 characters long, and empty counts as none', async () => {
    const longest = '用'.repeat(200);
    expect(await viewerOf(await token(), { 'x-purpose': encodeURIComponent(longest) })).toMatchObject({
      purpose: longest,
    });
    expect(await viewerOf(await token(), { 'x-purpose': '%20' })).not.toHaveProperty('purpose');
  });
});

it('a gateway that knows no issuer serves the public and refuses every token', async () => {
  const closed = await startMirrorGateway(publicOnly, viewerKey);
  try {
    const { body } = await closed.ask();
    expect(JSON.parse(body.data.mirror)).toEqual(publicViewer);
    const refused = await closed.ask(await token());
    expect(refused.status).toBe(401);
    expect(refused.body.errors[0].extensions.details).toEqual({ reason: 'no issuer is configured' });
  } finally {
    await closed.stop();
  }
});
