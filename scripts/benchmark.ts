import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess, type Resources } from '../services/shared/src/run-process';
import { serveBare } from './benchmark/bare-server';
import { openBench, type Bench } from './benchmark/bench';
import { circumstances, settleData } from './benchmark/circumstances';
import { serveCompared } from './benchmark/compared-server';
import { neutralEnvironment } from './benchmark/config';
import { openServers } from './benchmark/contenders';
import { openDemo, type Demo } from './benchmark/demo';
import { measureGrowth } from './benchmark/growth';
import { observeHeadline } from './benchmark/headline';
import { loadCommunities, measureLoading } from './benchmark/loading';
import { measureProtection } from './benchmark/protection';
import { readOptions, usage, type Options } from './benchmark/options';
import { reportText, type Report } from './benchmark/report';
import { measureRequests } from './benchmark/requests';
import { measureStarts } from './benchmark/starts';
import { openDatabases, type Databases } from './installation/databases';
import { migrateAll, seedAll, serviceNames } from './installation/set-up';

/**
 * `npm run benchmark`: the graph in both forms against what its statements allow at most, what protection costs,
 * what more rows elsewhere cost, loading against a bare COPY, and the time and memory of a start (docs/benchmarks.md).
 */
await runProcess(async (resources) => {
  const [role, ...args] = process.argv.slice(2);
  // Some of the contenders are this very program in a process of its own.
  if (role === '--bare') {
    await serveBare(args[0]!, resources);
    return;
  }
  if (role === '--compared') {
    await serveCompared(args[0]!, resources);
    return;
  }
  if (role === '--load') {
    // It holds nothing but a connection: told to stop, it need not wait for what it loads.
    resources.add(async () => process.exit(0));
    await loadCommunities(args[0] as 'project' | 'bare', args[1]!);
  } else {
    await runOrExplain(resources, readOptions(process.argv.slice(2)));
  }
  resources.finish();
});

async function runOrExplain(resources: Resources, options: Options | null): Promise<void> {
  if (options === null) {
    console.log(usage);
    return;
  }
  const report = await run(resources, options);
  writeFileSync(options.out, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${reportText(report)}\n\nWritten to ${options.out}`);
}

async function run(resources: Resources, options: Options): Promise<Report> {
  const bench = openBench(resources);
  const demo = openDemo(bench);
  const environment = neutralEnvironment();
  const taken = circumstances(environment['NODE_ENV']);
  const servers: (() => Promise<void>)[] = [];
  const databases = await openDatabases(serviceNames, {
    dataFolder: join(bench.folder, 'data'),
    environment,
    log: tell,
    hold(giveBack) {
      servers.push(giveBack);
      resources.add(giveBack);
    },
  });
  void databases.lost.then((reason) => resources.fail(new Error(reason)));
  const stopDatabases = async () => {
    await Promise.all(servers.map((stop) => stop()));
  };
  const measured = await Promise.race([
    bench.stopped,
    measure(bench, demo, databases, options, stopDatabases),
  ]);
  return { circumstances: taken, parameters: options, ...measured };
}

async function measure(
  bench: Bench,
  demo: Demo,
  databases: Databases,
  options: Options,
  stopDatabases: () => Promise<void>,
): Promise<Omit<Report, 'circumstances' | 'parameters'>> {
  const wants = (part: Options['parts'][number]) => options.parts.includes(part);
  await migrateAll(databases);
  await seedAll(databases, ['reference', 'demo']);
  const data = await settleData(databases);
  const headline = await observeHeadline((service) => databases.settingsOf(service));
  const servers = openServers(bench, databases, demo);
  const requests = wants('requests') ? await measureRequests(servers, headline, options, tell) : null;
  const protection = wants('protection')
    ? await measureProtection(servers, demo, headline, options, tell)
    : null;
  const growth = wants('growth') ? await measureGrowth(databases, options.rounds, tell) : null;
  const loading = wants('loading') ? await measureLoading(bench, databases, options.loadRounds, tell) : null;
  // A start is measured with nothing else running.
  await stopDatabases();
  const starts = wants('starts') ? await measureStarts(bench, headline, options.startRounds, tell) : null;
  return { data, requests, protection, growth, loading, starts };
}

function tell(line: string): void {
  console.log(`  ${line}`);
}
