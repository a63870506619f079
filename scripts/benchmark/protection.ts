import type { Contender, Servers } from './contenders';
import type { Demo } from './demo';
import { shareOfWhole, spreadOfKnown, type Spread } from './figures';
import type { Headline } from './headline';
import {
  measureRounds,
  summarizeRounds,
  type Round,
  type RoundParameters,
  type RoundSummary,
} from './rounds';

type ContenderName =
  | 'unprotected'
  | 'public'
  | 'officer'
  | 'unprotected, again'
  | 'public, distributed'
  | 'officer, distributed';

/**
 * What protection takes of a request: 0.1 is a tenth of it. The median of what the rounds say each for itself, as
 * the two that are compared run close together in a round.
 */
interface ProtectionCost {
  readonly of: ContenderName;
  /** The same request without what is measured. */
  readonly against: ContenderName;
  readonly concurrency: number;
  /** 1 less the ratio of requests per second. */
  readonly byRequestsPerSecond: Spread;
  /** By CPU of the contender's own processes per request; null where the system does not tell. */
  readonly byOwnCpu: Spread | null;
  /** By the same and PostgreSQL's, which checks the reach of rows. */
  readonly byAllCpu: Spread | null;
}

export interface ProtectionFigures {
  readonly rounds: readonly Round<ContenderName>[];
  readonly summaries: readonly RoundSummary<ContenderName>[];
  readonly costs: readonly ProtectionCost[];
}

/**
 * What is measured by what. The distributed form has no unprotected one: there an officer, whose viewer is signed and
 * checked for every subgraph, is measured by the public, for whom nothing is sent. The unprotected form is measured
 * by itself as well: what that comes to is what the noise of the machine makes of nothing.
 */
const comparisons: readonly (readonly [of: ContenderName, against: ContenderName])[] = [
  ['public', 'unprotected'],
  ['officer', 'unprotected'],
  ['unprotected, again', 'unprotected'],
  ['officer, distributed', 'public, distributed'],
];

/**
 * Measures what protection costs: the same request by the public and by an officer with a token, and with protection
 * compiled out.
 * @throws Error when one does not start, or not all answer the headline request alike
 */
export async function measureProtection(
  servers: Servers,
  demo: Demo,
  headline: Headline,
  parameters: RoundParameters,
  tell: (line: string) => void,
): Promise<ProtectionFigures> {
  const unprotected = await servers.compared('off');
  const guarded = await servers.compared('on');
  const distributed = await servers.distributed();
  const headers = await demo.officerHeaders();
  const contenders: Contender<ContenderName>[] = [
    { name: 'unprotected', ...unprotected },
    { name: 'public', ...guarded },
    { name: 'officer', ...guarded, headers },
    { name: 'unprotected, again', ...unprotected },
    { name: 'public, distributed', ...distributed },
    { name: 'officer, distributed', ...distributed, headers },
  ];
  const { postgresPids } = servers;
  const rounds = await measureRounds(contenders, headline, parameters, { postgresPids, tell });
  await servers.stop();
  return { rounds, summaries: summarizeRounds(rounds), costs: protectionCosts(rounds) };
}

function protectionCosts(rounds: readonly Round<ContenderName>[]): ProtectionCost[] {
  const concurrencies = [...new Set(rounds.map(({ concurrency }) => concurrency))];
  return concurrencies.flatMap((concurrency) =>
    comparisons.map(([of, against]) => {
      const roundsOf = (name: ContenderName) =>
        rounds.filter((round) => round.contender === name && round.concurrency === concurrency);
      const others = roundsOf(against);
      // Both lists are in the order of the rounds.
      const cost = (measure: (round: Round) => number | null) =>
        spreadOfKnown(
          roundsOf(of).map((round, index) => shareOfWhole(measure(round), measure(others[index]!))),
        );
      return {
        of,
        against,
        concurrency,
        byRequestsPerSecond: cost(({ requestsPerSecond }) => 1 / requestsPerSecond)!,
        byOwnCpu: cost(({ cpuMillisecondsPerRequest }) => cpuMillisecondsPerRequest),
        byAllCpu: cost(allCpu),
      };
    }),
  );
}

function allCpu({ cpuMillisecondsPerRequest: own, postgresMillisecondsPerRequest: postgres }: Round) {
  return own === null || postgres === null ? null : own + postgres;
}
