import type { Circumstances, DataCircumstances } from './circumstances';
import { spreadOfKnown, type Spread } from './figures';
import type { GrowthFigures } from './growth';
import type { LoadFigures } from './loading';
import type { Options } from './options';
import type { ProtectionFigures } from './protection';
import type { RequestFigures } from './requests';
import type { Round } from './rounds';
import type { StartFigures } from './starts';

/** All that a run has found; written as JSON. */
export interface Report {
  readonly circumstances: Circumstances;
  readonly data: DataCircumstances | null;
  readonly parameters: Options;
  readonly requests: RequestFigures | null;
  readonly protection: ProtectionFigures | null;
  readonly growth: GrowthFigures | null;
  readonly loading: LoadFigures | null;
  readonly starts: StartFigures | null;
}

/** The report for a person. */
export function reportText(report: Report): string {
  const { circumstances, data, parameters, requests, protection, growth, loading, starts } = report;
  const { node, system, processor, cores, loadAtStart, packages } = circumstances;
  return [
    `Node ${node}, PostgreSQL ${data?.postgres ?? '?'}, @apollo/gateway ${packages['@apollo/gateway']}, graphql ${packages['graphql']}`,
    `${system}, ${cores} × ${processor}, load ${loadAtStart.toFixed(2)} at the start`,
    `The load generator, the contenders and PostgreSQL share these ${cores} cores: only ratios mean anything.`,
    ...(requests ? requestLines(requests, parameters) : []),
    ...(protection ? protectionLines(protection, parameters) : []),
    ...(growth ? growthLines(growth, parameters) : []),
    ...(loading ? loadingLines(loading) : []),
    ...(starts ? startLines(starts) : []),
  ].join('\n');
}

function requestLines(
  { rounds: each, summaries, distributedToAllInOne, memory }: RequestFigures,
  { rounds, seconds }: Options,
): string[] {
  return [
    '',
    `Headline request, ${rounds} alternating rounds of ${seconds} s: median (min – max)`,
    '',
    ...table(
      [
        'concurrency',
        'contender',
        'requests/s',
        'p50 ms',
        'p99 ms',
        'own CPU ms/request',
        'PostgreSQL ms/request',
        'ratio to limit',
      ],
      summaries.map((of) => [
        String(of.concurrency),
        of.contender,
        spread(of.requestsPerSecond),
        spread(of.p50Milliseconds),
        spread(of.p99Milliseconds),
        spread(of.cpuMillisecondsPerRequest),
        spread(of.postgresMillisecondsPerRequest),
        of.ratioToLimit.toFixed(2),
      ]),
    ),
    '',
    ...distributedToAllInOne.map(
      ({ concurrency, ratio }) =>
        `distributed by all-in-one at concurrency ${concurrency}: ${ratio.toFixed(2)}`,
    ),
    strangersLine(each),
    `peak memory under load: ${memory.map(({ contender, program, peakBytes }) => `${contender === program ? program : `${contender}/${program}`} ${megabytes(peakBytes)}`).join(', ')}`,
  ];
}

function protectionLines(
  { rounds: each, summaries, costs }: ProtectionFigures,
  { rounds, seconds }: Options,
): string[] {
  return [
    '',
    `What protection costs: the headline request, ${rounds} alternating rounds of ${seconds} s: median (min – max)`,
    '',
    ...table(
      ['concurrency', 'asked by', 'requests/s', 'own CPU ms/request', 'PostgreSQL ms/request'],
      summaries.map((of) => [
        String(of.concurrency),
        of.contender,
        spread(of.requestsPerSecond),
        spread(of.cpuMillisecondsPerRequest),
        spread(of.postgresMillisecondsPerRequest),
      ]),
    ),
    '',
    ...table(
      ['concurrency', 'cost for', 'against', 'by requests/s', 'by own CPU', 'by own and PostgreSQL CPU'],
      costs.map((cost) => [
        String(cost.concurrency),
        cost.of,
        cost.against,
        spread(cost.byRequestsPerSecond, percent),
        spread(cost.byOwnCpu, percent),
        spread(cost.byAllCpu, percent),
      ]),
    ),
    '',
    strangersLine(each),
  ];
}

function growthLines({ inside, elsewhere, growth, notAsked }: GrowthFigures, { rounds }: Options): string[] {
  return [
    '',
    `Requests about one province of ${inside} workers, with ${elsewhere.large} by with ${elsewhere.small} workers elsewhere, ${rounds} alternating rounds`,
    '',
    ...table(
      ['request', 'ms with few', 'ms with many', 'growth', 'control (few by few)'],
      growth.map((of) => [
        of.request,
        spread(of.milliseconds.small),
        spread(of.milliseconds.large),
        spread(of.ratio),
        spread(of.control),
      ]),
    ),
    ...notAsked.map((request) => `not asked, as the graph has no filter for it: ${request}`),
  ];
}

function loadingLines({
  rounds,
  tables,
  communitiesPerSecond,
  nodePeakBytes,
  ratioToBare,
}: LoadFigures): string[] {
  const { communities } = rounds[0]!;
  return [
    '',
    `Loading ${communities} communities into ${tables.join(' and ')} (${rounds.length / 2} alternating rounds)`,
    '',
    ...table(
      ['loader', 'communities/s', 'rows/s', 'peak memory', 'ratio to bare COPY'],
      (['bare', 'project'] as const).map((loader) => [
        loader,
        spread(communitiesPerSecond[loader]),
        String(Math.round(communitiesPerSecond[loader].median * tables.length)),
        spread(nodePeakBytes[loader], megabytes),
        (loader === 'bare' ? 1 : ratioToBare).toFixed(2),
      ]),
    ),
  ];
}

function startLines({ rounds, summaries }: StartFigures): string[] {
  return [
    '',
    `Starts of the all-in-one form with its embedded PostgreSQL, without installing and building (${rounds.length / 2} rounds)`,
    '',
    ...table(
      ['start', 'ready after s', 'first answer ms', 'stop s', 'peak memory of Node', 'of PostgreSQL'],
      summaries.map((of) => [
        of.start,
        spread(of.seconds),
        spread(of.firstAnswerMilliseconds),
        spread(of.stopSeconds),
        spread(of.nodePeakBytes, megabytes),
        spread(of.postgresPeakBytes, megabytes),
      ]),
    ),
  ];
}

/** Lines of a table in Markdown, which reads as well on a terminal. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

function spread(of: Spread | null, write: (value: number) => string = decimal): string {
  return of === null ? '–' : `${write(of.median)} (${write(of.min)} – ${write(of.max)})`;
}

function strangersLine(rounds: readonly Round[]): string {
  const share = spreadOfKnown(rounds.map((round) => round.shareOfStrangers));
  return `CPU that other programs took from this machine in a round: ${spread(share, percent)}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function decimal(value: number): string {
  return value >= 1_000 ? value.toFixed(0) : value >= 100 ? value.toFixed(1) : value.toFixed(2);
}

function megabytes(bytes: number | null): string {
  return bytes === null ? '–' : `${Math.round(bytes / 1_000_000)} MB`;
}
