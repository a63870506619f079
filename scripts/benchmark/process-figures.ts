import { readFileSync } from 'node:fs';

/*
 * What Linux tells of a process. Other systems tell it in other ways or not at all: there the answer is null,
 * and the benchmark leaves the figure out.
 */

/** The most memory (bytes) that a process has had at once, its highest resident set. */
export function peakMemory(pid: number): number | null {
  return kilobytes(`/proc/${pid}/status`, 'VmHWM');
}

/**
 * Memory (bytes) of processes that share some of it, such as PostgreSQL's: what they share counts once.
 * Processes that have just ended count for nothing.
 */
export function memoryOfFamily(pids: readonly number[]): number | null {
  const known = pids
    .map((pid) => kilobytes(`/proc/${pid}/smaps_rollup`, 'Pss'))
    .filter((bytes) => bytes !== null);
  return known.length === 0 ? null : known.reduce((sum, bytes) => sum + bytes, 0);
}

/** Ticks per second in which Linux counts CPU time for every program, whatever its own clock. */
const ticksPerSecond = 100;

/** CPU time (milliseconds) that a process has used, in user and in kernel mode. */
export function cpuMilliseconds(pid: number): number | null {
  const text = readOrNull(`/proc/${pid}/stat`);
  if (text === null) {
    return null;
  }
  // The second field is the program's name in parentheses, which may hold spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1_000;
}

function kilobytes(file: string, name: string): number | null {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readOrNull(file) ?? '');
  return found === null ? null : Number(found[1]) * 1_024;
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
