import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

const demoIdentity = z.object({
  /** Private key that signs the demo's tokens. */
  tokenKey: z.object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    kid: z.string().min(1),
    x: secret,
    y: secret,
    d: secret,
  }),
  /** Key of the viewer header between gateway and subgraphs. */
  viewerKey: secret,
  /** Keys of the demo's personal data, the current one first. */
  personalDataKeys: z.array(z.object({ id: z.string().regex(/^[a-z0-9-]{1,16}$/), secret })).min(1),
});

/** The secrets of demo mode. Whoever holds them may be anybody in the demo. */
export type DemoIdentity = z.infer<typeof demoIdentity>;

/** Raised when the file of a demo identity cannot be used. */
class DemoIdentityError extends Error {
  readonly code = 'DEMO_IDENTITY_INVALID';
  readonly remedy =
    'Restore it from a copy; or remove it and the database of the demo, and the next start makes both anew.';
}

/** Makes a demo identity out of fresh randomness. */
export function makeDemoIdentity(): DemoIdentity {
  const { kty, crv, x, y, d } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    format: 'jwk',
  });
  const kid = `demo-${randomBytes(6).toString('hex')}`;
  return demoIdentity.parse({
    tokenKey: { kty, crv, kid, x, y, d },
    viewerKey: randomBytes(32).toString('base64url'),
    personalDataKeys: [{ id: 'demo', secret: randomBytes(32).toString('base64url') }],
  });
}

/** The demo's keys as the settings of its processes. */
export function demoSettings({ viewerKey, personalDataKeys }: DemoIdentity) {
  const keys = personalDataKeys.map((key) => `${key.id}:${key.secret}`);
  return { VIEWER_SIGNING_KEY: viewerKey, PERSONAL_DATA_KEYS: keys.join(',') };
}

/**
 * Reads the file of a demo identity.
 * @throws DemoIdentityError when it cannot be read or is damaged; never shows what is in it
 */
export function readDemoIdentity(file: string): DemoIdentity {
  const text = readText(file);
  try {
    return demoIdentity.parse(JSON.parse(text));
  } catch {
    throw new DemoIdentityError(`the demo identity ${file} is damaged`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new DemoIdentityError(`the demo identity ${file} cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
