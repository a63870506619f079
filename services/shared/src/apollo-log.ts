import type { Log } from './log';
import { withoutValues } from './logged-error';

/**
 * Where Apollo's servers log. Their notices are of use when debugging only, their warnings and errors always; they
 * hand over errors and texts that quote errors.
 */
export function apolloLog(log: Log) {
  const to = (level: 'trace' | 'debug' | 'warn' | 'error') => (notice: unknown) => {
    if (notice instanceof Error) {
      log[level]({ err: notice }, 'Apollo');
    } else {
      log[level](withoutValues(String(notice)));
    }
  };
  return { debug: to('trace'), info: to('debug'), warn: to('warn'), error: to('error') };
}
