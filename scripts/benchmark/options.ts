import { parseArgs } from 'node:util';

const parts = ['requests', 'protection', 'growth', 'loading', 'starts'] as const;

type Part = (typeof parts)[number];

/** What is to be measured, and for how long. */
export interface Options {
  readonly parts: readonly Part[];
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly warmUpRequests: number;
  readonly concurrencies: readonly number[];
  readonly startRounds: number;
  readonly loadRounds: number;
  readonly out: string;
}

export const usage = `npm run benchmark -- [options]

  --quick             short: 2 rounds of 2 s, one start, one loading
  --rounds <n>        rounds of requests (5)
  --seconds <s>       length of a round (5)
  --only <part>       requests, protection, growth, loading or starts; may be given several times
  --out <file>        where to write the figures as JSON (dist/benchmark.json)
  --help`;

/** @throws Error that says which option is wrong; null when help is asked for */
export function readOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      only: { type: 'string', multiple: true },
      out: { type: 'string', default: 'dist/benchmark.json' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    return null;
  }
  const { quick } = values;
  const seconds = atLeastOne('seconds', values.seconds ?? (quick ? '2' : '5'));
  return {
    parts: values.only === undefined ? parts : values.only.map(part),
    rounds: atLeastOne('rounds', values.rounds ?? (quick ? '2' : '5')),
    seconds,
    warmUpSeconds: quick ? seconds : Math.max(seconds, 10),
    warmUpRequests: quick ? 0 : 300,
    concurrencies: [1, 16],
    startRounds: quick ? 1 : 3,
    loadRounds: quick ? 1 : 3,
    out: values.out,
  };
}

function atLeastOne(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new Error(`--${name} must be a whole number of at least 1, not "${text}"\n\n${usage}`);
  }
  return value;
}

function part(text: string): Part {
  const found = parts.find((name) => name === text);
  if (found === undefined) {
    throw new Error(`--only must be one of ${parts.join(', ')}, not "${text}"\n\n${usage}`);
  }
  return found;
}
