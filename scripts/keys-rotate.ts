import { parseArgs } from 'node:util';
import { services } from '../services/gateway/src/all-in-one';
import { openPool } from '../services/shared/src/database';
import { rotateKeys, type Rotation } from '../services/shared/src/personal-data/rotation';
import { keyText, makeKey, readKeyRing } from '../services/shared/src/personal-data/settings';
import { serviceReadiness } from '../services/shared/src/readiness';
import { runProcess } from '../services/shared/src/run-process';
import { readConfig } from './installation/config';
import type { Databases } from './installation/databases';
import { addDemoKey, readInstallationKeys } from './installation/key-ring';
import { isDemo } from './installation/protection';
import { isComplete, rotationSummary, rotationTeller } from './installation/rotation-report';
import { reachDatabases } from './installation/set-up';

const help = `把全部个人信息改用密钥环中的当前密钥加密 / Re-encrypts all personal data under the current key of the ring

  npm run keys:rotate               can be interrupted at any moment and run again; the graph may stay up
  npm run keys:rotate -- --new-key  with PERSONAL_DATA_KEYS: prints a fresh key, does nothing else
                                    in demo mode: puts a fresh key into the demo, then re-encrypts (stop npm start first)

更换密钥 / To change the key (docs/operations.md):
  1. npm run -s keys:rotate -- --new-key
  2. put the new key SECOND in PERSONAL_DATA_KEYS of every service, restart them all: now everybody can read it
  3. put it FIRST on every service, restart them all: now everybody seals with it
  4. npm run keys:rotate, with the same PERSONAL_DATA_KEYS
  5. when it says that the old key may be taken out: take it out everywhere, restart; keep it with the backups
     that were made under it
`;

class RotationError extends Error {
  constructor(
    readonly code: 'DEMO_IS_RUNNING' | 'MIGRATIONS_PENDING' | 'ROTATION_INCOMPLETE',
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

/** `npm run keys:rotate [-- --new-key]`: see `help`. */
await runProcess(async (resources) => {
  const { values } = parseArgs({
    options: {
      'new-key': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const config = readConfig();
  if (values.help) {
    console.log(help);
    resources.finish();
    return;
  }
  if (values['new-key'] && (readKeyRing(config.environment) !== null || !isDemo(config.environment))) {
    console.log(keyText(makeKey()));
    resources.finish();
    return;
  }
  const databases = await reachDatabases(resources, config);
  if (values['new-key']) {
    requireDemoAtRest(databases);
    addDemoKey(config, makeKey());
  }
  const ring = readInstallationKeys(config);
  const tell = rotationTeller();
  const rotations: Rotation[] = [];
  for (const service of services) {
    const pool = openPool(service.name, databases.settingsOf(service.name));
    resources.add(() => pool.end());
    const readiness = await serviceReadiness(service, pool).run();
    if (readiness !== 'ok') {
      throw new RotationError(
        'MIGRATIONS_PENDING',
        `${service.name}: ${readiness}`,
        'Run npm run migrate, then this again.',
      );
    }
    rotations.push(await rotateKeys(service, pool, ring, tell));
  }
  for (const line of rotationSummary(rotations, ring)) {
    console.log(line);
  }
  if (!isComplete(rotations, ring)) {
    throw new RotationError(
      'ROTATION_INCOMPLETE',
      'not everything stands under the current key; keep the other keys',
      'Mend what is named above (✗), or put missing keys back into the ring. Where nothing is named, a process still ' +
        'seals under an older key: put the new one first in PERSONAL_DATA_KEYS there and restart it. Then run this again.',
    );
  }
  resources.finish();
});

/** A running demo holds the old ring in memory and could not read what is sealed under a new key. */
function requireDemoAtRest({ exclusive }: Databases): void {
  if (!exclusive) {
    throw new RotationError(
      'DEMO_IS_RUNNING',
      'the demo runs, or its database is not its own, so that it may run: it would not know the new key',
      'Stop npm start (or npm run distributed) first. With a database of your own, set PERSONAL_DATA_KEYS and follow ' +
        'npm run keys:rotate -- --help.',
    );
  }
}
