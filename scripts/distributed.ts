import { runProcess } from '../services/shared/src/run-process';
import { startDistributed } from './installation/processes';
import { readServingConfig, startedByNpm } from './installation/config';
import { demoWarning } from './installation/demo-warning';
import { openInstallation, seedAll, serviceNames } from './installation/set-up';

/** `npm run distributed`: the distributed form on this machine, four processes over HTTP, same data as `npm start`. */
await runProcess(
  async (resources) => {
    const { config, protection } = readServingConfig({ overHttp: true });
    const { databases } = await openInstallation(resources);
    await seedAll(databases, ['reference', 'demo']);
    const services = Object.fromEntries(serviceNames.map((name, index) => [name, config.PORT + 1 + index]));
    const distributed = await startDistributed(
      databases,
      { gateway: config.PORT, services },
      protection.environment,
    );
    resources.add(() => distributed.stop());
    for (const { name, url, child } of [distributed.gateway, ...distributed.services]) {
      console.log(`  ${name.padEnd(12)} ${url}/graphql  (pid ${child.pid})`);
    }
    if (protection.identity.demoFile !== null) {
      console.log(demoWarning);
    }
  },
  { endWithParent: startedByNpm() },
);
