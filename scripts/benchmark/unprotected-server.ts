import { readFileSync } from 'node:fs';
import { serveAllInOne } from '../../services/gateway/src/all-in-one';
import type { DatabaseSettings } from '../../services/shared/src/database';
import { openLog } from '../../services/shared/src/log';
import type { Resources } from '../../services/shared/src/run-process';

/** What the unprotected server is told in a file, as it holds logins. */
export interface UnprotectedServerOrder {
  readonly port: number;
  readonly databases: Readonly<Record<string, DatabaseSettings>>;
}

/**
 * The all-in-one form with protection compiled out: no identity, no access rules, no reach conditions. That it can
 * be had here, and by no setting of what people start, is why it is a role of the benchmark's own program.
 */
export async function serveUnprotected(orderFile: string, resources: Resources): Promise<void> {
  const { port, databases } = JSON.parse(readFileSync(orderFile, 'utf8')) as UnprotectedServerOrder;
  const server = await serveAllInOne({
    supergraphSdl: readFileSync('services/gateway/supergraph.graphql', 'utf8'),
    databaseOf: (service) => databases[service]!,
    protection: 'off',
    host: '127.0.0.1',
    port,
    webFolder: 'dist/services/gateway/web',
    log: openLog('unprotected', 'warn'),
  });
  resources.add(() => server.stop());
}
