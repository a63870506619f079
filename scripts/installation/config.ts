import { z } from 'zod';
import { host, logLevel, port, readSettings } from '../../services/shared/src/settings';

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

/** Whether an `npm run` started this process. */
export function startedByNpm(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment['npm_lifecycle_event'] !== undefined;
}
