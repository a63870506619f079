import { z } from 'zod';
import type { DatabaseSettings } from './database';
import { readDatabaseSettings } from './database-settings';
import type { KeyRing } from './personal-data/key-ring';
import { readKeyRing } from './personal-data/settings';
import { host, isProduction, logLevel, port, readSettings, readTogether, SettingsError } from './settings';
import { readViewerKey } from './viewer-key';

/** Settings of a service that runs as a process of its own. */
export interface ServiceSettings {
  readonly HOST: string;
  readonly PORT: number;
  readonly LOG_LEVEL: string;
  readonly database: DatabaseSettings;
  /** Checks the viewers that the gateway hands over; null: everybody is the public. */
  readonly viewerKey: Buffer | null;
  /** Keys of personal data; null: it stays closed. */
  readonly keys: KeyRing | null;
}

/**
 * Reads the settings of a service. Outside production the two keys may be missing, and what they protect is
 * then closed; in production their absence is an error.
 * @throws SettingsError naming all that is missing or wrong
 */
export function readServiceSettings(
  service: string,
  usualPort: number,
  environment: NodeJS.ProcessEnv,
): ServiceSettings {
  const { server, ...protection } = readTogether({
    server: () =>
      readSettings(z.object({ HOST: host, PORT: port(usualPort), LOG_LEVEL: logLevel }), environment),
    database: () => readDatabaseSettings(service, environment),
    viewerKey: () => readViewerKey(environment),
    keys: () => readRequiredKeyRing(environment),
  });
  return { ...server, ...protection };
}

/**
 * The key ring of `PERSONAL_DATA_KEYS`, which production cannot do without.
 * @throws SettingsError
 */
function readRequiredKeyRing(environment: NodeJS.ProcessEnv): KeyRing | null {
  const keys = readKeyRing(environment);
  if (keys === null && isProduction(environment)) {
    throw new SettingsError([
      'PERSONAL_DATA_KEYS: must be set in production: <id>:<32 bytes in base64url>,…',
    ]);
  }
  return keys;
}
