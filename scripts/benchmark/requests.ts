import autocannon from 'autocannon';
import type { Contender, ContenderName } from './contenders';
import { quantile, significant, spreadOf, spreadOfKnown, type Spread } from './figures';
import { ask, type Headline } from './headline';
import { peakMemory, watchCpu } from './process-figures';

export interface RequestParameters {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly concurrencies: readonly number[];
}

const leadInSeconds = 1;

/** What one contender did in one round. */
interface RequestRound {
  readonly contender: ContenderName;
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
interface RequestSummary {
  readonly contender: ContenderName;
  readonly concurrency: number;
  readonly requestsPerSecond: Spread;
  readonly p50Milliseconds: Spread;
  readonly p99Milliseconds: Spread;
  readonly cpuMillisecondsPerRequest: Spread | null;
  readonly postgresMillisecondsPerRequest: Spread | null;
  /** Medians of requests per second: this contender's by the limit's. */
  readonly ratioToLimit: number;
}

export interface RequestFigures {
  readonly rounds: readonly RequestRound[];
  readonly summaries: readonly RequestSummary[];
  /** Medians of requests per second at each concurrency: the distributed form's by the all-in-one form's. */
  readonly distributedToAllInOne: readonly { readonly concurrency: number; readonly ratio: number }[];
  /** The most memory (bytes) that each process has had, after all rounds; null where the system does not tell. */
  readonly memory: readonly {
    readonly contender: ContenderName;
    readonly program: string;
    readonly peakBytes: number | null;
  }[];
}

/**
 * Puts the contenders under the same load in alternating rounds.
 * @throws Error when any answer is not the graph's answer to the headline request
 */
export async function measureRequests(
  contenders: readonly Contender[],
  headline: Headline,
  parameters: RequestParameters,
  postgresPids: () => readonly number[],
  tell: (line: string) => void,
): Promise<RequestFigures> {
  const { concurrencies, seconds, warmUpSeconds } = parameters;
  for (const contender of contenders) {
    for (const concurrency of concurrencies) {
      tell(`warming up ${contender.name} at concurrency ${concurrency} …`);
      await load(contender, headline, concurrency, warmUpSeconds);
    }
  }
  const rounds: RequestRound[] = [];
  for (let round = 1; round <= parameters.rounds; round += 1) {
    for (const concurrency of concurrencies) {
      // Each round begins with another contender, so that none always works in the other's wake.
      for (const [index] of contenders.entries()) {
        const contender = contenders[(index + round - 1) % contenders.length]!;
        const measured = await measureRound(contender, headline, {
          concurrency,
          round,
          seconds,
          postgresPids,
        });
        rounds.push(measured);
        tell(
          `round ${round}/${parameters.rounds}, concurrency ${concurrency}: ${contender.name} ${measured.requestsPerSecond.toFixed(1)} requests/s`,
        );
      }
    }
  }
  const summaries = summarize(contenders, rounds, concurrencies);
  const medianOf = (name: ContenderName, concurrency: number) =>
    summaries.find((summary) => summary.contender === name && summary.concurrency === concurrency)!
      .requestsPerSecond.median;
  return {
    rounds,
    summaries,
    distributedToAllInOne: concurrencies.map((concurrency) => ({
      concurrency,
      ratio: significant(medianOf('distributed', concurrency) / medianOf('all-in-one', concurrency), 3),
    })),
    memory: contenders.flatMap(({ name, programs }) =>
      programs.map((program) => ({
        contender: name,
        program: program.name,
        peakBytes: peakMemory(program.pid),
      })),
    ),
  };
}

interface RoundParameters {
  readonly concurrency: number;
  readonly round: number;
  readonly seconds: number;
  readonly postgresPids: () => readonly number[];
}

async function measureRound(
  contender: Contender,
  headline: Headline,
  { concurrency, round, seconds, postgresPids }: RoundParameters,
): Promise<RequestRound> {
  // Sessions with PostgreSQL end after ten idle seconds: what opens them anew is not part of the round.
  await load(contender, headline, concurrency, leadInSeconds);
  await requireRightAnswer(contender, headline);
  const watch = watchCpu({
    own: contender.programs.map(({ pid }) => pid),
    postgres: postgresPids(),
    generator: [process.pid],
  });
  const { latencies, answered } = await load(contender, headline, concurrency, seconds);
  const used = watch();
  await requireRightAnswer(contender, headline);
  return {
    contender: contender.name,
    concurrency,
    round,
    requests: latencies.length,
    requestsPerSecond: significant(latencies.length / seconds),
    p50Milliseconds: significant(quantile(latencies, 0.5)),
    p99Milliseconds: significant(quantile(latencies, 0.99)),
    cpuMillisecondsPerRequest: used && significant(used.own / answered, 3),
    postgresMillisecondsPerRequest: used && significant(used.postgres / answered, 3),
    shareOfStrangers: used && significant(used.strangers / used.available, 2),
  };
}

async function requireRightAnswer({ name, url }: Contender, { body, answer }: Headline): Promise<void> {
  if ((await ask(url, body)) !== answer) {
    throw new Error(`${name} has begun to answer the headline request otherwise than the graph`);
  }
}

/**
 * Sends the headline request over kept-alive connections, one at a time on each.
 * @returns the latencies (milliseconds) of the answers that came within the seconds, and the number of all answers
 */
async function load(
  { name, url }: Contender,
  { body }: Headline,
  connections: number,
  seconds: number,
): Promise<{ latencies: number[]; answered: number }> {
  const latencies: number[] = [];
  let answered = 0;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const started = performance.now();
    const running = autocannon(
      {
        url: `${url}/graphql`,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        connections,
        duration: seconds,
        // Every answer is looked at, not compared: the load generator splits characters of several bytes
        // where it splits the stream, so the whole text is compared before and after each round only.
        verifyBody: (text) =>
          typeof text === 'string' && text.startsWith('{"data":{') && !text.includes('"errors":'),
      },
      (error: Error | null, finished) => (error ? reject(error) : resolve(finished)),
    );
    // Our own clock and list: the load generator ends on a full second and keeps whole milliseconds only.
    running.on('response', (_client, _status, _bytes, milliseconds) => {
      answered += 1;
      if (performance.now() - started <= seconds * 1_000) {
        latencies.push(milliseconds);
      }
    });
  });
  const { errors, non2xx, mismatches } = result as autocannon.Result & { mismatches: number };
  if (errors > 0 || non2xx > 0 || mismatches > 0 || latencies.length === 0) {
    throw new Error(
      `${name} failed under load at concurrency ${connections}: ${latencies.length} answers, ${errors} connection errors or timeouts, ` +
        `${non2xx} answers other than 200, ${mismatches} answers with errors`,
    );
  }
  return { latencies, answered };
}

function summarize(
  contenders: readonly Contender[],
  rounds: readonly RequestRound[],
  concurrencies: readonly number[],
): RequestSummary[] {
  const roundsOf = (name: ContenderName, concurrency: number) =>
    rounds.filter((round) => round.contender === name && round.concurrency === concurrency);
  return concurrencies.flatMap((concurrency) => {
    const limit = spreadOf(roundsOf('limit', concurrency).map((round) => round.requestsPerSecond)).median;
    return contenders.map(({ name }): RequestSummary => {
      const own = roundsOf(name, concurrency);
      const requestsPerSecond = spreadOf(own.map((round) => round.requestsPerSecond));
      return {
        contender: name,
        concurrency,
        requestsPerSecond,
        p50Milliseconds: spreadOf(own.map((round) => round.p50Milliseconds)),
        p99Milliseconds: spreadOf(own.map((round) => round.p99Milliseconds)),
        cpuMillisecondsPerRequest: spreadOfKnown(own.map((round) => round.cpuMillisecondsPerRequest)),
        postgresMillisecondsPerRequest: spreadOfKnown(
          own.map((round) => round.postgresMillisecondsPerRequest),
        ),
        ratioToLimit: significant(requestsPerSecond.median / limit, 3),
      };
    });
  });
}
