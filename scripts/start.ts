import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { serveAllInOne } from '../services/gateway/src/all-in-one';
import { openIdentity } from '../services/gateway/src/open-identity';
import { openLog } from '../services/shared/src/log';
import { runProcess } from '../services/shared/src/run-process';
import { readServingConfig, startedByNpm } from './installation/config';
import { demoWarning } from './installation/demo-warning';
import { openInstallation, seedAll } from './installation/set-up';

/** The main job: the whole federation in one process, on real data. */
await runProcess(
  async (resources) => {
    const started = performance.now();
    const { config, protection } = readServingConfig({ overHttp: false });
    const { HOST, PORT } = config;
    await requireFreePort(HOST, PORT);
    const { databases } = await openInstallation(resources);
    await seedAll(databases, ['reference', 'demo']);
    const log = openLog('social-work-graph', config.LOG_LEVEL);
    const server = await serveAllInOne({
      supergraphSdl: readFileSync('services/gateway/supergraph.graphql', 'utf8'),
      databaseOf: (service) => databases.settingsOf(service),
      identity: openIdentity(protection.identity, log),
      keys: protection.keys,
      host: HOST,
      port: PORT,
      webFolder: 'dist/services/gateway/web',
      log,
    });
    resources.add(() => server.stop());
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`
社会工作联合图已启动 / The social work graph is up (${seconds} s)

  首页 / Home        ${server.url}/
  GraphiQL           ${server.url}/graphiql
  GraphQL            ${server.url}/graphql
  健康 / Health      ${server.url}/healthz   ${server.url}/readyz
${protection.identity.demoFile === null ? '' : demoWarning}
按 Ctrl-C 停止 / Press Ctrl-C to stop`);
  },
  { endWithParent: startedByNpm() },
);

/** Fails before the database is started and loaded, not after. */
async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}
