import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { readDemoIdentity } from '../../services/gateway/src/demo-identity';
import { demoIssuer } from '../../services/gateway/src/demo-issuer';
import { startMirrorGateway } from '../support/gateway';
import { runProgram } from '../support/run-program';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'social-work-graph-token-'));
  file = join(folder, 'demo-identity.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const token = (options: string, settings: Record<string, string> = {}) =>
  runProgram(['dist/scripts/token.js', ...options.split(' ').filter(Boolean)], {
    DATA_FOLDER: folder,
    ...settings,
  });

it('prints a token that a demo over the same data folder takes, and nothing else', async () => {
  const { exitCode, stdout, stderr } = await token(
    '--role OFFICER --region 1509 --subject li.ming --community c --volunteer v --agency a --worker w ' +
      '--agreement Volunteer.region,Query.volunteers --purpose 走访慰问 --hours 2',
  );
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  expect(exitCode).toBe(0);
  const { iat, exp } = decodeJwt(stdout.trim());
  expect(exp! - iat!).toBe(7_200);

  const identity = readDemoIdentity(file);
  const gateway = await startMirrorGateway(
    demoIssuer(identity),
    Buffer.from(identity.viewerKey, 'base64url'),
  );
  try {
    const { body } = await gateway.ask(stdout.trim());
    expect(JSON.parse(body.data.mirror)).toEqual({
      subject: 'li.ming',
      roles: ['OFFICER'],
      regionScope: '1509',
      community: 'c',
      volunteer: 'v',
      agency: 'a',
      worker: 'w',
      agreement: ['Volunteer.region', 'Query.volunteers'],
      purpose: '走访慰问',
    });
  } finally {
    await gateway.stop();
  }
});

it('makes the secrets once, for their owner alone, also when two make them at the same time', async () => {
  const runs = await Promise.all([token('--role ADMIN'), token('--role ADMIN'), token('--role AUDITOR')]);
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const kids = runs.map(({ stdout }) => Buffer.from(stdout.split('.')[0]!, 'base64url').toString());
  expect(new Set(kids).size).toBe(1);
  const before = await readFile(file, 'utf8');
  await token('--role ADMIN');
  expect(await readFile(file, 'utf8')).toBe(before);
});

it.each([
  ['', /--role is missing: one of VOLUNTEER, /],
  ['--role BOSS', /--role BOSS is unknown/],
  ['--role PUBLIC', /--role PUBLIC needs no token/],
  ['--role OFFICER', /--region is missing: OFFICER/],
  ['--role OFFICER --region 150', /--region 150 is no division code/],
  ['--role ADMIN --hours 0', /--hours 0 is out of range/],
  ['--role ADMIN --hours soon', /--hours soon is out of range/],
  ['--role ADMIN --subject=', /--subject is empty/],
  ['--role ADMIN --purpose=', /--purpose must be a text/],
  ['--rule ADMIN', /ARGUMENT_UNKNOWN: .*--rule/],
])('“%s” is refused with a word on what is wrong', async (options, message) => {
  const { exitCode, stdout, stderr } = await token(options);
  expect(exitCode).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at .*\(/);
});

it.each<Record<string, string>>([{ NODE_ENV: 'production' }, { OIDC_ISSUER: 'https://issuer.example' }])(
  'gives no token where tokens are not its own to give: %j',
  async (settings) => {
    const { exitCode, stdout, stderr } = await token('--role ADMIN', settings);
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^DEMO_MODE_ONLY: /);
    expect(existsSync(file)).toBe(false);
  },
);

it('says that the file is damaged, and leaves it', async () => {
  await writeFile(file, '{"tokenKey":');
  const { exitCode, stderr } = await token('--role ADMIN');
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^DEMO_IDENTITY_INVALID: .* is damaged/);
  expect(await readFile(file, 'utf8')).toBe('{"tokenKey":');
});
