import { parseArgs } from 'node:util';
import type { SeedDataset } from '../services/shared/src/seed';
import { runProcess } from '../services/shared/src/run-process';
import { openInstallation, seedAll } from './installation/set-up';

/**
 * `npm run seed -- [--all-communities] [--no-demo]`: loads reference data, demo data unless told not to, and
 * on request the communities of all provinces; what is already there is left alone.
 */
await runProcess(async (resources) => {
  const { values } = parseArgs({
    options: {
      'all-communities': { type: 'boolean', default: false },
      'no-demo': { type: 'boolean', default: false },
    },
  });
  const { databases } = await openInstallation(resources);
  const datasets: SeedDataset[] = [
    'reference',
    ...(values['no-demo'] ? [] : ['demo' as const]),
    ...(values['all-communities'] ? ['extended' as const] : []),
  ];
  await seedAll(databases, datasets);
  console.log('数据已载入 / Data is loaded');
  resources.finish();
});
