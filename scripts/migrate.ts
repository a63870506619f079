import { runProcess } from '../services/shared/src/run-process';
import { openInstallation } from './installation/set-up';

/** `npm run migrate`: brings every service's schema and role to the present, and ends. */
await runProcess(async (resources) => {
  await openInstallation(resources);
  console.log('数据库结构已是最新 / Schemas are up to date');
  resources.finish();
});
