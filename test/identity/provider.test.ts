import { randomBytes } from 'node:crypto';
import { decodeProtectedHeader } from 'jose';
import { openIdIssuer } from '../../services/gateway/src/openid-issuer';
import { openLog } from '../../services/shared/src/log';
import { publicViewer } from '../../services/shared/src/viewer';
import { startMirrorGateway, type MirrorGateway } from '../support/gateway';
import {
  audience,
  makeSigningKey,
  startIdentityProvider,
  type IdentityProvider,
} from '../support/identity-provider';

/** Access tokens of a real provider, from its token endpoint to the subgraph. */

const clients = {
  officer: { roles: ['OFFICER', 'SOMETHING_ELSE'], region_scope: '1509', purpose: '低保核查' },
  bureau: {
    roles: ['BUREAU'],
    region_scope: '522723',
    agreement: ['Query.volunteers', 'Volunteer.region'],
    purpose: '数据共享',
  },
  nobody: {},
};

const keysMaxAgeMilliseconds = 1_500;
const keysCooldownMilliseconds = 100;

let provider: IdentityProvider;
let gateway: MirrorGateway;

async function start(keys: Parameters<typeof startIdentityProvider>[0]['keys'], algorithm = 'ES256') {
  provider = await startIdentityProvider({ keys, algorithm, clients });
  gateway = await startMirrorGateway(
    {
      issuer: openIdIssuer({
        issuer: provider.issuer,
        audience,
        log: openLog('gateway', 'silent'),
        keysMaxAgeMilliseconds,
        keysCooldownMilliseconds,
        retryMilliseconds: 100,
      }),
      demo: null,
    },
    randomBytes(32),
  );
}

afterEach(async () => {
  await gateway?.stop();
  await provider?.stop();
});

async function viewerOf(token?: string, headers?: Record<string, string>): Promise<unknown> {
  const { status, body } = await gateway.ask(token, headers);
  expect(body.errors).toBeUndefined();
  expect(status).toBe(200);
  return JSON.parse(body.data.mirror);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Takes the provider away and brings it back at the same address with other keys. */
async function restart(keys: Parameters<typeof startIdentityProvider>[0]['keys']) {
  await provider.stop();
  provider = await startIdentityProvider({ port: provider.port, keys, clients });
}

it.each(['ES256', 'RS256', 'EdDSA'] as const)(
  'an access token signed with %s makes its bearer the viewer in the subgraph',
  async (algorithm) => {
    await start([makeSigningKey(algorithm)], algorithm);
    expect(await viewerOf(await provider.tokenOf('officer'))).toEqual({
      subject: 'officer',
      roles: ['OFFICER'],
      regionScope: '1509',
      purpose: '低保核查',
    });
    expect(await viewerOf(await provider.tokenOf('nobody'))).toEqual({ ...publicViewer, subject: 'nobody' });
    expect(await viewerOf()).toEqual(publicViewer);
  },
);

it('a purpose stated with the request goes before the token’s, but not for a partner bureau', async () => {
  await start([makeSigningKey()]);
  const stated = { 'x-purpose': encodeURIComponent('走访慰问') };
  expect(await viewerOf(await provider.tokenOf('officer'), stated)).toMatchObject({ purpose: '走访慰问' });
  expect(await viewerOf(await provider.tokenOf('bureau'), stated)).toMatchObject({ purpose: '数据共享' });
  expect(await viewerOf(await provider.tokenOf('nobody'), stated)).toMatchObject({ purpose: '走访慰问' });
});

it('the provider is asked once for what it publishes, however many tokens come', async () => {
  await start([makeSigningKey()]);
  const tokens = await Promise.all(Array.from({ length: 20 }, () => provider.tokenOf('officer')));
  await Promise.all(tokens.map((token) => viewerOf(token)));
  expect(provider.asked.filter((path) => path !== '/token')).toEqual([
    '/.well-known/openid-configuration',
    '/jwks',
  ]);
});

it('keys are rotated without a restart: the old one holds while it is published, the new one at once', async () => {
  const [first, second] = [makeSigningKey(), makeSigningKey()];
  await start([first]);
  const old = await provider.tokenOf('officer');
  const unusedOld = await provider.tokenOf('bureau');
  await viewerOf(old);

  await restart([second, first]);
  const fresh = await provider.tokenOf('officer');
  expect(decodeProtectedHeader(fresh).kid).toBe(second.kid);
  await pause(keysCooldownMilliseconds);
  expect(await viewerOf(fresh)).toMatchObject({ subject: 'officer' });
  expect(await viewerOf(unusedOld)).toMatchObject({ subject: 'bureau' });

  const lateOld = await provider.tokenOf('nobody');
  await restart([second]);
  await pause(keysMaxAgeMilliseconds);
  expect(await viewerOf(lateOld)).toMatchObject({ subject: 'nobody' });
});

it('a key that is withdrawn is refused once the kept keys are too old', async () => {
  const [first, second] = [makeSigningKey(), makeSigningKey()];
  await start([first]);
  await viewerOf(await provider.tokenOf('officer'));
  const unused = await provider.tokenOf('bureau');
  await restart([second]);
  await pause(keysMaxAgeMilliseconds);
  const { status, body } = await gateway.ask(unused);
  expect(status).toBe(401);
  expect(body.errors).toMatchObject([{ extensions: { code: 'TOKEN_INVALID', details: { reason: 'key' } } }]);
});

it('a provider that is away is the reason given, and its return is noticed', async () => {
  await start([makeSigningKey()]);
  const { port } = provider;
  const keys = [makeSigningKey()];
  await provider.stop();
  const whileAway = await startIdentityProvider({ keys, clients });
  const token = await whileAway.tokenOf('officer');
  await whileAway.stop();

  const { status, headers, body } = await gateway.ask(token);
  expect(status).toBe(503);
  expect(headers.get('retry-after')).not.toBeNull();
  expect(body.errors).toMatchObject([{ extensions: { code: 'IDENTITY_PROVIDER_UNAVAILABLE' } }]);
  expect((await gateway.ask()).status).toBe(200);

  provider = await startIdentityProvider({ port, keys, clients });
  await pause(100);
  expect(await viewerOf(await provider.tokenOf('officer'))).toMatchObject({ subject: 'officer' });
});
