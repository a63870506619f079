import { demoSettings, readDemoIdentity } from '../../services/gateway/src/demo-identity';
import { readIdentitySettings, type IdentitySettings } from '../../services/gateway/src/identity-settings';
import type { KeyRing } from '../../services/shared/src/personal-data/key-ring';
import { readKeyRing } from '../../services/shared/src/personal-data/settings';
import { isProduction, readTogether, SettingsError } from '../../services/shared/src/settings';
import { demoIdentityFile } from './demo-identity-file';

/** What protects the data of an installation that serves. */
export interface Protection {
  readonly identity: IdentitySettings;
  readonly keys: KeyRing;
  /** Settings for processes that are started, demo mode's added. */
  readonly environment: NodeJS.ProcessEnv;
}

interface ProtectionOptions {
  /** Whether the subgraphs are reached over HTTP. */
  readonly overHttp: boolean;
}

/** Whether anybody may be whoever they say: no identity provider is named, and it is not production. */
export function isDemo(environment: NodeJS.ProcessEnv): boolean {
  return !environment['OIDC_ISSUER'] && !isProduction(environment);
}

/**
 * Reads the protection of an installation with an identity provider.
 * @throws SettingsError naming all that is missing
 */
export function readProtection(environment: NodeJS.ProcessEnv, { overHttp }: ProtectionOptions): Protection {
  return {
    ...readTogether({
      identity: () => readIdentitySettings(environment, { overHttp }),
      keys: () => readKeys(environment),
    }),
    environment,
  };
}

/** The protection of demo mode: what the environment does not say comes from the data folder, made at need. */
export function openDemoProtection(
  dataFolder: string,
  environment: NodeJS.ProcessEnv,
  options: ProtectionOptions,
): Protection {
  const file = environment['DEMO_IDENTITY'] || demoIdentityFile(dataFolder);
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const settings = { ...demoSettings(readDemoIdentity(file)), ...given, DEMO_IDENTITY: file };
  return readProtection(settings, options);
}

function readKeys(environment: NodeJS.ProcessEnv): KeyRing {
  const keys = readKeyRing(environment);
  if (keys === null) {
    throw new SettingsError([
      'PERSONAL_DATA_KEYS: must be set outside demo mode: <id>:<32 random bytes in base64url>,…',
    ]);
  }
  return keys;
}
