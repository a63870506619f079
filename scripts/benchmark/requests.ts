import type { Contender, Servers } from './contenders';
import { significant } from './figures';
import type { Headline } from './headline';
import { peakMemory } from './process-figures';
import {
  measureRounds,
  summarizeRounds,
  type Round,
  type RoundParameters,
  type RoundSummary,
} from './rounds';

type ContenderName = 'limit' | 'all-in-one' | 'distributed';

export interface RequestFigures {
  readonly rounds: readonly Round<ContenderName>[];
  /** With the medians of requests per second: the contender's by the limit's. */
  readonly summaries: readonly (RoundSummary<ContenderName> & { readonly ratioToLimit: number })[];
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
 * Measures both forms of the graph against the limit, all asked by the public.
 * @throws Error when one does not start, or any answer is not the graph's answer to the headline request
 */
export async function measureRequests(
  servers: Servers,
  headline: Headline,
  parameters: RoundParameters,
  tell: (line: string) => void,
): Promise<RequestFigures> {
  const contenders: Contender<ContenderName>[] = [
    { name: 'limit', ...(await servers.limit(headline)) },
    { name: 'all-in-one', ...(await servers.allInOne()) },
    { name: 'distributed', ...(await servers.distributed()) },
  ];
  const { postgresPids } = servers;
  const rounds = await measureRounds(contenders, headline, parameters, { postgresPids, tell });
  const memory = contenders.flatMap(({ name, programs }) =>
    programs.map((program) => ({
      contender: name,
      program: program.name,
      peakBytes: peakMemory(program.pid),
    })),
  );
  await servers.stop();
  const summaries = summarizeRounds(rounds);
  const medianOf = (name: ContenderName, at: number) =>
    summaries.find(({ contender, concurrency }) => contender === name && concurrency === at)!
      .requestsPerSecond.median;
  return {
    rounds,
    summaries: summaries.map((summary) => ({
      ...summary,
      ratioToLimit: significant(summary.requestsPerSecond.median / medianOf('limit', summary.concurrency), 3),
    })),
    distributedToAllInOne: parameters.concurrencies.map((concurrency) => ({
      concurrency,
      ratio: significant(medianOf('distributed', concurrency) / medianOf('all-in-one', concurrency), 3),
    })),
    memory,
  };
}
