import { readFileSync } from 'node:fs';
import { serveAllInOne } from '../../services/gateway/src/all-in-one';
import { demoSettings, readDemoIdentity } from '../../services/gateway/src/demo-identity';
import { demoIssuer } from '../../services/gateway/src/demo-issuer';
import type { DatabaseSettings } from '../../services/shared/src/database';
import { openLog } from '../../services/shared/src/log';
import { readKeyRing } from '../../services/shared/src/personal-data/settings';
import type { Protection } from '../../services/shared/src/protection';
import type { Resources } from '../../services/shared/src/run-process';

/** What a compared server is told in a file, as it holds logins. */
export interface ComparedServerOrder {
  readonly port: number;
  readonly databases: Readonly<Record<string, DatabaseSettings>>;
  readonly protection: Protection;
  /** File of the demo identity whose tokens it accepts when protection is on. */
  readonly demoIdentity: string;
}

/**
 * The all-in-one form as `npm start` serves it, or with protection compiled out: no identity, no access rules, no
 * reach conditions. One program serves both, because two programs differ by more than what they are compared for.
 * That protection can be had off here, and by no setting of what people start, is why it is a role of the
 * benchmark's own program.
 */
export async function serveCompared(orderFile: string, resources: Resources): Promise<void> {
  const order = JSON.parse(readFileSync(orderFile, 'utf8')) as ComparedServerOrder;
  const demo = readDemoIdentity(order.demoIdentity);
  const server = await serveAllInOne({
    supergraphSdl: readFileSync('services/gateway/supergraph.graphql', 'utf8'),
    databaseOf: (service) => order.databases[service]!,
    ...(order.protection === 'on' && { identity: demoIssuer(demo), keys: readKeyRing(demoSettings(demo)) }),
    protection: order.protection,
    host: '127.0.0.1',
    port: order.port,
    webFolder: 'dist/services/gateway/web',
    log: openLog('compared', 'warn'),
  });
  resources.add(() => server.stop());
}
