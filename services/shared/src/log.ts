import { pino, type Logger } from 'pino';
import { loggedError } from './logged-error';
import { withoutNamesAndNumbers } from './shown-text';

export type Log = Logger;

/**
 * Structured log of one process, one JSON object a line on standard output. An error, under whatever key, is
 * written without the values that it quotes.
 * @param destination where the lines go instead
 */
export function openLog(name: string, level: string, destination?: { write(line: string): void }): Log {
  const options = {
    name,
    level,
    formatters: { log: withLoggedErrors },
    // Pino's own would take what `withLoggedErrors` has made for one more error.
    serializers: { err: (logged: unknown) => logged },
    hooks: {
      logMethod(this: Logger, args: Parameters<Logger['info']>, method: Logger['info']) {
        method.apply(this, withMessage(args as unknown[]) as typeof args);
      },
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function withLoggedErrors(entry: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key,
      key === 'err' || value instanceof Error ? loggedError(value) : value,
    ]),
  );
}

/** Pino takes an error's own message where none is given; here one always is. */
function withMessage([first, message, ...rest]: unknown[]): unknown[] {
  if (typeof first === 'string') {
    return [withoutNamesAndNumbers(first), message, ...rest];
  }
  const entry = first instanceof Error ? { err: first } : first;
  return [entry, typeof message === 'string' ? withoutNamesAndNumbers(message) : 'error', ...rest];
}
