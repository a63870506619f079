import { z } from 'zod';
import type { DatabaseSettings } from './database';
import { databaseUrl, readSettings } from './settings';

const poolSize = z.coerce.number('must be a whole number').int().min(1).max(200).default(10);

/**
 * Where a service finds its database: `<NAME>_DATABASE_URL` (its own role's login), else `DATABASE_URL`
 * with the service's role assumed. `DATABASE_POOL_SIZE` bounds its connections (default 10).
 * @param fallback what to use when neither is set, such as the embedded server's URL; without it the absence is an error
 * @throws SettingsError
 */
export function readDatabaseSettings(
  service: string,
  environment: NodeJS.ProcessEnv,
  fallback?: string,
): DatabaseSettings {
  const own = `${service.toUpperCase()}_DATABASE_URL`;
  const settings = readSettings(
    z
      .object({
        [own]: databaseUrl.optional(),
        DATABASE_URL: databaseUrl.optional(),
        DATABASE_POOL_SIZE: poolSize,
      })
      .refine((given) => given[own] ?? given['DATABASE_URL'] ?? fallback, {
        path: [own],
        message:
          'must be set (or DATABASE_URL for all services): postgresql://user:password@host:5432/database',
      }) as unknown as z.ZodObject,
    environment,
  ) as Record<string, string | undefined> & { DATABASE_POOL_SIZE: number };
  const url = settings[own] ?? settings['DATABASE_URL'] ?? fallback!;
  return {
    url,
    assumeRole: settings[own] === undefined && settings['DATABASE_URL'] !== undefined,
    poolSize: settings.DATABASE_POOL_SIZE,
  };
}
