import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { todayInChina } from '../calendar';
import { readSettings } from '../settings';
import { KeyRing, type KeyMaterial } from './key-ring';

const keyForm = /^[a-z0-9-]{1,16}:[A-Za-z0-9_-]{43}$/;

const keyList = z
  .string()
  .transform((text) => text.split(',').map((key) => key.trim()))
  .refine(
    (keys) => keys.every((key) => keyForm.test(key)),
    'must be a list of <id>:<32 bytes in base64url>, separated by commas, the current key first',
  )
  .refine(
    (keys) => new Set(keys.map((key) => key.split(':')[0])).size === keys.length,
    'must not give two keys the same id',
  );

/**
 * The key ring of `PERSONAL_DATA_KEYS` (`<id>:<32 bytes in base64url>,…`, the current key first).
 * @returns null when it is not set: personal data can then be neither read nor written
 * @throws SettingsError, which never shows the value
 */
export function readKeyRing(environment: NodeJS.ProcessEnv): KeyRing | null {
  const { PERSONAL_DATA_KEYS: keys } = readSettings(
    z.object({ PERSONAL_DATA_KEYS: keyList.optional() }),
    environment,
  );
  return keys === undefined ? null : new KeyRing(keys.map(keyMaterial));
}

function keyMaterial(text: string): KeyMaterial {
  const [id, secret] = text.split(':') as [string, string];
  return { id, secret: Buffer.from(secret, 'base64url') };
}

/** A key as it stands in `PERSONAL_DATA_KEYS`. */
export function keyText({ id, secret }: KeyMaterial): string {
  return `${id}:${secret.toString('base64url')}`;
}

/** Makes a key out of fresh randomness; its id begins with today's date. */
export function makeKey(): KeyMaterial {
  const id = `${todayInChina().replaceAll('-', '')}-${randomBytes(3).toString('hex')}`;
  return { id, secret: randomBytes(32) };
}
