import { z } from 'zod';

/** Raised when settings are missing or invalid: one line for each, all at once. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Settings are missing or invalid:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

/**
 * Parses the environment against a schema; an empty variable counts as absent.
 * @throws SettingsError naming every variable that is wrong, never its value (it may be a secret)
 */
export function readSettings<Shape extends z.ZodObject>(
  shape: Shape,
  environment: NodeJS.ProcessEnv,
): z.infer<Shape> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  return parsed.data;
}

/**
 * Reads several groups of settings and reports what is wrong with any of them at once.
 * @throws SettingsError with the problems of all groups
 */
export function readTogether<Readers extends Record<string, () => unknown>>(
  readers: Readers,
): { [Name in keyof Readers]: ReturnType<Readers[Name]> } {
  const problems = new Set<string>();
  const results = Object.entries(readers).map(([name, read]) => {
    try {
      return [name, read()];
    } catch (error) {
      if (!(error instanceof SettingsError)) {
        throw error;
      }
      error.problems.forEach((problem) => problems.add(problem));
      return [name, undefined];
    }
  });
  if (problems.size > 0) {
    throw new SettingsError([...problems]);
  }
  return Object.fromEntries(results) as { [Name in keyof Readers]: ReturnType<Readers[Name]> };
}

/** Whether the process runs in production (`NODE_ENV=production`), where nothing that protects may be missing. */
export function isProduction(environment: NodeJS.ProcessEnv): boolean {
  return environment['NODE_ENV'] === 'production';
}

/** A TCP port from a variable. */
export function port(fallback: number) {
  return z.coerce
    .number('must be a port number from 0 to 65535')
    .int('must be a whole number')
    .min(0, 'must be a port number from 0 to 65535')
    .max(65_535, 'must be a port number from 0 to 65535')
    .default(fallback);
}

/** An address to listen on; loopback unless said otherwise. */
export const host = z.string().default('127.0.0.1');

export const logLevel = z
  .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  .default('info');

/** An http or https URL. */
export const httpUrl = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    'must be an http or https URL',
  );

/** A PostgreSQL connection URL. */
export const databaseUrl = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol),
    'must be a URL such as postgresql://user:password@host:5432/database',
  );
