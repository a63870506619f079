import { z } from 'zod';
import { readDatabaseSettings } from '../../shared/src/database-settings';
import { host, logLevel, port, readSettings } from '../../shared/src/settings';

/** Settings of this service when it runs as a process of its own. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  const settings = readSettings(z.object({ HOST: host, PORT: port(4002), LOG_LEVEL: logLevel }), environment);
  return { ...settings, database: readDatabaseSettings('workforce', environment) };
}
