import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../embedded-postgres/port';
import { findPostgresProcesses } from '../embedded-postgres/processes';
import { whenReady, type Bench, type Program } from './bench';
import { significant, spreadOf, spreadOfKnown, type Spread } from './figures';
import { ask, type Headline } from './headline';
import { memoryOfFamily, peakMemory } from './process-figures';

type StartKind = 'first' | 'second';

/** One start of the all-in-one form with its embedded PostgreSQL. */
interface StartRound {
  readonly start: StartKind;
  readonly round: number;
  /** Until the addresses are printed and `/readyz` says ready. */
  readonly seconds: number;
  /** The first answer to the headline request, its planning included. */
  readonly firstAnswerMilliseconds: number;
  readonly stopSeconds: number;
  /** The most memory (bytes) at once; null where the system does not tell. */
  readonly nodePeakBytes: number | null;
  /** All of PostgreSQL's processes, what they share counted once; looked at twice a second. */
  readonly postgresPeakBytes: number | null;
}

interface StartSummary {
  readonly start: StartKind;
  readonly seconds: Spread;
  readonly firstAnswerMilliseconds: Spread;
  readonly stopSeconds: Spread;
  readonly nodePeakBytes: Spread | null;
  readonly postgresPeakBytes: Spread | null;
}

export interface StartFigures {
  readonly rounds: readonly StartRound[];
  readonly summaries: readonly StartSummary[];
}

/**
 * Measures `npm start` without installing and building: on a fresh data folder, and again on the same.
 * @throws Error when a start fails, answers wrongly, or leaves a process behind
 */
export async function measureStarts(
  bench: Bench,
  headline: Headline,
  count: number,
  tell: (line: string) => void,
): Promise<StartFigures> {
  const rounds: StartRound[] = [];
  for (let round = 1; round <= count; round += 1) {
    const folder = join(bench.folder, `start-${round}`);
    for (const start of ['first', 'second'] as const) {
      const measured = { start, round, ...(await measureStart(bench, headline, folder)) };
      rounds.push(measured);
      tell(`${start} start, round ${round}/${count}: ${measured.seconds.toFixed(2)} s`);
    }
  }
  const summaries = (['first', 'second'] as const).map((start): StartSummary => {
    const own = rounds.filter((round) => round.start === start);
    return {
      start,
      seconds: spreadOf(own.map((round) => round.seconds)),
      firstAnswerMilliseconds: spreadOf(own.map((round) => round.firstAnswerMilliseconds)),
      stopSeconds: spreadOf(own.map((round) => round.stopSeconds)),
      nodePeakBytes: spreadOfKnown(own.map((round) => round.nodePeakBytes)),
      postgresPeakBytes: spreadOfKnown(own.map((round) => round.postgresPeakBytes)),
    };
  });
  return { rounds, summaries };
}

async function measureStart(
  bench: Bench,
  headline: Headline,
  folder: string,
): Promise<Omit<StartRound, 'start' | 'round'>> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const cluster = join(folder, 'postgres');
  const started = performance.now();
  const program = bench.launch({
    name: 'npm start',
    command: ['dist/scripts/start.js'],
    environment: { HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn', DATA_FOLDER: folder },
  });
  const watch = watchPostgres(program, cluster);
  await whenReady(program, url);
  while (!program.output().includes(`${url}/graphql`)) {
    await sleep(5);
  }
  const ready = performance.now();
  const rightAnswer = (await ask(url, headline.body)) === headline.answer;
  const answered = performance.now();
  watch.look();
  const nodePeakBytes = peakMemory(program.pid);
  const asked = performance.now();
  await program.stop();
  const exitCode = await program.exited;
  const ended = performance.now();
  const left = findPostgresProcesses(cluster);
  if (!rightAnswer || exitCode !== 0 || left.length > 0) {
    throw new Error(
      `A start did not work as it should: ${rightAnswer ? 'right' : 'wrong'} answer, exit code ${exitCode}, ` +
        `${left.length} processes of PostgreSQL left; its last words:\n${program.output()}`,
    );
  }
  return {
    seconds: significant((ready - started) / 1_000),
    firstAnswerMilliseconds: significant(answered - ready),
    stopSeconds: significant((ended - asked) / 1_000, 3),
    nodePeakBytes,
    postgresPeakBytes: watch.peakBytes(),
  };
}

/** Looks at the memory of the server's processes, which come and go, until the program has ended. */
function watchPostgres(program: Program, cluster: string): { look(): void; peakBytes(): number | null } {
  let peak: number | null = null;
  const look = () => {
    const bytes = memoryOfFamily(findPostgresProcesses(cluster));
    peak = bytes === null ? peak : Math.max(bytes, peak ?? 0);
  };
  const timer = setInterval(look, 500);
  void program.exited.then(() => clearInterval(timer));
  return { look, peakBytes: () => peak };
}
