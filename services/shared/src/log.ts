import { pino, type Logger } from 'pino';

export type Log = Logger;

/** Structured log of one process, one JSON object a line on standard output. */
export function openLog(name: string, level: string): Log {
  return pino({ name, level });
}
