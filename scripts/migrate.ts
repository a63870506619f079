import { runProcess } from '../services/shared/src/run-process';
import { readConfig } from './installation/config';
import { openDatabases } from './installation/databases';
import { migrateAll, serviceNames } from './installation/set-up';

/** `npm run migrate`: brings every service's schema and role to the present, and ends. */
await runProcess(async (resources) => {
  const { DATA_FOLDER, environment } = readConfig();
  const databases = await openDatabases(serviceNames, {
    dataFolder: DATA_FOLDER,
    environment,
    log: (line) => console.log(`  ${line}`),
    hold: (giveBack) => resources.add(giveBack),
  });
  await migrateAll(databases);
  console.log('数据库结构已是最新 / Schemas are up to date');
  resources.finish();
});
