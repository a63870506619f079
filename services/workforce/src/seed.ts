import { copyRows } from '../../shared/src/copy';
import { readReferenceList } from '../../shared/src/reference-list';
import type { SeedStep } from '../../shared/src/seed';
import { guidingWorkforce } from './demo/guiding';
import { jiuquanWorkforce } from './demo/jiuquan';
import { copyPeople } from './demo/person';
import { pilotLeads } from './demo/pilot-leads';
import { loadPracticeBases } from './demo/practice-bases';
import { regionCode } from './region/region-code.entity';

export const seedSteps: readonly SeedStep[] = [
  {
    name: 'region-codes-2023',
    label: '区划代码（2023 版） / Division codes, edition 2023',
    dataset: 'reference',
    run: (client, progress) =>
      copyRows(client, regionCode, ['code'], readReferenceList('regions-2023.csv.gz'), progress),
  },
  {
    name: 'demo/pilot-leads',
    label: '试点社区领衔社工（演示） / Social workers who lead in pilot communities (demo)',
    dataset: 'demo',
    run: (client) => copyPeople(client, pilotLeads()),
  },
  {
    name: 'demo/guiding-workforce',
    label: '贵定县社工与社区工作者（演示） / Workforce of Guiding county (demo)',
    dataset: 'demo',
    run: (client) => copyPeople(client, guidingWorkforce()),
  },
  {
    name: 'demo/jiuquan-workforce',
    label: '酒泉市持证社工（演示） / Certified workers of Jiuquan (demo)',
    dataset: 'demo',
    run: (client) => copyPeople(client, jiuquanWorkforce()),
  },
  {
    name: 'demo/practice-bases',
    label: '实践基地（演示） / Practice bases (demo)',
    dataset: 'demo',
    run: loadPracticeBases,
  },
];
