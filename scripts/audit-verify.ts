import { parseArgs } from 'node:util';
import { verifyChain } from '../services/shared/src/audit/verify';
import { openPool } from '../services/shared/src/database';
import { runProcess } from '../services/shared/src/run-process';
import { readAnchors } from './installation/anchors';
import { readConfig } from './installation/config';
import { reachDatabases, serviceNames } from './installation/set-up';

const help = `逐条核验各服务的审计链 / Walks the audit trail of every service and works out every hash anew

  npm run audit:verify
  npm run audit:verify -- --anchor volunteers:1042:9f86d0…  [--anchor …]

每次核验打印的“服务:序号:散列”请另存他处：链若被整体重写，只有它能发现。
File the printed <service>:<number>:<hash> somewhere else: a trail that is written anew as a whole, head and all, is
found out by such an anchor alone. Needs the administrator's login (DATABASE_URL or <NAME>_DATABASE_ADMIN_URL).
Exit code 0: all trails are in order; 1: the first broken row of each is named.
`;

class AuditError extends Error {
  constructor(
    readonly code: 'AUDIT_TRAIL_BROKEN' | 'DATABASE_RIGHT_MISSING',
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

const number = new Intl.NumberFormat('en-US');

/** `npm run audit:verify [-- --anchor <service>:<number>:<hash> …]`: see `help`. */
await runProcess(async (resources) => {
  const { values } = parseArgs({
    options: {
      anchor: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    resources.finish();
    return;
  }
  const anchors = readAnchors(values.anchor, serviceNames);
  const databases = await reachDatabases(resources, readConfig());
  const broken: string[] = [];
  for (const service of serviceNames) {
    const settings = { url: databases.adminUrlOf(service), assumeRole: false, poolSize: 1 };
    const pool = openPool(service, settings);
    resources.add(() => pool.end());
    const { entries, last, fault } = await verifyChain(pool, anchors.get(service)).catch(explainRight);
    if (fault === null) {
      console.log(`✓ ${service}: ${number.format(entries)} 条 / entries`);
      console.log(`  ${service}:${last.number}:${last.hash}`);
    } else {
      broken.push(service);
      console.log(
        `✗ ${service}: 第 ${fault.number} 条 / entry ${fault.number}: ${fault.what}: ${fault.detail}`,
      );
    }
  }
  if (broken.length > 0) {
    throw new AuditError(
      'AUDIT_TRAIL_BROKEN',
      `the audit trail of ${broken.join(', ')} is not as it was written`,
      'Keep the database as it is, and compare it with a backup from before the named entry.',
    );
  }
  resources.finish();
});

function explainRight(error: unknown): never {
  throw (error as { code?: unknown }).code === '42501'
    ? new AuditError(
        'DATABASE_RIGHT_MISSING',
        (error as Error).message,
        'The head of the chain is kept from the services: set DATABASE_URL or <NAME>_DATABASE_ADMIN_URL to the administrator’s login.',
      )
    : error;
}
