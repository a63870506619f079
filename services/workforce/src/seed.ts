import type { SeedStep } from '../../shared/src/seed';
import { guidingWorkforce } from './demo/guiding';
import { jiuquanWorkforce } from './demo/jiuquan';
import { copyPeople } from './demo/person';
import { pilotLeads } from './demo/pilot-leads';
import { loadPracticeBases } from './demo/practice-bases';
import { regionCodesStep } from '../../shared/src/region-codes';

export const seedSteps: readonly SeedStep[] = [
  regionCodesStep,
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
