import autocannon from 'autocannon';
import type { Contender } from './contenders';
import { quantile, significant, spreadOf, spreadOfKnown, type Spread } from './figures';
import { ask, type Headline } from './headline';
import { watchCpu } from './process-figures';

export interface RoundParameters {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  /** Answers after which the machine code of the hot paths is made. */
  readonly warmUpRequests: number;
  readonly concurrencies: readonly number[];
}

/** What the rounds are measured with, besides the contenders. */
export interface RoundTools {
  readonly postgresPids: () => readonly number[];
  readonly tell: (line: string) => void;
}

/**
 * Opens the sessions with PostgreSQL, which end after ten idle seconds, and lets them plan what they have prepared:
 * what that takes is not part of a round. Within a round nobody is idle for so long.
 */
const leadInSeconds = 1;

/** How often a contender is warmed up when the machine is so busy that few answers come in the time for it. */
const warmUps = 5;

/** What one contender did in one round. */
export interface Round<Name extends string = string> {
  readonly contender: Name;
  readonly concurrency: number;
  readonly round: number;
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  /** CPU of the contender's own processes per request; null where the system does not tell. */
  readonly cpuMillisecondsPerRequest: number | null;
  /** CPU of PostgreSQL's processes per request: about the same for all, as all run the same statements. */
  readonly postgresMillisecondsPerRequest: number | null;
  /** CPU that programs other than the benchmark's used, by all there is: how quiet the machine was (0 to 1). */
  readonly shareOfStrangers: number | null;
}

/** All rounds of one contender at one concurrency. */
export interface RoundSummary<Name extends string = string> {
  readonly contender: Name;
  readonly concurrency: number;
  readonly requestsPerSecond: Spread;
  readonly p50Milliseconds: Spread;
  readonly p99Milliseconds: Spread;
  readonly cpuMillisecondsPerRequest: Spread | null;
  readonly postgresMillisecondsPerRequest: Spread | null;
}

/**
 * Puts the contenders under the same load in alternating rounds. Within a round they take turns of about a second, so
 * that what else the machine does meets all of them alike.
 * @throws Error when any answer is not, word for word, the graph's answer to the headline request; before the first
 *   round all are asked
 */
export async function measureRounds<Name extends string>(
  contenders: readonly Contender<Name>[],
  headline: Headline,
  parameters: RoundParameters,
  { postgresPids, tell }: RoundTools,
): Promise<Round<Name>[]> {
  await requireRightAnswers(contenders, headline);
  for (const contender of contenders) {
    for (const concurrency of parameters.concurrencies) {
      tell(`warming up ${contender.name} at concurrency ${concurrency} …`);
      await warmUp(contender, headline, concurrency, parameters);
    }
  }
  const rounds: Round<Name>[] = [];
  for (let round = 1; round <= parameters.rounds; round += 1) {
    for (const concurrency of parameters.concurrencies) {
      const measured = await measureRound(contenders, headline, {
        concurrency,
        round,
        turns: parameters.seconds,
        postgresPids,
      });
      rounds.push(...measured);
      const rates = measured.map((of) => `${of.contender} ${of.requestsPerSecond.toFixed(1)}`);
      tell(
        `round ${round}/${parameters.rounds}, concurrency ${concurrency}, requests/s: ${rates.join('; ')}`,
      );
    }
  }
  return rounds;
}

/** The rounds of each contender at each concurrency, together. */
export function summarizeRounds<Name extends string>(rounds: readonly Round<Name>[]): RoundSummary<Name>[] {
  // In the order of the first round, which is that of the contenders.
  const first = rounds.filter(({ round }) => round === 1);
  return first.map(({ contender, concurrency }) => {
    const own = rounds.filter((of) => of.contender === contender && of.concurrency === concurrency);
    return {
      contender,
      concurrency,
      requestsPerSecond: spreadOf(own.map((round) => round.requestsPerSecond)),
      p50Milliseconds: spreadOf(own.map((round) => round.p50Milliseconds)),
      p99Milliseconds: spreadOf(own.map((round) => round.p99Milliseconds)),
      cpuMillisecondsPerRequest: spreadOfKnown(own.map((round) => round.cpuMillisecondsPerRequest)),
      postgresMillisecondsPerRequest: spreadOfKnown(own.map((round) => round.postgresMillisecondsPerRequest)),
    };
  });
}

async function warmUp(
  contender: Contender,
  headline: Headline,
  concurrency: number,
  { warmUpSeconds, warmUpRequests }: RoundParameters,
): Promise<void> {
  let answers = 0;
  for (let tried = 0; tried < warmUps && (tried === 0 || answers < warmUpRequests); tried += 1) {
    answers += (await load(contender, headline, concurrency, { duration: warmUpSeconds })).latencies.length;
  }
}

async function measureRound<Name extends string>(
  contenders: readonly Contender<Name>[],
  headline: Headline,
  {
    concurrency,
    round,
    turns,
    postgresPids,
  }: Pick<Round, 'concurrency' | 'round'> & { turns: number } & Pick<RoundTools, 'postgresPids'>,
): Promise<Round<Name>[]> {
  let slowest = Infinity;
  for (const contender of contenders) {
    const { latencies } = await load(contender, headline, concurrency, { duration: leadInSeconds });
    slowest = Math.min(slowest, latencies.length / leadInSeconds);
  }
  await requireRightAnswers(contenders, headline);
  // A turn is a number of requests, the same for all: cut off by the clock, it would leave requests behind whose work
  // falls into the turn of the next. Several for each connection, as the last ones of a turn are answered with less
  // company than the others.
  const amount = Math.max(3 * concurrency, Math.round(slowest));
  const taken = contenders.map((): Turn[] => []);
  for (let turn = 0; turn < turns; turn += 1) {
    // Each turn begins with another contender, so that none always works in the other's wake.
    for (const [index] of contenders.entries()) {
      const next = (index + turn + round - 1) % contenders.length;
      taken[next]!.push(await takeTurn(contenders[next]!, headline, concurrency, amount, postgresPids));
    }
  }
  await requireRightAnswers(contenders, headline);
  return contenders.map(({ name }, index) => ({
    contender: name,
    concurrency,
    round,
    ...figuresOf(taken[index]!),
  }));
}

/** What a contender did when it was its turn. */
interface Turn {
  readonly latencies: readonly number[];
  readonly seconds: number;
  readonly used: ReturnType<ReturnType<typeof watchCpu<'own' | 'postgres' | 'generator'>>>;
}

async function takeTurn(
  contender: Contender,
  headline: Headline,
  concurrency: number,
  amount: number,
  postgresPids: RoundTools['postgresPids'],
): Promise<Turn> {
  const watch = watchCpu({
    own: contender.programs.map(({ pid }) => pid),
    postgres: postgresPids(),
    generator: [process.pid],
  });
  const loaded = await load(contender, headline, concurrency, { amount });
  return { ...loaded, used: watch() };
}

function figuresOf(turns: readonly Turn[]): Omit<Round, 'contender' | 'concurrency' | 'round'> {
  const latencies = turns.flatMap((turn) => turn.latencies);
  const known = turns.flatMap(({ used }) => used ?? []);
  const sum = (figure: 'own' | 'postgres' | 'strangers' | 'available') =>
    known.length < turns.length ? null : known.reduce((total, used) => total + used[figure], 0);
  const each = (total: number | null) => total && significant(total / latencies.length);
  const seconds = turns.reduce((total, turn) => total + turn.seconds, 0);
  const available = sum('available');
  return {
    requests: latencies.length,
    requestsPerSecond: significant(latencies.length / seconds),
    p50Milliseconds: significant(quantile(latencies, 0.5)),
    p99Milliseconds: significant(quantile(latencies, 0.99)),
    cpuMillisecondsPerRequest: each(sum('own')),
    postgresMillisecondsPerRequest: each(sum('postgres')),
    shareOfStrangers: available && significant(sum('strangers')! / available, 2),
  };
}

async function requireRightAnswers(
  contenders: readonly Contender[],
  { body, answer }: Headline,
): Promise<void> {
  for (const { name, url, headers } of contenders) {
    if ((await ask(url, body, headers)) !== answer) {
      throw new Error(
        `${name} answers the headline request otherwise than the graph: a comparison would mean nothing`,
      );
    }
  }
}

/**
 * Sends the headline request over kept-alive connections, one at a time on each, for a time (seconds) or until so many
 * are answered.
 * @returns the latencies (milliseconds) of the answers, and when the last of them came
 */
async function load(
  { name, url, headers }: Contender,
  { body }: Headline,
  connections: number,
  extent: { readonly duration: number } | { readonly amount: number },
): Promise<{ latencies: number[]; seconds: number }> {
  const latencies: number[] = [];
  const started = performance.now();
  let ended = started;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(
      {
        url: `${url}/graphql`,
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
        connections,
        ...extent,
        // How often the load generator looks whether it is done.
        sampleInt: 50,
        // Every answer is looked at, not compared: the load generator splits characters of several bytes
        // where it splits the stream, so the whole text is compared before and after each round only.
        verifyBody: (text) =>
          typeof text === 'string' && text.startsWith('{"data":{') && !text.includes('"errors":'),
      },
      (error: Error | null, finished) => (error ? reject(error) : resolve(finished)),
    );
    // Our own clock and list: the load generator keeps whole milliseconds only.
    running.on('response', (_client, _status, _bytes, milliseconds) => {
      latencies.push(milliseconds);
      ended = performance.now();
    });
  });
  const { errors, non2xx, mismatches } = result as autocannon.Result & { mismatches: number };
  if (errors > 0 || non2xx > 0 || mismatches > 0) {
    throw new Error(
      `${name} failed under load at concurrency ${connections}: ${latencies.length} answers, ${errors} connection errors or timeouts, ` +
        `${non2xx} answers other than 200, ${mismatches} answers with errors`,
    );
  }
  return { latencies, seconds: (ended - started) / 1_000 };
}
