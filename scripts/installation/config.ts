import { z } from 'zod';
import { host, logLevel, port, readSettings, readTogether } from '../../services/shared/src/settings';
import { isDemo, openDemoProtection, readProtection, type Protection } from './protection';

/** Settings of `npm start` and the other scripts; databases are read by `installation/databases.ts`. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  const settings = readSettings(
    z.object({
      HOST: host,
      PORT: port(4000),
      LOG_LEVEL: logLevel.default('warn'),
      DATA_FOLDER: z.string().default('.data'),
    }),
    environment,
  );
  return { ...settings, environment };
}

export type Config = ReturnType<typeof readConfig>;

/**
 * Settings of a script that serves, and the protection of what it serves. In demo mode (no OIDC_ISSUER, not
 * production) the protection is the data folder's; otherwise it must be in the environment.
 * @throws SettingsError naming all that is missing or wrong
 */
export function readServingConfig(
  options: { readonly overHttp: boolean },
  environment: NodeJS.ProcessEnv = process.env,
): { config: Config; protection: Protection } {
  const { config, protection } = readTogether({
    config: () => readConfig(environment),
    protection: () => (isDemo(environment) ? null : readProtection(environment, options)),
  });
  return {
    config,
    protection: protection ?? openDemoProtection(config.DATA_FOLDER, environment, options),
  };
}

/** Whether an `npm run` started this process. */
export function startedByNpm(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment['npm_lifecycle_event'] !== undefined;
}
