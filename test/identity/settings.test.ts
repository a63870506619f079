import { randomBytes } from 'node:crypto';
import { runProgram } from '../support/run-program';

/** What the built programs say when their settings leave the data unprotected. */

const key = randomBytes(32).toString('base64url');
const provider = { OIDC_ISSUER: 'https://issuer.example', OIDC_AUDIENCE: 'graph' };
const production = { NODE_ENV: 'production' };

const gateway = 'dist/services/gateway/main.js';
const workforce = 'dist/services/workforce/main.js';
const allInOne = 'dist/scripts/start.js';
const distributed = 'dist/scripts/distributed.js';

async function expectRefusal(program: string, settings: Record<string, string>, named: readonly string[]) {
  const { exitCode, stdout, stderr } = await runProgram([program], settings);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^Settings are missing or invalid:\n/);
  const lines = stderr.trim().split('\n').slice(1);
  expect(lines.map((line) => /^ {2}- (\w+): ./.exec(line)?.[1])).toEqual(named);
  expect(exitCode).toBe(1);
  for (const value of Object.values(settings)) {
    expect(value.length < 20 || !stderr.includes(value)).toBe(true);
  }
}

it.each<[string, string, Record<string, string>, string[]]>([
  [
    'the gateway in production with nothing',
    gateway,
    production,
    ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'VIEWER_SIGNING_KEY'],
  ],
  [
    'the gateway in production in demo mode',
    gateway,
    { ...production, ...provider, VIEWER_SIGNING_KEY: key, DEMO_IDENTITY: 'demo.json' },
    ['DEMO_IDENTITY'],
  ],
  [
    'the gateway with an issuer alone',
    gateway,
    { OIDC_ISSUER: provider.OIDC_ISSUER },
    ['OIDC_AUDIENCE', 'VIEWER_SIGNING_KEY'],
  ],
  ['the gateway with an issuer and no key for the services', gateway, provider, ['VIEWER_SIGNING_KEY']],
  ['the gateway with an audience and no issuer', gateway, { OIDC_AUDIENCE: 'graph' }, ['OIDC_ISSUER']],
  ['the gateway with a demo identity and no key', gateway, { DEMO_IDENTITY: 'x' }, ['VIEWER_SIGNING_KEY']],
  [
    'the gateway with two issuers',
    gateway,
    { ...provider, VIEWER_SIGNING_KEY: key, DEMO_IDENTITY: 'demo.json' },
    ['DEMO_IDENTITY'],
  ],
  [
    'the gateway with a short key, an issuer that is no URL and a wrong port',
    gateway,
    { OIDC_ISSUER: 'issuer', OIDC_AUDIENCE: 'graph', VIEWER_SIGNING_KEY: key.slice(1), PORT: 'x' },
    ['PORT', 'OIDC_ISSUER', 'VIEWER_SIGNING_KEY'],
  ],
  [
    'a service in production with nothing',
    workforce,
    production,
    ['WORKFORCE_DATABASE_URL', 'VIEWER_SIGNING_KEY', 'PERSONAL_DATA_KEYS'],
  ],
  [
    'a service with keys that are none',
    workforce,
    { WORKFORCE_DATABASE_URL: 'postgresql://a@b/c', VIEWER_SIGNING_KEY: 'x', PERSONAL_DATA_KEYS: 'x' },
    ['VIEWER_SIGNING_KEY', 'PERSONAL_DATA_KEYS'],
  ],
  [
    'all in one in production with nothing',
    allInOne,
    production,
    ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'PERSONAL_DATA_KEYS'],
  ],
  ['all in one with an issuer', allInOne, provider, ['PERSONAL_DATA_KEYS']],
  [
    'the distributed form in production with nothing',
    distributed,
    production,
    ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'VIEWER_SIGNING_KEY', 'PERSONAL_DATA_KEYS'],
  ],
  [
    'the distributed form with an issuer',
    distributed,
    provider,
    ['VIEWER_SIGNING_KEY', 'PERSONAL_DATA_KEYS'],
  ],
])('%s does not start, and names all that is missing', async (_, program, settings, named) => {
  await expectRefusal(program, settings, named);
});

it('a gateway in demo mode says which file it cannot read', async () => {
  const { exitCode, stderr } = await runProgram([gateway], {
    DEMO_IDENTITY: 'no-such-file.json',
    VIEWER_SIGNING_KEY: key,
    LOG_LEVEL: 'silent',
  });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^DEMO_IDENTITY_INVALID: the demo identity no-such-file\.json cannot be read/);
});
