import {
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { readDemoIdentity } from '../../services/gateway/src/demo-identity';
import type { KeyMaterial, KeyRing } from '../../services/shared/src/personal-data/key-ring';
import { readKeyRing } from '../../services/shared/src/personal-data/settings';
import { SettingsError } from '../../services/shared/src/settings';
import type { Config } from './config';
import { demoIdentityFile } from './demo-identity-file';
import { isDemo, openDemoProtection } from './protection';

/**
 * The keys of the installation's personal data: those of PERSONAL_DATA_KEYS, in demo mode else the demo's.
 * @throws SettingsError
 */
export function readInstallationKeys({ DATA_FOLDER, environment }: Config): KeyRing {
  const keys = isDemo(environment)
    ? openDemoProtection(DATA_FOLDER, environment, { overHttp: false }).keys
    : readKeyRing(environment);
  if (keys === null) {
    throw new SettingsError([
      'PERSONAL_DATA_KEYS: must be set, to the keys that the services have, the current one first',
    ]);
  }
  return keys;
}

/** Puts a new key before the demo's others. The file has it wholly or, after a crash, not at all. */
export function addDemoKey({ DATA_FOLDER, environment }: Config, { id, secret }: KeyMaterial): void {
  const file = environment['DEMO_IDENTITY'] || demoIdentityFile(DATA_FOLDER);
  const identity = readDemoIdentity(file);
  const key = { id, secret: secret.toString('base64url') };
  const { uid, gid } = statSync(file);
  const unfinished = `${file}.new`;
  rmSync(unfinished, { force: true });
  const handle = openSync(unfinished, 'wx', 0o600);
  try {
    const changed = { ...identity, personalDataKeys: [key, ...identity.personalDataKeys] };
    writeFileSync(handle, `${JSON.stringify(changed, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (process.geteuid?.() === 0) {
    chownSync(unfinished, uid, gid);
  }
  renameSync(unfinished, file);
}
