import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

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

/** CPU time (milliseconds) that groups of processes used, what was there to use, and what all other programs used. */
type CpuUse<Group extends string> = Record<Group | 'available' | 'strangers', number>;

/**
 * Begins to watch groups of processes; the function returned tells what CPU time they have used since. A process
 * that ends or begins meanwhile counts among the strangers.
 */
export function watchCpu<Group extends string>(
  groups: Readonly<Record<Group, readonly number[]>>,
): () => CpuUse<Group> | null {
  const names = Object.keys(groups) as Group[];
  const look = () => names.map((name) => new Map(groups[name].map((pid) => [pid, cpuMilliseconds(pid)])));
  const before = { processes: look(), machine: machineMilliseconds() };
  return () => {
    const after = { processes: look(), machine: machineMilliseconds() };
    const used = {} as CpuUse<Group>;
    let ours = 0;
    for (const [index, name] of names.entries()) {
      let sum = 0;
      for (const [pid, start] of before.processes[index]!) {
        const end = after.processes[index]!.get(pid);
        sum += start == null || end == null ? 0 : end - start;
      }
      ours += sum;
      used[name] = sum;
    }
    const busy = after.machine.busy - before.machine.busy;
    const all = { available: after.machine.all - before.machine.all, strangers: Math.max(0, busy - ours) };
    return ours === 0 ? null : Object.assign(used, all);
  };
}

/** CPU time (milliseconds) that a process has used, in user and in kernel mode. */
function cpuMilliseconds(pid: number): number | null {
  const text = readOrNull(`/proc/${pid}/stat`);
  if (text === null) {
    return null;
  }
  // The second field is the program's name in parentheses, which may hold spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1_000;
}

/** CPU time of all cores since the machine began, idle or not. */
function machineMilliseconds(): { busy: number; all: number } {
  const times = cpus().map((core) => core.times);
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return { all, busy: all - times.reduce((sum, { idle }) => sum + idle, 0) };
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
