import { runProcess } from '../services/shared/src/run-process';
import { readConfig } from './installation/config';
import { openDatabases } from './installation/databases';
import { startDistributed } from './installation/processes';
import { migrateAll, seedAll, serviceNames } from './installation/set-up';

/** `npm run distributed`: the distributed form on this machine, four processes over HTTP, same data as `npm start`. */
await runProcess(async (resources) => {
  const { PORT, DATA_FOLDER, environment } = readConfig();
  const databases = await openDatabases(serviceNames, {
    dataFolder: DATA_FOLDER,
    environment,
    log: (line) => console.log(`  ${line}`),
    hold: (giveBack) => resources.add(giveBack),
  });
  void databases.lost.then((reason) => resources.fail(new Error(reason)));
  await migrateAll(databases);
  await seedAll(databases, ['reference', 'demo']);
  const services = Object.fromEntries(serviceNames.map((name, index) => [name, PORT + 1 + index]));
  const distributed = await startDistributed(databases, { gateway: PORT, services }, environment);
  resources.add(() => distributed.stop());
  for (const { name, url, child } of [distributed.gateway, ...distributed.services]) {
    console.log(`  ${name.padEnd(12)} ${url}/graphql  (pid ${child.pid})`);
  }
});
